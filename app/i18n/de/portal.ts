import type { Translation } from '#app/i18n/catalogue.ts'
import type { portal as english } from '#app/i18n/en/portal.ts'
import { refusals } from './refusals.ts'

export const portal: Translation<typeof english> = {
  ...refusals,

  'taskStatus.inProgress': 'Noch nicht vollständig',
  'taskStatus.done': 'Vollständig',

  'dossiers.title': 'Meine Antragsformulare',

  'registered.institution':
    'Ihre Einrichtung ist bereits registriert; dieser Schritt ist daher vollständig. Dies sind die Angaben, wie das eBox-Team sie validiert hat.',
  'registered.application':
    'Diese Anwendung ist bereits registriert; dieser Schritt ist daher vollständig. Dies sind die Angaben, wie das eBox-Team sie validiert hat.',
  'registered.change':
    'Ist etwas veraltet? Beantragen Sie eine Änderung, neben Ihrer registrierten Anwendung:',
  'registered.continue': 'Weiter',

  'institution.title': 'Ihre Einrichtung',
  'institution.lead':
    'Die Einrichtung, in deren Namen Dokumente versandt werden. Was das Register weiß, ist bereits ausgefüllt; berichtigen Sie es, wo nötig.',
  'institution.access': 'Zugang zu dieser Einrichtung beantragen',

  'application.title': 'Ihre Anwendung',
  'application.lead':
    'Das System, das die Dokumente an die eBox senden wird. Ein Absender ist immer eine Einrichtung zusammen mit einer Anwendung.',
  'application.choose.title': 'Welche Anwendung wird die Dokumente senden?',
  'application.choose.lead': 'Diese Anwendungen Ihrer Einrichtung sind bereits registriert.',
  'application.choose.legend': 'Anwendung',
  'application.choose.new': 'Eine andere, noch nicht registrierte Anwendung',
  'application.choose.newHint': 'Sie beschreiben sie auf der nächsten Seite.',
  'application.choose.required': 'Wählen Sie eine Anwendung oder „Eine andere Anwendung“.',
  'application.chooseOther': 'Eine andere Anwendung wählen',
  'application.hint.empty': 'Hier sehen Sie beim Tippen, ob die Kennung verwendet werden kann.',
  'application.hint.fine': 'Diese Zeichen können verwendet werden. Länge: {length} von {max}.',

  'documentTypes.title': 'Dokumenttypen',
  'documentTypes.lead':
    'Registrieren Sie jede Art von Dokument, die diese Anwendung senden wird. Zum Beispiel: Der Antrag eines Bürgers kann zu einer Bestätigung führen, zu der Nachricht, dass die Akte eröffnet ist, und am Ende zu einer Bescheinigung. Das sind drei Typen.',
  'documentTypes.caption': 'Dokumenttypen in diesem Formular',
  'documentTypes.none': 'Es gibt noch keinen Dokumenttyp.',
  'documentTypes.unnamed': 'Dokumenttyp {position}, noch ohne Namen',
  'documentTypes.edit': 'Bearbeiten',
  'documentTypes.copy': 'Kopieren',
  'documentTypes.preview': 'Ansicht',
  'documentTypes.remove': 'Entfernen',
  'documentTypes.add': 'Einen Dokumenttyp hinzufügen',
  'documentTypes.examples': 'Vom Beispiel des Leitfadens ausgehen',
  'documentTypes.examples.what':
    'Namen, Auslöser und Gültigkeitsdauer sind bereits ausgefüllt; Sie ändern sie und ergänzen die Menge.',
  'documentTypes.examples.all': 'Alle drei hinzufügen',
  'documentTypes.template.confirmation': '„Bestätigung des Antrags“ hinzufügen',
  'documentTypes.template.fileOpened': '„Eröffnung der Akte“ hinzufügen',
  'documentTypes.template.finalCertificate': '„Abschließende Bescheinigung“ hinzufügen',
  'documentTypes.required': 'Fügen Sie mindestens einen Dokumenttyp hinzu.',
  'documentTypes.incomplete':
    '{name}: Vervollständigen Sie die Antworten oder entfernen Sie diesen Dokumenttyp.',

  'documentType.title': 'Ein Dokumenttyp',
  'documentType.lead':
    'Eine Art von Dokument, die Bürger erhalten, etwa eine Bestätigung. Nicht ein einzelnes Dokument.',
  'documentType.remove.title': 'Diesen Dokumenttyp entfernen?',
  'documentType.remove.what':
    '„{name}“ und die Antworten dazu verschwinden aus diesem Formular. Sie können das nicht rückgängig machen.',
  'documentType.remove.submit': 'Entfernen',
  'documentType.remove.keep': 'Behalten',
}
