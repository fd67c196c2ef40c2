import type { Translation } from '#app/i18n/catalogue.ts'
import type { remarks as english } from '#app/i18n/en/remarks.ts'

export const remarks: Translation<typeof english> = {
  'remarks.title': 'Opmerkingen van het eBox-team',
  'remarks.lead':
    'Verbeter het antwoord waarover een opmerking gaat, of leg uit waarom het blijft zoals het is. Controleer daarna uw antwoorden en dien de aanvraagfiche opnieuw in.',
  'remarks.readOnly': 'Dit heeft het eBox-team opgemerkt, en dit is ermee gebeurd.',
  'remarks.none': 'Er zijn geen opmerkingen bij deze aanvraagfiche.',
  'remarks.documentType': 'Documenttype “{name}”',
  'remarks.part.institution': 'Instelling',
  'remarks.part.application': 'Toepassing',
  'remarks.part.certificate.acceptance': 'Certificaat voor acceptatie',
  'remarks.part.certificate.production': 'Certificaat voor productie',
  'remarks.field': '{part}: {field}',
  'remarks.state.open': 'Te beantwoorden',
  'remarks.state.answered': 'Beantwoord',
  'remarks.state.accepted': 'Aanvaard',
  'remarks.state.withdrawn': 'Ingetrokken',
  'remarks.sent': 'Opmerking van {date}',
  'remarks.again': 'Het eBox-team vraagt nog:',
  'remarks.answered': 'Antwoord van {date}:',
  'remarks.changed': 'Gewijzigd van “{before}” in “{after}”.',
  'remarks.filled': 'Ingevuld: “{after}”.',
  'remarks.emptied': 'Verwijderd; het was “{before}”.',
  'remarks.changedPart': 'Dit deel is sindsdien gewijzigd.',
  'remarks.goTo': 'Naar dit antwoord',
  'remarks.answer.label': 'Antwoorden met een tekst',
  'remarks.answer.hint':
    'Alleen nodig als het antwoord blijft zoals het is, of als de wijziging uitleg vraagt.',
  'remarks.answer.submit': 'Dit antwoord opslaan',
  'remarks.done':
    'Uw antwoord is opgeslagen. Het eBox-team leest het zodra u de aanvraagfiche opnieuw indient.',
  'remarks.back': 'Terug naar de stappen',
  'remarks.tasks.one': '{count} opmerking',
  'remarks.tasks.other': '{count} opmerkingen',
  'remarks.all': 'Alle opmerkingen bekijken en met een tekst antwoorden',
  'remarks.see': 'De opmerkingen en uw antwoorden bekijken',
  'remarks.unanswered': 'Deze opmerkingen zijn nog niet beantwoord en er is nog niets verbeterd',
  'remarks.unanswered.what':
    'U kunt de aanvraagfiche toch indienen, maar het eBox-team zal er opnieuw naar vragen.',
  'remarks.notice': 'Opmerking van het eBox-team',
  'remarks.notice.answered': 'U hebt deze opmerking beantwoord.',
  'remarks.notice.answer': 'Verbeter het antwoord, of antwoord met een tekst',
  'remarks.notice.see': 'Uw antwoord bekijken',
  'remarks.refusal.settled': 'Deze opmerking is al afgehandeld; u hoeft niets meer te antwoorden.',
  'remarks.refusal.answer': 'Schrijf uw antwoord op deze opmerking.',
  'remarks.refusal.tooLong': 'Maak uw antwoord korter: het mag hoogstens 2.000 tekens tellen.',
}
