import type { Translation } from '#app/i18n/catalogue.ts'
import type { institutionFields as english } from '#app/i18n/en/institution-fields.ts'

export const institutionFields: Translation<typeof english> = {
  'enterpriseNumber.empty': 'Vul een ondernemingsnummer van tien cijfers in, zoals 0671.516.647',
  'enterpriseNumber.placeholder':
    'Dit is het voorbeeldnummer uit de gids. Vul het nummer van uw eigen instelling in.',
  'enterpriseNumber.characters':
    'Schrijf het ondernemingsnummer alleen met cijfers: “{character}” hoort er niet in. Punten, spaties en BE mogen.',
  'enterpriseNumber.length':
    'Een ondernemingsnummer telt tien cijfers; u vulde er {count} in. Vergelijk het met het register (KBO).',
  'enterpriseNumber.establishment':
    'Dit lijkt het nummer van een vestigingseenheid, dat met 2 tot 8 begint. Vul het ondernemingsnummer in, dat met 0 of 1 begint.',
  'enterpriseNumber.firstDigit':
    'Een ondernemingsnummer begint met 0 of 1. Vergelijk het met het register (KBO).',
  'enterpriseNumber.checkDigits':
    'De laatste twee cijfers ({found}) passen niet bij de andere: er is een cijfer fout, of er zijn er twee verwisseld. Vergelijk het nummer met het register (KBO).',
  'field.institution.enterpriseNumber.label': 'Ondernemingsnummer',
  'field.institution.enterpriseNumber.hint': 'Tien cijfers, zoals 0671.516.647. Punten, spaties en BE mogen.',
  'field.institution.enterpriseNumber.required': 'Vul het ondernemingsnummer van uw instelling in',
  'field.institution.language.label': 'Taal van uw instelling',
  'field.institution.language.hint': 'E-mails en de aanvraagfiche zullen in deze taal zijn.',
  'field.institution.language.required': 'Kies de taal van uw instelling',
  'field.institution.language.fr': 'Frans',
  'field.institution.language.nl': 'Nederlands',
  'field.institution.language.de': 'Duits',
  'field.institution.nameFr.label': 'Korte naam in het Frans',
  'field.institution.nameFr.hint': 'Zoals burgers hem kennen, bijvoorbeeld SPF Stratégie et Appui.',
  'field.institution.nameFr.required': 'Vul de korte naam van uw instelling in het Frans in',
  'field.institution.nameNl.label': 'Korte naam in het Nederlands',
  'field.institution.nameNl.hint': 'Zoals burgers hem kennen, bijvoorbeeld FOD Beleid en Ondersteuning.',
  'field.institution.nameNl.required': 'Vul de korte naam van uw instelling in het Nederlands in',
  'field.institution.certificateName.label': 'Naam in het certificaat',
  'field.institution.certificateName.hint':
    'Hoogstens 64 tekens. Kies hem goed: hij blijft in het certificaat staan, en beide omgevingen gebruiken hem.',
  'field.institution.certificateName.required': 'Vul de naam in die het certificaat zal dragen',
  'field.institution.businessHelpdesk.label': 'E-mail voor vragen over uw documenten',
  'field.institution.businessHelpdesk.hint':
    'Een gedeelde mailbox die burgers mogen zien, niet het adres van één persoon.',
  'field.institution.businessHelpdesk.required': 'Vul het adres voor vragen over uw documenten in',
  'field.institution.technicalHelpdesk.label': 'E-mail voor technische vragen',
  'field.institution.technicalHelpdesk.hint':
    'Een gedeelde mailbox waarnaar het eBox-team kan schrijven, niet het adres van één persoon.',
  'field.institution.technicalHelpdesk.required': 'Vul het adres voor technische vragen in',
  'field.institution.securityPlan.label': 'Heeft uw instelling een informatieveiligheidsplan?',
  'field.institution.securityPlan.hint': 'Zo’n plan is een voorwaarde om in de eBox te publiceren.',
  'field.institution.securityPlan.required': 'Kies of uw instelling een informatieveiligheidsplan heeft',
  'field.institution.securityPlan.yes': 'Ja',
  'field.institution.securityPlan.no': 'Nog niet',
  'field.institution.securityContact.label': 'E-mail voor informatieveiligheid',
  'field.institution.securityContact.hint': 'Naar dit adres schrijft het eBox-team bij incidenten.',
  'field.institution.securityContact.required': 'Vul het adres voor informatieveiligheid in',
  'field.institution.appliesFor.label': 'Voor wie vult u deze fiche in?',
  'field.institution.appliesFor.required': 'Kies voor wie u deze fiche invult',
  'field.institution.appliesFor.own': 'Voor mijn eigen instelling',
  'field.institution.appliesFor.mandate': 'Voor een andere instelling, op grond van haar mandaat',
  'field.institution.mandateHolder.label': 'Ondernemingsnummer van uw eigen organisatie',
  'field.institution.mandateHolder.hint': 'De organisatie die het mandaat kreeg. Tien cijfers.',
  'field.institution.mandateHolder.required':
    'Vul het ondernemingsnummer in van de organisatie die het mandaat kreeg',
  'field.institution.mandateBasis.label': 'Waarop steunt het mandaat?',
  'field.institution.mandateBasis.hint':
    'Bijvoorbeeld een overeenkomst of een beslissing, met datum en referentie.',
  'field.institution.mandateBasis.required':
    'Beschrijf de overeenkomst of beslissing waarop het mandaat steunt',
  'field.institution.nameDe.label': 'Korte naam in het Duits',
  'field.institution.longNameFr.label': 'Volledige naam in het Frans',
  'field.institution.longNameNl.label': 'Volledige naam in het Nederlands',
  'field.institution.longNameDe.label': 'Volledige naam in het Duits',
  'field.institution.url.label': 'Website',
  'field.institution.url.hint': 'Het volledige adres, zoals https://www.instelling.be',
  'field.institution.logo.label': 'Adres van het logo',
  'field.institution.logo.hint':
    'PNG, JPEG, GIF of SVG, vierkant en kleiner dan 100 pixels, zoals https://www.instelling.be/logo.png',
  'field.institution.street.label': 'Straat en nummer',
  'field.institution.postcode.label': 'Postcode',
  'field.institution.city.label': 'Gemeente',
  'field.institution.region.label': 'Gewest',
  'field.institution.region.brussels': 'Brussel-Hoofdstad',
  'field.institution.region.flanders': 'Vlaanderen',
  'field.institution.region.wallonia': 'Wallonië',
  'field.institution.businessHelpdeskPhone.label': 'Telefoon voor vragen over uw documenten',
  'field.institution.technicalHelpdeskPhone.label': 'Telefoon voor technische vragen',
}
