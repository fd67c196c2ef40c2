import type { Translation } from '#app/i18n/catalogue.ts'
import type { fields as english } from '#app/i18n/en/fields.ts'

export const fields: Translation<typeof english> = {
  'answer.email': '{label}: vul een adres in zoals naam@instelling.be',
  'answer.phone': '{label}: vul een telefoonnummer in zoals +32 2 123 45 67',
  'answer.url': '{label}: vul een volledig webadres in dat met https:// begint',
  'answer.date': '{label}: vul een datum in als jaar-maand-dag, zoals 2027-03-31',
  'answer.choice': '{label}: kies een van de antwoorden',
  'answer.count': '{label}: vul een geheel getal van minstens {min} in, met cijfers',
  'answer.documentTypeId':
    '{label}: gebruik 6 tot 80 letters, cijfers, punten, dubbele punten, koppeltekens of lage streepjes, met een letter of cijfer aan beide uiteinden. Uw tekst telt {length} tekens.',
  'answer.invisible':
    '{label}: er zit een onzichtbaar teken in ({codePoint}), vaak meegekomen bij het kopiëren. Typ de tekst opnieuw.',
  'answer.tooLong': '{label}: gebruik hoogstens {max} tekens. Nu zijn het er {length}.',
}
