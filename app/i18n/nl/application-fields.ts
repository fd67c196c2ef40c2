import type { Translation } from '#app/i18n/catalogue.ts'
import type { applicationFields as english } from '#app/i18n/en/application-fields.ts'

export const applicationFields: Translation<typeof english> = {
  'applicationId.empty': 'Vul een identificatie voor de toepassing in',
  'applicationId.characters':
    'Gebruik in de identificatie alleen letters zonder accent, cijfers, punten, dubbele punten en koppeltekens: “{character}” ({codePoint}) hoort er niet in. Misschien lijkt het op een andere letter; typ het opnieuw.',
  'applicationId.ends': 'De identificatie moet met een letter of cijfer beginnen en eindigen',
  'applicationId.tooLong': 'De identificatie telt {length} tekens; kort ze in tot hoogstens {max}',
  'applicationId.underscore':
    'Het lage streepje mag, maar sommige systemen rond de webservice struikelen erover. Een koppelteken is veiliger.',
  'field.application.applicationId.label': 'Identificatie van de toepassing',
  'field.application.applicationId.hint':
    'Letters, cijfers, punten, dubbele punten en koppeltekens, hoogstens 64 (150 met een gedeeld certificaat), zoals rjv-onva:workerholidayrights:cova2. Hoofdletters tellen. Het eBox-team bevestigt ze.',
  'field.application.applicationId.required': 'Vul een identificatie voor de toepassing in',
  'field.application.nameFr.label': 'Naam in het Frans',
  'field.application.nameFr.hint': 'Zoals wie ze gebruikt ze kent.',
  'field.application.nameFr.required': 'Vul de naam van de toepassing in het Frans in',
  'field.application.nameNl.label': 'Naam in het Nederlands',
  'field.application.nameNl.hint': 'Zoals wie ze gebruikt ze kent.',
  'field.application.nameNl.required': 'Vul de naam van de toepassing in het Nederlands in',
  'field.application.audience.label': 'Wie ontvangt de documenten?',
  'field.application.audience.required': 'Kies wie de documenten ontvangt',
  'field.application.audience.citizen': 'Burgers',
  'field.application.audience.enterprise': 'Ondernemingen',
  'field.application.protocol.label': 'Hoe zal de toepassing versturen?',
  'field.application.protocol.required': 'Kies hoe de toepassing zal versturen',
  'field.application.protocol.soap': 'Webservice EBoxMessage (SOAP)',
  'field.application.protocol.rest': 'REST',
  'field.application.network.label': 'Langs welk netwerk?',
  'field.application.network.required': 'Kies het netwerk',
  'field.application.network.internet': 'Internet',
  'field.application.network.extranet': 'Extranet van de sociale zekerheid',
  'field.application.certificateUse.label': 'Welk certificaat zal de toepassing gebruiken?',
  'field.application.certificateUse.required': 'Kies welk certificaat de toepassing zal gebruiken',
  'field.application.certificateUse.dedicated': 'Een eigen certificaat',
  'field.application.certificateUse.shared':
    'Een certificaat gedeeld met andere toepassingen van de instelling',
  'field.application.description.label': 'Wat de toepassing doet',
  'field.application.nameDe.label': 'Naam in het Duits',
  'field.application.url.label': 'Webadres van de onlinedienst',
  'field.application.url.hint': 'Het volledige adres, zoals https://www.instelling.be/dienst',
  'field.application.helpdesk.label': 'E-mail van de eigen helpdesk',
  'field.application.helpdesk.hint':
    'Alleen als die verschilt van die van de instelling. Een gedeelde mailbox.',
  'field.application.helpdeskPhone.label': 'Telefoon van de eigen helpdesk',
  'field.application.acceptanceFrom.label': 'Eerste tests in acceptatie',
  'field.application.acceptanceFrom.hint': 'De dag waarop u zou willen beginnen.',
  'field.application.productionFrom.label': 'Start in productie',
  'field.application.productionFrom.hint': 'De dag waarop u in productie zou willen gaan.',
}
