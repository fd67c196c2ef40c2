import type { Translation } from '#app/i18n/catalogue.ts'
import type { change as english } from '#app/i18n/en/change.ts'

export const change: Translation<typeof english> = {
  'task.end': 'Einde van de dienst',
  'remarks.part.end': 'Einde van de dienst',

  'field.end.scope.label': 'Wat eindigt er?',
  'field.end.scope.required': 'Zeg wat er eindigt.',
  'field.end.scope.service': 'De hele dienst: deze toepassing publiceert niets meer',
  'field.end.scope.documentTypes': 'Enkele documenttypes; de andere gaan door',
  'field.end.documentTypes.label': 'Documenttypes die eindigen',
  'field.end.documentTypes.required': 'Kies de documenttypes die eindigen.',
  'field.end.lastDay.label': 'Laatste dag van publicatie',
  'field.end.lastDay.hint': 'Documenten die eerder verstuurd zijn, blijven leesbaar zolang ze geldig zijn.',
  'field.end.lastDay.required': 'Geef de laatste dag waarop documenten gepubliceerd worden.',
  'field.end.reason.label': 'Waarom eindigt het?',
  'field.end.reason.hint':
    'Bijvoorbeeld: de procedure wordt afgeschaft, of een andere toepassing neemt het over.',
  'field.end.reason.required': 'Zeg in enkele woorden waarom het eindigt.',

  'change.purpose.registration': 'Registratie',
  'change.purpose.documentTypes': 'Nieuwe documenttypes',
  'change.purpose.application': 'Nieuwe toepassing',
  'change.purpose.contacts': 'Andere contacten of namen',
  'change.purpose.certificate': 'Nieuw certificaat',
  'change.purpose.end': 'Einde van de dienst',

  'change.registered': 'Geregistreerde toepassingen',
  'change.registered.caption': 'Uw geregistreerde toepassingen',
  'change.registered.application': 'Toepassing',
  'change.registered.institution': 'Instelling',
  'change.registered.state': 'Status',
  'change.registered.ask': 'Wijziging',
  'change.registered.inForce': 'Geregistreerd',
  'change.registered.ends': 'Laatste dag: {date}',
  'change.registered.askFor': 'Een wijziging vragen',
  'change.new.lead': 'Gaat het over een toepassing die al geregistreerd is? Vraag dan alleen die wijziging:',
  'change.new.other': 'Een andere instelling',

  'change.title': 'Een wijziging vragen',
  'change.lead':
    'U antwoordt alleen op wat verandert. Wat geregistreerd is, blijft zoals het is tot het eBox-team goedkeurt.',
  'change.issuer': 'Over welke toepassing gaat het?',
  'change.issuer.required': 'Kies de toepassing.',
  'change.ask': 'Wat vraagt u?',
  'change.ask.required': 'Kies wat u vraagt.',
  'change.ask.documentTypes': 'Nieuwe documenttypes',
  'change.ask.documentTypes.hint': 'Deze toepassing zal meer soorten documenten publiceren.',
  'change.ask.contacts': 'Andere contacten, namen, adres of logo',
  'change.ask.contacts.hint': 'Van de instelling of van de toepassing.',
  'change.ask.certificate.acceptance': 'Een nieuw certificaat voor acceptatie',
  'change.ask.certificate.acceptance.hint':
    'Omdat het vervalt of vervangen moet worden; met een nieuwe sleutel.',
  'change.ask.certificate.production': 'Een nieuw certificaat voor productie',
  'change.ask.certificate.production.hint':
    'Omdat het vervalt of vervangen moet worden; met een nieuwe sleutel.',
  'change.ask.certificate.both': 'Nieuwe certificaten voor acceptatie en productie',
  'change.ask.certificate.both.hint': 'Elk met een eigen nieuwe sleutel.',
  'change.ask.end': 'Het einde van een documenttype of van de dienst',
  'change.ask.end.hint': 'Vanaf een dag die u opgeeft.',
  'change.ask.application': 'Een andere toepassing van de instelling',
  'change.ask.application.hint': 'Ze is nog niet geregistreerd; u beschrijft ze op de volgende pagina’s.',
  'change.submit': 'Doorgaan',

  'change.tasks.documentTypes':
    'Beschrijf de nieuwe documenttypes van {application}. Meer wordt er niet gevraagd.',
  'change.tasks.application': 'Beschrijf de nieuwe toepassing. Uw instelling is al geregistreerd.',
  'change.tasks.contacts':
    'Wijzig wat niet meer klopt, in één stap of in beide: minstens één antwoord. Wat u laat staan, blijft zoals het geregistreerd is.',
  'change.tasks.certificate':
    'Bezorg een CSR met een nieuwe sleutel voor {application}. Het huidige certificaat blijft geldig tot het vervalt.',
  'change.tasks.end': 'Zeg wat er eindigt voor {application}, en wanneer.',

  'change.contacts.institution':
    'Dit zijn de geregistreerde antwoorden. Wijzig wat niet meer klopt; het geldt zodra het eBox-team het heeft goedgekeurd.',
  'change.contacts.application':
    'Dit zijn de geregistreerde antwoorden. Wijzig wat niet meer klopt; het geldt zodra het eBox-team het heeft goedgekeurd.',
  'change.fixed': 'Wat u hier niet kunt wijzigen',
  'change.fixed.institution':
    'Certificaten en berichten noemen de instelling met deze gegevens. Schrijf naar het eBox-team voor een ander nummer of een andere naam in certificaten.',
  'change.fixed.application':
    'Certificaten en berichten noemen de toepassing met deze gegevens. Met andere gegevens is het een andere toepassing: vraag dan die aan.',

  'change.end.lead': 'Het eBox-team legt de laatste dag vast. Tot dan gaat alles door zoals het is.',
  'change.end.none': 'Alle documenttypes van deze toepassing zijn al geëindigd.',

  'change.next.documentTypes':
    'Het eBox-team configureert de nieuwe documenttypes in acceptatie; daarna kunt u ze testen.',
  'change.next.contacts': 'Wat geregistreerd is, is gewijzigd. U hoeft niets meer te doen.',
  'change.next.certificate':
    'Bestel het certificaat met de vrijgegeven CSR. Gebruik het zodra het eBox-team het kent; het vorige blijft geldig tot het vervalt.',
  'change.next.end': 'De laatste dag is vastgelegd. Tot dan publiceert u zoals voorheen.',

  'refusal.change.ended':
    'Het einde van deze toepassing is vastgelegd; er kan niets meer voor gevraagd worden. Gaat ze toch door, schrijf dan naar het eBox-team.',
  'refusal.change.lastDay': 'De laatste dag is voorbij. Geef vandaag of een latere dag op.',
  'refusal.change.endingTypes':
    'Een documenttype dat zou eindigen, is niet meer geregistreerd of is al geëindigd. Kies opnieuw.',
  'refusal.change.overtaken':
    'Wat geregistreerd is, is veranderd sinds deze aanvraag werd ingediend, precies in wat ze wil wijzigen. Vraag wijzigingen: wanneer de partner opnieuw indient, vertrekt de aanvraag van wat nu geregistreerd is.',
  'refusal.change.conflict':
    'Iemand van uw instelling heeft deze stap intussen opgeslagen. Er is niets opgeslagen: bekijk wat er nu staat en antwoord opnieuw.',

  'office.asked.heading': 'Wat er gevraagd wordt',
  'office.asked.lead': 'Geregistreerd bij het indienen, en gevraagd:',
  'office.asked.none': 'Niets verschilt van wat geregistreerd was.',
  'office.asked.meanwhile': 'Intussen geregistreerd',
  'office.asked.meanwhileWhat':
    'Deze geregistreerde antwoorden zijn veranderd sinds de aanvraag werd ingediend. Waar ze hetzelfde antwoord wil wijzigen, kan ze niet worden goedgekeurd: vraag wijzigingen.',
  'office.checks.skipped': 'Niet uitgevoerd, omdat deze aanvraag er niet om vraagt: {checks}.',
}
