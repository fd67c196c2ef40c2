import type { Translation } from '#app/i18n/catalogue.ts'
import type { publication as english } from '#app/i18n/en/publication.ts'

export const publication: Translation<typeof english> = {
  'publication.rule.certificate.notGiven':
    'Er is geen certificaat opgegeven: deze voorwaarde is niet beoordeeld.',
  'publication.rule.certificate.own':
    'Het certificaat is voor deze afzender in deze omgeving geregistreerd, en is geldig.',
  'publication.rule.certificate.listedSender':
    'Het certificaat is van een andere toepassing, die het met deze deelt. Vermeld deze als SenderID.',
  'publication.rule.certificate.replaced':
    'Het certificaat heeft een opvolger. Het werkt tot {at}: neem het nieuwe vóór die datum in gebruik.',
  'publication.rule.certificate.unknown':
    'Dit certificaat is voor niemand geregistreerd. Dien het in op de pagina van de afzender, of onderteken met het geregistreerde.',
  'publication.rule.certificate.otherEnvironment':
    'Dit certificaat is voor de andere omgeving geregistreerd. Acceptatie en productie hebben elk een eigen certificaat: onderteken met het juiste.',
  'publication.rule.certificate.compromised':
    'De sleutel van dit certificaat is als gecompromitteerd gemeld. Er wordt niets meer mee aanvaard: maak een nieuwe sleutel en dien het certificaat ervan in.',
  'publication.rule.certificate.revoked':
    'Dit certificaat is ingetrokken. Maak een nieuwe sleutel en dien het certificaat ervan in.',
  'publication.rule.certificate.notYetValid':
    'Dit certificaat is pas geldig vanaf {at}. Wacht tot dan, en controleer de klok van uw server.',
  'publication.rule.certificate.expired':
    'Dit certificaat is vervallen op {at}. Vernieuw het: een nieuwe sleutel, een nieuw certificaat, ingediend op de pagina van de afzender.',
  'publication.rule.certificate.otherIssuer':
    'Dit certificaat is van een andere afzender, die het niet deelt. Onderteken met het certificaat van deze afzender.',
  'publication.rule.certificate.senderNotListed':
    'Dit certificaat wordt gedeeld, maar deze toepassing staat niet in zijn lijst van SenderID’s. Vraag het eBox-team om ze toe te voegen.',
  'publication.rule.level1.listed': 'De instelling staat op de lijst van deze omgeving.',
  'publication.rule.level1.institutionUnknown':
    'Onder dit ondernemingsnummer is geen instelling geregistreerd. Controleer het nummer, of vraag de registratie aan.',
  'publication.rule.level1.formerNumber':
    'Dit ondernemingsnummer wordt niet meer gebruikt: de instelling gaat verder onder {number}. Stuur dat nummer, met een certificaat dat het vermeldt.',
  'publication.rule.level1.notListed':
    'Geen enkele toepassing van de instelling mag in deze omgeving publiceren, nog niet of niet meer. De pagina van de afzender toont de volgende stap.',
  'publication.rule.level2.granted':
    'Deze afzender mag documenten van dit type aan deze bestemmelingen publiceren.',
  'publication.rule.level2.applicationUnknown':
    'De instelling heeft geen toepassing met deze identificatie. Hoofdletters tellen: vergelijk ze met die welke het eBox-team heeft bevestigd.',
  'publication.rule.level2.ended':
    'Deze afzender is beëindigd: de laatste dag van publicatie is voorbij. Dien een nieuwe aanvraag in om weer te publiceren.',
  'publication.rule.level2.suspended':
    'Het eBox-team heeft deze afzender geschorst. Schrijf het team om te vernemen wat er hersteld moet worden.',
  'publication.rule.level2.notConfigured':
    'Deze afzender is in deze omgeving nog niet open. Zijn pagina toont de volgende stap, en wie aan zet is.',
  'publication.rule.level2.typeUnknown':
    'Deze afzender heeft geen documenttype met deze identificatie. Hoofdletters tellen: vergelijk ze met die op de pagina van de afzender, of vraag een nieuw type aan.',
  'publication.rule.level2.typeEnded':
    'Dit documenttype is beëindigd: de laatste dag was {day}. Gebruik een ander, of vraag een nieuw aan.',
  'publication.rule.level2.typeNotSwitchedOn':
    'Dit documenttype is geregistreerd, maar in deze omgeving nog niet ingeschakeld. Vraag het eBox-team om het in te schakelen.',
  'publication.rule.level2.otherAudience':
    'Deze toepassing publiceert voor de andere doelgroep: burgers of ondernemingen, nooit beide. Controleer de bestemmeling, of vraag een aparte toepassing aan.',
  'publication.condition.certificate': 'Certificaat',
  'publication.condition.level1': 'Niveau 1: de instelling',
  'publication.condition.level2': 'Niveau 2: het documenttype',
  'publication.outcome.passed': 'Voldaan',
  'publication.outcome.failed': 'Niet voldaan',
  'publication.outcome.notJudged': 'Niet beoordeeld',
  'publication.code': 'De webservice zou {code} antwoorden.',
  'publication.businessCode': 'De webservice zou met businessfout {code} antwoorden.',
  'simulator.title': 'Zou deze publicatie worden aanvaard?',
  'simulator.lead':
    'Drie voorwaarden beslissen: het certificaat, de instelling en het documenttype. Hier wordt niets verzonden of bewaard.',
  'simulator.environment': 'Omgeving',
  'simulator.environment.acceptance': 'Acceptatie',
  'simulator.environment.production': 'Productie',
  'simulator.type': 'Documenttype',
  'simulator.typed': 'Of een andere identificatie van een documenttype',
  'simulator.typed.hint':
    'Zoals uw bericht ze in MessageType zou meesturen. Ze gaat voor op de keuze hierboven.',
  'simulator.audience': 'Bestemmeling',
  'simulator.audience.citizen': 'Een burger',
  'simulator.audience.enterprise': 'Een onderneming',
  'simulator.certificate': 'Certificaat',
  'simulator.certificate.hint':
    'Is het van een andere toepassing, dan vermeldt uw bericht deze toepassing als SenderID.',
  'simulator.certificate.none': 'Zonder certificaat',
  'simulator.certificate.one': '{environment}: {applicationId}, tot {day}, SHA-256 {digits}…',
  'simulator.fingerprint': 'Of de SHA-256-vingerafdruk van een ander certificaat',
  'simulator.fingerprint.hint':
    '64 cijfers en letters van a tot f; dubbele punten en spaties mogen blijven staan.',
  'simulator.ask': 'Vragen',
  'simulator.accepted': 'Deze publicatie zou worden aanvaard',
  'simulator.refused': 'Deze publicatie zou worden geweigerd',
  'simulator.conditions': 'De drie voorwaarden',
  'simulator.asked': 'Gevraagd over: {type}, {environment}, {audience}',
  'simulator.refusal.type': 'Kies een documenttype, of typ een identificatie van 1 tot 80 tekens.',
  'simulator.refusal.fingerprint':
    'Dit is geen SHA-256-vingerafdruk: hij telt {found} cijfers en letters in plaats van 64. Voer openssl x509 -fingerprint -sha256 uit op het certificaat om hem te krijgen.',
  'simulator.column.condition': 'Voorwaarde',
  'simulator.column.outcome': 'Uitkomst',
  'simulator.column.why': 'Waarom, en wat te doen',
  'export.title': 'Configuratie van de webservice',
  'export.lead':
    'Wat de webservice EBoxMessage van elke omgeving moet weten: de instellingen op haar lijst, hun toepassingen met hun certificaten, en de trio’s van instelling, toepassing en documenttype. Zet ze erin, en meld het daarna hier.',
  'export.counts': 'Instellingen: {organizations}; toepassingen: {applications}; trio’s: {trios}',
  'export.content': 'Inhoud',
  'export.hash': 'SHA-256 van de canonieke JSON',
  'export.download': 'Downloaden',
  'export.download.json': 'JSON',
  'export.download.xml': 'XML',
  'export.download.jose': 'Ondertekend (JWS)',
  'export.applied': 'Laatst in de webservice gezet',
  'export.applied.never': 'Nog niet',
  'export.applied.by': '{at}, door {person}',
  'export.changes': 'Wat sindsdien is gewijzigd',
  'export.changes.first': 'Wat erin moet worden gezet',
  'export.changes.none': 'Er is niets te doen: wat geregistreerd is, is wat de webservice kent.',
  'export.changes.empty': 'Nog niemand mag in deze omgeving publiceren.',
  'export.changes.more': 'En nog {count}: download de configuratie om ze alle te zien.',
  'export.list.organizations': 'Instelling',
  'export.list.applications': 'Toepassing',
  'export.list.trios': 'Documenttype',
  'export.change.added': 'Toegevoegd',
  'export.change.removed': 'Verwijderd',
  'export.change.changed': 'Gewijzigd',
  'export.column.change': 'Wijziging',
  'export.column.what': 'Wat',
  'export.column.id': 'Identificaties',
  'export.column.fields': 'Velden',
  'export.apply': 'Ze is in de webservice gezet',
  'export.apply.hint':
    'Bevestig dit zodra de configuratie met deze hash in de webservice staat. Uw naam en het tijdstip worden bewaard.',
  'export.done': 'Er is vastgelegd dat de configuratie in de webservice is gezet',
  'export.refusal.gone': 'Deze configuratie is niet bekend. Ga terug naar de pagina en bekijk de huidige.',
  'export.history': 'Geschiedenis',
  'export.history.at': 'Sinds',
  'export.history.applied': 'Erin gezet',
  'export.history.changes': 'Wijzigingen',
  'doc.title': 'Programmeerinterface',
  'doc.lead':
    'Wat scripts en systemen aan dit portaal kunnen vragen. Het document voor machines is in OpenAPI 3.0:',
  'doc.english': 'De beschrijvingen van de verrichtingen zijn in het Engels.',
  'doc.token':
    'Een beheerder van uw instelling geeft tokens uit onder Instellingen, API-tokens; het eBox-team geeft die van systemen uit.',
  'doc.keys': 'Publieke sleutels van ondertekende configuraties',
  'doc.operations': 'Verrichtingen',
  'doc.parameters': 'Parameters',
  'doc.parameter.name': 'Naam',
  'doc.parameter.in': 'Waar',
  'doc.parameter.type': 'Vorm',
  'doc.required': 'verplicht',
  'doc.body': 'Body',
  'doc.field': 'Veld',
  'doc.answers': 'Antwoorden',
  'doc.result': 'Resultaat',
  'doc.status': 'Status',
  'doc.meaning': 'Betekenis',
}
