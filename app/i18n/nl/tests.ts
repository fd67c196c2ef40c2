import type { Translation } from '#app/i18n/catalogue.ts'
import type { tests as english } from '#app/i18n/en/tests.ts'

export const tests: Translation<typeof english> = {
  'tests.case.authentication.title': 'Het certificaat authenticeert',
  'tests.case.authentication.steps':
    'Roep healthCheck aan met een verzoek dat met de sleutel van uw acceptatiecertificaat ondertekend is. Stuur daarna hetzelfde verzoek met één letter van de handtekening veranderd.',
  'tests.case.authentication.expected': 'Het eerste wordt beantwoord, het tweede geweigerd met SOA-01001.',
  'tests.case.levelOne.title': 'Niveau 1: uw instelling mag de webservice gebruiken',
  'tests.case.levelOne.steps':
    'Publiceer een bericht onder uw eigen ondernemingsnummer. Stuur het daarna onder een ander ondernemingsnummer.',
  'tests.case.levelOne.expected':
    'Het eerste wordt aanvaard, het tweede geweigerd met SOA-01002 of business error 40.',
  'tests.case.levelTwo.title': 'Niveau 2: een documenttype dat niet van u is',
  'tests.case.levelTwo.steps':
    'Stuur een bericht met een documenttype dat niet voor uw toepassing geregistreerd is, bijvoorbeeld het uwe met “-x” erachter.',
  'tests.case.levelTwo.expected': 'Geweigerd met business error 40; er verschijnt niets in de eBox.',
  'tests.case.hasAnEbox.title': 'Nagaan of een bestemmeling een eBox heeft',
  'tests.case.hasAnEbox.steps':
    'Roep hasAnEbox aan voor een testbestemmeling met een eBox, en voor een zonder.',
  'tests.case.hasAnEbox.expected': 'De antwoorden verschillen, en uw toepassing houdt er rekening mee.',
  'tests.case.publish.title': 'Publiceren: {type}',
  'tests.case.publish.steps':
    'Publiceer een pdf van dit documenttype voor een testbestemmeling, zoals uw toepassing het zal doen, en open hem in de eBox van de bestemmeling.',
  'tests.case.publish.expected':
    'Aanvaard; het bericht toont de juiste afzender, titel en datum, en het document gaat open.',
  'tests.case.sameTicket.title': 'Hetzelfde ticket vervangt een bericht',
  'tests.case.sameTicket.steps':
    'Publiceer een bericht, en daarna een ander met hetzelfde ticket, voor dezelfde bestemmeling.',
  'tests.case.sameTicket.expected': 'De eBox toont één bericht: het tweede.',
  'tests.case.timestamp.title': 'Een verkeerde tijdstempel wordt geweigerd',
  'tests.case.timestamp.steps':
    'Stuur een ondertekend verzoek waarvan de tijdstempel ouder is dan vijf minuten.',
  'tests.case.timestamp.expected':
    'Geweigerd met SOA-01001. Uw toepassing meldt de fout en probeert het niet eindeloos opnieuw.',
  'tests.case.largePdf.title': 'Uw grootste document',
  'tests.case.largePdf.steps': 'Publiceer een pdf zo groot als de grootste die uw toepassing ooit zal maken.',
  'tests.case.largePdf.expected':
    'Aanvaard binnen uw tijdslimiet en volledig te openen; of geweigerd met een fout die uw toepassing meldt.',
  'tests.case.language.title': 'De taal van de bestemmeling',
  'tests.case.language.steps':
    'Publiceer in elke taal waarin u burgers schrijft, en eenmaal in een taal waarvoor u geen titel hebt.',
  'tests.case.language.expected':
    'Titel en document hebben dezelfde taal; zonder titel verstuurt uw toepassing niets.',
  'tests.case.disappearing.title': 'De dag waarop een document verdwijnt',
  'tests.case.disappearing.steps': 'Publiceer een document en kijk in de eBox tot wanneer het blijft.',
  'tests.case.disappearing.expected':
    'De dag volgt uit de geldigheidsduur die u voor het documenttype registreerde.',
  'tests.case.noEbox.title': 'Een bestemmeling zonder eBox',
  'tests.case.noEbox.steps': 'Laat uw toepassing een testbestemmeling zonder eBox aanschrijven.',
  'tests.case.noEbox.expected':
    'Er gaat niets verloren: het document gaat op papier, of zoals u het registreerde.',
  'tests.refusal.fileEmpty': 'Dit bestand is leeg. Kies het bestand dat het resultaat toont.',
  'tests.refusal.pdfTooLarge':
    'Een pdf is hoogstens {max} MB groot. Verklein hem, of stuur enkel de pagina’s die het resultaat tonen.',
  'tests.refusal.textTooLarge':
    'Een tekstbestand is hoogstens {max} KB groot. Houd enkel de regels die het resultaat tonen.',
  'tests.refusal.fileKey':
    'Dit bestand bevat een privésleutel. Het is niet bewaard. Haal de sleutel eruit, en vervang hem als anderen het bestand konden zien.',
  'tests.refusal.pdfBroken':
    'Deze pdf is onvolledig of beschadigd. Bewaar hem opnieuw en kies hem dan nog eens.',
  'tests.refusal.pdfActive':
    'Deze pdf bevat iets dat zelf handelt (een script, een formulier, een bestand erin). Druk hem af naar een nieuwe pdf en kies die.',
  'tests.refusal.fileKind':
    'Dit is geen pdf en geen gewone tekst (UTF-8). Bewaar het bewijs als een van beide.',
  'tests.refusal.noteTooLong':
    'De notitie telt {length} tekens, en er zijn er hoogstens {max} mogelijk. Kort ze in, of zet de rest in een bestand.',
  'tests.refusal.noteKey':
    'De notitie bevat een privésleutel. Ze is niet bewaard. Haal de sleutel eruit, en vervang hem als anderen hem konden zien.',
  'tests.refusal.note': 'Schrijf wat er wel gebeurde, of waarom de test niet van toepassing is.',
  'tests.refusal.outcome': 'Kies wat de test opleverde.',
  'tests.refusal.changed':
    'Een collega heeft deze test genoteerd sinds u de pagina opende. Er is niets bewaard: de pagina toont wat er nu staat.',
  'tests.refusal.quota':
    'Uw instelling heeft al {max} MB aan bewijs, en dat is het maximum. Neem een bestand weg en voeg dit dan toe.',
  'tests.refusal.nothing':
    'Er is niets genoteerd sinds het laatste verslag. Open een test en zeg wat er uitkwam.',
  'tests.refusal.unmarked':
    'Testen die nog niet genoteerd zijn: {count}. Noteer ze allemaal en deel ze dan mee.',
  'tests.title': 'Acceptatie: configuratie en testen',
  'tests.lead':
    'Test in acceptatie vóór er iets naar productie gaat. Elke test zegt wat u doet en wat er moet gebeuren; noteer wat er gebeurde.',
  'tests.list': 'De testen',
  'tests.marked': 'Genoteerd: {done} van {all}',
  'tests.open': 'Nog niet genoteerd',
  'tests.outcome.passed': 'Geslaagd',
  'tests.outcome.failed': 'Mislukt',
  'tests.outcome.notApplicable': 'Niet van toepassing',
  'tests.report.heading': 'De testen meedelen',
  'tests.report.what':
    'Het eBox-team leest de resultaten en bevestigt ze, of zegt wat er ontbreekt. Daarna kan niets van dit verslag nog worden veranderd.',
  'tests.report.submit': 'Testen meedelen',
  'tests.report.again':
    'Wat nieuw is, kan op elk moment worden getest en meegedeeld: wat al genoteerd was, blijft bewaard.',
  'tests.waiting': 'Het verslag ligt bij het eBox-team. U krijgt het antwoord per e-mail.',
  'tests.notYet': 'De testen beginnen zodra acceptatie geconfigureerd is.',
  'tests.refused': 'Het eBox-team heeft het laatste verslag niet bevestigd:',
  'tests.round': 'Verslag {number}',
  'tests.rounds': 'Verslagen',
  'tests.rounds.reported': 'Meegedeeld op {day}',
  'tests.rounds.confirmed': 'Bevestigd op {day}',
  'tests.rounds.refused': 'Niet bevestigd, beantwoord op {day}',
  'tests.column.test': 'Test',
  'tests.column.expected': 'Verwacht resultaat',
  'tests.column.outcome': 'Resultaat',
  'tests.column.note': 'Notitie en bewijs',
  'tests.steps': 'Wat te doen',
  'tests.expected': 'Wat er moet gebeuren',
  'tests.question': 'Wat kwam eruit?',
  'tests.note': 'Notitie',
  'tests.note.hint':
    'Wat er wel gebeurde, of waarom het niet van toepassing is; bijvoorbeeld het ticket van het bericht. Geen gegevens van echte burgers.',
  'tests.evidence': 'Bewijs',
  'tests.evidence.hint':
    'Een pdf (hoogstens 2 MB) of een tekstbestand (hoogstens 64 KB), bijvoorbeeld verzoek en antwoord. Enkel uw instelling en het eBox-team zien het.',
  'tests.evidence.remove': 'Het bestand {name} wegnemen',
  'tests.evidence.replace': '{name} is er al. Een nieuw bestand komt in de plaats.',
  'tests.save': 'Opslaan',
  'tests.confirm.heading': 'Het verslag beantwoorden',
  'tests.confirm.what':
    'Met bevestigde testen kan de partner productie aanvragen. Iemand anders van het team keurt ze goed.',
  'tests.confirm.submit': 'Testen bevestigen',
  'tests.refuse.summary': 'Niet bevestigen',
  'tests.refuse.reason': 'Wat ontbreekt er?',
  'tests.refuse.reason.hint': 'De partner krijgt deze woorden.',
  'tests.refuse.submit': 'Dit antwoord versturen',
}
