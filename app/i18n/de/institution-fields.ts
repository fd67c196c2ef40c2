import type { Translation } from '#app/i18n/catalogue.ts'
import type { institutionFields as english } from '#app/i18n/en/institution-fields.ts'

export const institutionFields: Translation<typeof english> = {
  'enterpriseNumber.empty': 'Geben Sie eine Unternehmensnummer mit zehn Ziffern ein, wie 0671.516.647',
  'enterpriseNumber.placeholder':
    'Das ist die Beispielnummer aus dem Leitfaden. Geben Sie die Nummer Ihrer eigenen Einrichtung ein.',
  'enterpriseNumber.characters':
    'Schreiben Sie die Unternehmensnummer nur mit Ziffern: „{character}“ gehört nicht hinein. Punkte, Leerzeichen und BE sind erlaubt.',
  'enterpriseNumber.length':
    'Eine Unternehmensnummer hat zehn Ziffern; Sie haben {count} eingegeben. Vergleichen Sie sie mit dem Register (ZUD).',
  'enterpriseNumber.establishment':
    'Das sieht nach der Nummer einer Niederlassungseinheit aus, die mit 2 bis 8 beginnt. Geben Sie die Unternehmensnummer ein, die mit 0 oder 1 beginnt.',
  'enterpriseNumber.firstDigit':
    'Eine Unternehmensnummer beginnt mit 0 oder 1. Vergleichen Sie sie mit dem Register (ZUD).',
  'enterpriseNumber.checkDigits':
    'Die letzten zwei Ziffern ({found}) passen nicht zu den anderen: Eine Ziffer ist falsch, oder zwei sind vertauscht. Vergleichen Sie die Nummer mit dem Register (ZUD).',
  'field.institution.enterpriseNumber.label': 'Unternehmensnummer',
  'field.institution.enterpriseNumber.hint':
    'Zehn Ziffern, wie 0671.516.647. Punkte, Leerzeichen und BE sind erlaubt.',
  'field.institution.enterpriseNumber.required': 'Geben Sie die Unternehmensnummer Ihrer Einrichtung ein',
  'field.institution.language.label': 'Sprache Ihrer Einrichtung',
  'field.institution.language.hint': 'E-Mails und das Antragsformular werden in dieser Sprache sein.',
  'field.institution.language.required': 'Wählen Sie die Sprache Ihrer Einrichtung',
  'field.institution.language.fr': 'Französisch',
  'field.institution.language.nl': 'Niederländisch',
  'field.institution.language.de': 'Deutsch',
  'field.institution.nameFr.label': 'Kurzname auf Französisch',
  'field.institution.nameFr.hint': 'Wie die Bürger ihn kennen, zum Beispiel SPF Stratégie et Appui.',
  'field.institution.nameFr.required': 'Geben Sie den Kurznamen Ihrer Einrichtung auf Französisch ein',
  'field.institution.nameNl.label': 'Kurzname auf Niederländisch',
  'field.institution.nameNl.hint': 'Wie die Bürger ihn kennen, zum Beispiel FOD Beleid en Ondersteuning.',
  'field.institution.nameNl.required': 'Geben Sie den Kurznamen Ihrer Einrichtung auf Niederländisch ein',
  'field.institution.certificateName.label': 'Name im Zertifikat',
  'field.institution.certificateName.hint':
    'Höchstens 64 Zeichen. Wählen Sie ihn gut: Er bleibt im Zertifikat, und beide Umgebungen verwenden ihn.',
  'field.institution.certificateName.required': 'Geben Sie den Namen ein, den das Zertifikat tragen wird',
  'field.institution.businessHelpdesk.label': 'E-Mail für Fragen zu Ihren Dokumenten',
  'field.institution.businessHelpdesk.hint':
    'Ein gemeinsames Postfach, das die Bürger sehen dürfen, nicht die Adresse einer einzelnen Person.',
  'field.institution.businessHelpdesk.required': 'Geben Sie die Adresse für Fragen zu Ihren Dokumenten ein',
  'field.institution.technicalHelpdesk.label': 'E-Mail für technische Fragen',
  'field.institution.technicalHelpdesk.hint':
    'Ein gemeinsames Postfach, an das das eBox-Team schreiben kann, nicht die Adresse einer einzelnen Person.',
  'field.institution.technicalHelpdesk.required': 'Geben Sie die Adresse für technische Fragen ein',
  'field.institution.securityPlan.label': 'Hat Ihre Einrichtung einen Plan für die Informationssicherheit?',
  'field.institution.securityPlan.hint':
    'Ein solcher Plan ist eine Bedingung für das Veröffentlichen in der eBox.',
  'field.institution.securityPlan.required':
    'Wählen Sie, ob Ihre Einrichtung einen Plan für die Informationssicherheit hat',
  'field.institution.securityPlan.yes': 'Ja',
  'field.institution.securityPlan.no': 'Noch nicht',
  'field.institution.securityContact.label': 'E-Mail für Informationssicherheit',
  'field.institution.securityContact.hint': 'An diese Adresse schreibt das eBox-Team bei Vorfällen.',
  'field.institution.securityContact.required': 'Geben Sie die Adresse für Informationssicherheit ein',
  'field.institution.appliesFor.label': 'Für wen füllen Sie dieses Formular aus?',
  'field.institution.appliesFor.required': 'Wählen Sie, für wen Sie dieses Formular ausfüllen',
  'field.institution.appliesFor.own': 'Für meine eigene Einrichtung',
  'field.institution.appliesFor.mandate': 'Für eine andere Einrichtung, in deren Auftrag',
  'field.institution.mandateHolder.label': 'Unternehmensnummer Ihrer eigenen Organisation',
  'field.institution.mandateHolder.hint': 'Die Organisation, die das Mandat erhalten hat. Zehn Ziffern.',
  'field.institution.mandateHolder.required':
    'Geben Sie die Unternehmensnummer der Organisation ein, die das Mandat erhalten hat',
  'field.institution.mandateBasis.label': 'Worauf beruht das Mandat?',
  'field.institution.mandateBasis.hint':
    'Zum Beispiel ein Vertrag oder ein Beschluss, mit Datum und Referenz.',
  'field.institution.mandateBasis.required':
    'Beschreiben Sie den Vertrag oder den Beschluss, worauf das Mandat beruht',
  'field.institution.nameDe.label': 'Kurzname auf Deutsch',
  'field.institution.longNameFr.label': 'Vollständiger Name auf Französisch',
  'field.institution.longNameNl.label': 'Vollständiger Name auf Niederländisch',
  'field.institution.longNameDe.label': 'Vollständiger Name auf Deutsch',
  'field.institution.url.label': 'Website',
  'field.institution.url.hint': 'Die vollständige Adresse, wie https://www.einrichtung.be',
  'field.institution.logo.label': 'Adresse des Logos',
  'field.institution.logo.hint':
    'PNG, JPEG, GIF oder SVG, quadratisch und unter 100 Pixel, wie https://www.einrichtung.be/logo.png',
  'field.institution.street.label': 'Straße und Hausnummer',
  'field.institution.postcode.label': 'Postleitzahl',
  'field.institution.city.label': 'Gemeinde',
  'field.institution.region.label': 'Region',
  'field.institution.region.brussels': 'Brüssel-Hauptstadt',
  'field.institution.region.flanders': 'Flandern',
  'field.institution.region.wallonia': 'Wallonie',
  'field.institution.businessHelpdeskPhone.label': 'Telefon für Fragen zu Ihren Dokumenten',
  'field.institution.technicalHelpdeskPhone.label': 'Telefon für technische Fragen',
}
