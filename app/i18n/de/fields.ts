import type { Translation } from '#app/i18n/catalogue.ts'
import type { fields as english } from '#app/i18n/en/fields.ts'

export const fields: Translation<typeof english> = {
  'answer.email': '{label}: Geben Sie eine Adresse wie name@einrichtung.be ein',
  'answer.phone': '{label}: Geben Sie eine Telefonnummer wie +32 2 123 45 67 ein',
  'answer.url': '{label}: Geben Sie eine vollständige Webadresse ein, die mit https:// beginnt',
  'answer.date': '{label}: Geben Sie ein Datum als Jahr-Monat-Tag ein, wie 2027-03-31',
  'answer.choice': '{label}: Wählen Sie eine der Antworten',
  'answer.count': '{label}: Geben Sie eine ganze Zahl von mindestens {min} in Ziffern ein',
  'answer.documentTypeId':
    '{label}: Verwenden Sie 6 bis 80 Buchstaben, Ziffern, Punkte, Doppelpunkte, Bindestriche oder Unterstriche, mit einem Buchstaben oder einer Ziffer an beiden Enden. Ihr Text hat {length} Zeichen.',
  'answer.invisible':
    '{label}: Darin steht ein unsichtbares Zeichen ({codePoint}), das oft beim Kopieren mitkommt. Tippen Sie den Text neu.',
  'answer.tooLong': '{label}: Verwenden Sie höchstens {max} Zeichen. Jetzt sind es {length}.',
}
