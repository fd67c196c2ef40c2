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

  'applicationId.empty': 'Geben Sie eine Kennung für die Anwendung ein',
  'applicationId.characters':
    'Verwenden Sie in der Kennung nur Buchstaben ohne Akzent, Ziffern, Punkte, Doppelpunkte und Bindestriche: „{character}“ ({codePoint}) gehört nicht hinein. Vielleicht sieht es einem anderen Buchstaben ähnlich; tippen Sie es neu.',
  'applicationId.ends': 'Die Kennung muss mit einem Buchstaben oder einer Ziffer beginnen und enden',
  'applicationId.tooLong': 'Die Kennung hat {length} Zeichen; kürzen Sie sie auf höchstens {max}',
  'applicationId.underscore':
    'Der Unterstrich ist erlaubt, aber manche Systeme rund um den Webdienst stolpern darüber. Ein Bindestrich ist sicherer.',

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

  'field.application.applicationId.label': 'Kennung der Anwendung',
  'field.application.applicationId.hint':
    'Buchstaben, Ziffern, Punkte, Doppelpunkte und Bindestriche, höchstens 64 (150 bei einem gemeinsamen Zertifikat), wie rjv-onva:workerholidayrights:cova2. Großbuchstaben zählen. Das eBox-Team bestätigt sie.',
  'field.application.applicationId.required': 'Geben Sie eine Kennung für die Anwendung ein',
  'field.application.nameFr.label': 'Name auf Französisch',
  'field.application.nameFr.hint': 'Wie die Menschen ihn kennen, die sie benutzen.',
  'field.application.nameFr.required': 'Geben Sie den Namen der Anwendung auf Französisch ein',
  'field.application.nameNl.label': 'Name auf Niederländisch',
  'field.application.nameNl.hint': 'Wie die Menschen ihn kennen, die sie benutzen.',
  'field.application.nameNl.required': 'Geben Sie den Namen der Anwendung auf Niederländisch ein',
  'field.application.audience.label': 'Wer erhält die Dokumente?',
  'field.application.audience.required': 'Wählen Sie, wer die Dokumente erhält',
  'field.application.audience.citizen': 'Bürger',
  'field.application.audience.enterprise': 'Unternehmen',
  'field.application.protocol.label': 'Wie wird die Anwendung senden?',
  'field.application.protocol.required': 'Wählen Sie, wie die Anwendung senden wird',
  'field.application.protocol.soap': 'Webdienst EBoxMessage (SOAP)',
  'field.application.protocol.rest': 'REST',
  'field.application.network.label': 'Über welches Netz?',
  'field.application.network.required': 'Wählen Sie das Netz',
  'field.application.network.internet': 'Internet',
  'field.application.network.extranet': 'Extranet der Sozialen Sicherheit',
  'field.application.certificateUse.label': 'Welches Zertifikat wird die Anwendung verwenden?',
  'field.application.certificateUse.required': 'Wählen Sie, welches Zertifikat die Anwendung verwenden wird',
  'field.application.certificateUse.dedicated': 'Ein eigenes',
  'field.application.certificateUse.shared': 'Eines, das sie mit anderen Anwendungen der Einrichtung teilt',
  'field.application.description.label': 'Was die Anwendung tut',
  'field.application.nameDe.label': 'Name auf Deutsch',
  'field.application.url.label': 'Webadresse des Onlinedienstes',
  'field.application.url.hint': 'Die vollständige Adresse, wie https://www.einrichtung.be/dienst',
  'field.application.helpdesk.label': 'E-Mail des eigenen Helpdesks',
  'field.application.helpdesk.hint':
    'Nur wenn er von dem der Einrichtung abweicht. Ein gemeinsames Postfach.',
  'field.application.helpdeskPhone.label': 'Telefon des eigenen Helpdesks',
  'field.application.acceptanceFrom.label': 'Erste Tests in der Abnahme',
  'field.application.acceptanceFrom.hint': 'Der Tag, an dem Sie beginnen möchten.',
  'field.application.productionFrom.label': 'Beginn in der Produktion',
  'field.application.productionFrom.hint': 'Der Tag, an dem Sie in Produktion gehen möchten.',

  'field.documentType.nameFr.label': 'Name auf Französisch',
  'field.documentType.nameFr.hint':
    'Wie der Bürger ihn sehen wird, zum Beispiel Confirmation de votre demande.',
  'field.documentType.nameFr.required': 'Geben Sie den Namen des Dokuments auf Französisch ein',
  'field.documentType.nameNl.label': 'Name auf Niederländisch',
  'field.documentType.nameNl.hint':
    'Wie der Bürger ihn sehen wird, zum Beispiel Bevestiging van uw aanvraag.',
  'field.documentType.nameNl.required': 'Geben Sie den Namen des Dokuments auf Niederländisch ein',
  'field.documentType.trigger.label': 'Was ist der Anlass des Versands?',
  'field.documentType.trigger.required': 'Wählen Sie den Anlass des Versands',
  'field.documentType.trigger.citizen': 'Der Bürger hat in einem Onlinedienst etwas getan oder beantragt',
  'field.documentType.trigger.institution': 'Die Einrichtung sendet es aus eigener Initiative',
  'field.documentType.validity.label': 'Wie lange ist es nützlich?',
  'field.documentType.validity.hint':
    'Nach dieser Zeit verschwindet das Dokument aus der eBox. Zuerst die Zahl.',
  'field.documentType.validity.required': 'Geben Sie als Zahl ein, wie lange das Dokument nützlich ist',
  'field.documentType.validityUnit.label': 'Tage, Monate oder Jahre?',
  'field.documentType.validityUnit.required': 'Wählen Sie Tage, Monate oder Jahre',
  'field.documentType.validityUnit.day': 'Tage',
  'field.documentType.validityUnit.month': 'Monate',
  'field.documentType.validityUnit.year': 'Jahre',
  'field.documentType.volume.label': 'Wie viele werden Sie im Jahr senden?',
  'field.documentType.volume.hint': 'Eine Schätzung genügt.',
  'field.documentType.volume.required': 'Geben Sie ein, wie viele Sie im Jahr senden werden',
  'field.documentType.documentTypeId.label': 'Kennung',
  'field.documentType.documentTypeId.hint':
    'Lassen Sie das Feld leer, dann schlägt das eBox-Team eine vor. 6 bis 80 Buchstaben, Ziffern, Punkte, Doppelpunkte oder Bindestriche.',
  'field.documentType.nameDe.label': 'Name auf Deutsch',
  'field.documentType.description.label': 'Wozu das Dokument dient',
  'field.documentType.peaks.label': 'Wann Sie mehr senden als sonst',
  'field.documentType.peaks.hint': 'Zum Beispiel: Mai, 80.000 in einer Woche.',
  'field.documentType.firstSending.label': 'Erster Versand',
  'field.documentType.registeredMail.label': 'Wird es als Einschreiben gesendet?',
  'field.documentType.registeredMail.required': 'Wählen Sie, ob es als Einschreiben gesendet wird',
  'field.documentType.registeredMail.no': 'Nein',
  'field.documentType.registeredMail.yes': 'Ja',
  'field.documentType.paperFallback.label': 'Geht es auf Papier an jene, die keine eBox haben?',
  'field.documentType.paperFallback.required':
    'Wählen Sie, ob es auf Papier an jene geht, die keine eBox haben',
  'field.documentType.paperFallback.no': 'Nein',
  'field.documentType.paperFallback.yes': 'Ja',
}
