import type { Translation } from '#app/i18n/catalogue.ts'
import type { documentTypeFields as english } from '#app/i18n/en/document-type-fields.ts'

export const documentTypeFields: Translation<typeof english> = {
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
