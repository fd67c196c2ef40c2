import type { Translation } from '#app/i18n/catalogue.ts'
import type { portal as english } from '#app/i18n/en/portal.ts'
import { refusals } from './refusals.ts'

export const portal: Translation<typeof english> = {
  ...refusals,

  'state.draft': 'Entwurf',
  'state.submitted': 'Eingereicht',
  'state.inReview': 'In Prüfung',
  'state.changesRequested': 'Änderungen verlangt',
  'state.approved': 'Genehmigt',
  'state.rejected': 'Abgelehnt',
  'state.withdrawn': 'Zurückgezogen',

  'ball.partner': 'Sie',
  'ball.team': 'Das eBox-Team',
  'ball.nobody': 'Niemand',

  'task.institution': 'Ihre Einrichtung',
  'task.application': 'Ihre Anwendung',
  'task.documentTypes': 'Dokumenttypen',
  'task.certificate.acceptance': 'Zertifikat für die Abnahme',
  'task.certificate.production': 'Zertifikat für die Produktion',
  'task.review': 'Antworten prüfen und Formular einreichen',
  'taskStatus.notStarted': 'Noch nicht begonnen',
  'taskStatus.inProgress': 'Noch nicht vollständig',
  'taskStatus.done': 'Vollständig',
  'taskStatus.blocked': 'Noch nicht möglich',

  'dossiers.title': 'Meine Antragsformulare',
  'dossiers.empty':
    'Sie haben noch kein Antragsformular. Beginnen Sie eines mit der Unternehmensnummer Ihrer Einrichtung; das Portal sucht, was bereits bekannt ist.',
  'dossiers.start': 'Ein Antragsformular beginnen',
  'dossiers.caption': 'Ihre Antragsformulare, das neueste zuerst',
  'dossiers.reference': 'Referenz',
  'dossiers.institution': 'Einrichtung',
  'dossiers.application': 'Anwendung',
  'dossiers.state': 'Stand',
  'dossiers.since': 'Seit',
  'dossiers.ball': 'Am Zug',
  'dossiers.draftOf': 'Entwurf vom {date}',
  'dossiers.notYet': 'Noch nicht ausgefüllt',

  'new.title': 'Für welche Einrichtung stellen Sie diesen Antrag?',
  'new.lead':
    'Wir schlagen die Nummer nach. Ist die Einrichtung oder eine Ihrer Anwendungen bereits bekannt, brauchen Sie sie nicht erneut zu beschreiben.',
  'new.number': 'Unternehmensnummer der Einrichtung',
  'new.number.hint':
    'Zehn Ziffern, zum Beispiel 0671.516.647. Punkte, Leerzeichen und „BE“ spielen keine Rolle. Sie finden sie in der Zentralen Datenbank der Unternehmen (ZUD).',
  'new.submit': 'Weiter',

  'dossier.title': 'Antragsformular',
  'dossier.titleOf': 'Antragsformular {reference}',
  'dossier.draft': 'Antragsformular vom {date}',
  'dossier.unknown': 'einer noch nicht genannten Einrichtung',

  'tasks.progress': 'Sie haben {done} von {total} Schritten vervollständigt.',
  'tasks.complete':
    'Alle Schritte sind vollständig. Prüfen Sie Ihre Antworten und reichen Sie das Formular ein.',
  'tasks.order':
    'Jeder Schritt wird laufend gespeichert. Sie können aufhören und später auf einem anderen Gerät weitermachen. Eine Kollegin oder ein Kollege mit Zugang sieht dasselbe Formular.',
  'tasks.prepare': 'Ausfüllen',
  'tasks.send': 'Einreichen',
  'tasks.blocked': 'Vervollständigen Sie zuerst Einrichtung und Anwendung: Das Zertifikat nennt beide.',
  'tasks.changes.title': 'Das eBox-Team bittet Sie um eine Änderung',
  'tasks.changes.what':
    'Ändern Sie die Antworten unten und reichen Sie das Formular erneut ein. Es behält seine Referenz.',
  'tasks.withdraw': 'Dieses Antragsformular zurückziehen',

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
