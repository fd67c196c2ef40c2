import type { Translation } from '#app/i18n/catalogue.ts'
import type { dossierPages as english } from '#app/i18n/en/dossier-pages.ts'

export const dossierPages: Translation<typeof english> = {
  'access.title': 'Diese Einrichtung ist bereits registriert',
  'access.what':
    'Die Einrichtung mit der Unternehmensnummer {number} arbeitet bereits mit der eBox. Nur ihre Mitglieder sehen ihre Antragsformulare und Anwendungen.',
  'access.former':
    'Die Nummer {former} wird nicht mehr verwendet: Die Einrichtung besteht unter {number} weiter.',
  'access.ask':
    'Wenn Sie für sie arbeiten, beantragen Sie Zugang. Eine Person, die ihre Mitglieder verwaltet, oder das eBox-Team antwortet Ihnen per E-Mail an {email}.',
  'access.submit': 'Zugang beantragen',
  'access.other': 'Eine andere Unternehmensnummer verwenden',
  'access.done.title': 'Ihr Antrag auf Zugang ist abgeschickt',
  'access.done':
    'Eine Person, die die Mitglieder der Einrichtung verwaltet, oder das eBox-Team antwortet innerhalb von {days} Werktagen per E-Mail an {email}. Sie brauchen inzwischen nichts zu tun. Danach stehen die Formulare der Einrichtung in Ihrer Liste.',

  'review.title': 'Prüfen Sie Ihre Antworten',
  'review.lead':
    'Lesen Sie alles noch einmal durch. Sie können jede Antwort ändern, bevor Sie das Formular einreichen.',
  'review.problems': 'Es fehlt noch etwas',
  'review.problems.what': 'Sie können das Formular einreichen, wenn diese Schritte vollständig sind:',
  'review.problem.notStarted': '{task}: noch nicht begonnen',
  'review.problem.inProgress': '{task}: noch nicht vollständig',
  'review.problem.blocked': '{task}: erst möglich, wenn Einrichtung und Anwendung vollständig sind',
  'review.documentType': 'Dokumenttyp: {name}',
  'review.refusal': '{task}: {text}',
  'review.none': 'Noch nichts ausgefüllt.',
  'review.certificate.generate': 'Auf diesem Portal erstellter CSR',
  'review.certificate.csr': 'Eigener CSR',
  'review.certificate.certificate': 'Zertifikat, das Sie bereits haben',
  'review.certificate.later': 'Später, nach der Validierung',
  'review.key': 'Schlüssel (SHA-256 des öffentlichen Teils): {fingerprint}',
  'review.declaration.title': 'Einreichen',
  'review.declaration':
    'Mit dem Einreichen erklären Sie, dass diese Antworten nach bestem Wissen richtig sind und dass Sie diesen Antrag stellen dürfen im Namen von: {institution}.',
  'review.authority':
    'Das eBox-Team lässt das von der Einrichtung bestätigen, an einer Adresse, die es bereits kennt. Sie brauchen dafür nichts zu tun.',
  'review.orderNot': 'Bestellen Sie kein Zertifikat, bevor das eBox-Team Ihren Antrag validiert hat.',
  'review.submit': 'Das Antragsformular einreichen',

  'confirmation.title': 'Antragsformular eingereicht',
  'confirmation.reference': 'Ihre Referenz',
  'confirmation.next': 'Wie es weitergeht',
  'confirmation.mail': 'Sie erhalten eine Bestätigung per E-Mail.',
  'confirmation.when':
    'Das eBox-Team validiert Ihren Antrag in der Regel spätestens am {date}. Solange es auf etwas von Ihnen wartet, ruht seine Frist. Fehlt etwas, fragt es Sie auf dieser Seite und per E-Mail.',
  'status.paused':
    'Solange Sie am Zug sind, ruht die Frist des eBox-Teams. Sie läuft weiter, wenn Sie das Antragsformular erneut einreichen.',
  'confirmation.after':
    'Nach einer positiven Validierung finden Sie hier Ihre Referenzen. Erst dann bestellen Sie das Zertifikat.',
  'confirmation.pdf': 'Das Antragsformular speichern (PDF)',

  'status.where': 'Wie es um Ihren Antrag steht',
  'status.state': 'Stand',
  'status.ball': 'Am Zug',
  'status.since': 'Seit',
  'status.next': 'Wie es weitergeht',
  'status.next.submitted':
    'Das eBox-Team nimmt Ihren Antrag in Bearbeitung und validiert ihn, in der Regel spätestens am {date}.',
  'status.next.inReview':
    'Das eBox-Team validiert Ihren Antrag und entscheidet in der Regel spätestens am {date}. Fehlt etwas, fragt es Sie hier und per E-Mail.',
  'status.next.late':
    'Die Antwort des eBox-Teams war am {date} fällig und verspätet sich. Sie brauchen nichts zu tun: Das Team wurde daran erinnert.',
  'status.next.approved':
    'Bestellen Sie das Zertifikat jeder Umgebung, deren CSR freigegeben ist; danach konfiguriert das eBox-Team die Abnahme und Sie können testen.',
  'status.next.rejected':
    'Dieses Formular ist abgeschlossen. Wenn die Gründe unten nicht mehr bestehen, beginnen Sie ein neues Formular.',
  'status.next.withdrawn': 'Dieses Formular ist abgeschlossen. Sie können jederzeit ein neues beginnen.',
  'status.steps': 'Die sechs Schritte',
  'status.message': 'Nachricht des eBox-Teams',
  'status.message.rejected': 'Warum der Antrag abgelehnt wurde',
  'status.message.of': 'Geschrieben am {date}',
  'status.references': 'Ihre Referenzen',
  'status.references.what':
    'Nennen Sie diese Referenzen in jeder Nachricht an das eBox-Team und verwenden Sie die Kennungen genau so, wie sie hier stehen.',
  'status.reference.institution': 'Einrichtung',
  'status.reference.issuer': 'Absender',
  'status.reference.application': 'Anwendung',
  'status.reference.caption': 'Dokumenttypen, die Sie veröffentlichen dürfen',
  'status.reference.name': 'Name',
  'status.reference.identifier': 'Kennung',
  'status.reference.reference': 'Referenz',
  'status.certificates': 'Zertifikate',
  'status.certificate.waiting':
    'CSR erhalten. Bestellen Sie nicht, bevor das eBox-Team Ihren Antrag validiert hat.',
  'status.certificate.released':
    'CSR freigegeben: Er entspricht genau dem, was validiert wurde. Sie können das Zertifikat damit bestellen.',
  'status.certificate.newProfile':
    'Was das Subjekt eines neuen Zertifikats sagen muss, hat sich seit der Freigabe dieses CSR geändert. Dieser bleibt gut für die Bestellung; Ihr nächstes Zertifikat folgt dem neuen Profil.',
  'status.certificate.again':
    'Erstellen Sie einen neuen CSR: Was validiert wurde, weicht von diesem CSR ab. Bestellen Sie damit kein Zertifikat.',
  'status.certificate.certificate':
    'Sie haben bereits ein Zertifikat. Das eBox-Team vergleicht es mit dem, was validiert wurde.',
  'status.certificate.registered': 'Ihr Zertifikat ist registriert: Es sagt, was validiert wurde.',
  'status.certificate.unfit':
    'Ihr Zertifikat wurde nicht registriert: Es sagt nicht, was validiert wurde, oder gilt nicht mehr. Erzeugen Sie jetzt einen CSR mit einem neuen Schlüssel und bestellen Sie damit ein anderes Zertifikat.',
  'status.certificate.all': 'Alle Ihre Zertifikate mit ihren Daten ansehen',
  'status.certificate.later': 'Sie liefern den CSR oder das Zertifikat später, nach der Validierung.',
  'status.certificate.missing':
    'Es gibt noch keinen CSR. Ihr Antrag ist validiert: Erzeugen Sie den CSR jetzt; sobald er die Regeln erfüllt, bestellen Sie das Zertifikat damit.',
  'status.certificate.renew':
    'Name oder Nummer der Einrichtung haben sich seitdem geändert: Dieses Zertifikat sagt nicht mehr, was registriert ist. Lassen Sie es erneuern: Beantragen Sie ein neues Zertifikat, oder erstellen Sie hier einen neuen CSR, wenn Sie das können.',
  'status.certificate.make.acceptance': 'Jetzt den CSR für die Abnahme erzeugen',
  'status.certificate.make.production': 'Jetzt den CSR für die Produktion erzeugen',
  'status.certificate.issued': 'Ausgestelltes Zertifikat: einreichen oder ansehen',
  'status.certificate.instead': 'Stattdessen einen CSR für ein neues Zertifikat erzeugen',
  'status.checks': 'Automatische Prüfungen',
  'status.checks.running': 'Die Prüfungen laufen. Laden Sie diese Seite gleich noch einmal.',
  'status.check.pass': 'In Ordnung',
  'status.check.warn': 'Anzusehen',
  'status.check.fail': 'Nicht in Ordnung',
  'status.authority.asked':
    'Am {date} wurde die Einrichtung an der Adresse, die das Register kennt, gebeten zu bestätigen, dass Sie in ihrem Namen handeln.',
  'status.authority.team':
    'Das Register kennt keine E-Mail-Adresse der Einrichtung. Das eBox-Team lässt sie bestätigen, dass Sie in ihrem Namen handeln.',
  'status.authority.confirmed': 'Am {date} wurde bestätigt, dass Sie im Namen der Einrichtung handeln.',
  'status.authority': 'Im Namen der Einrichtung',
  'status.answers': 'Was Sie eingereicht haben',
  'status.answers.show': 'Alle Antworten anzeigen',
  'status.answers.version': 'Version {version}, eingereicht am {date}',
  'status.pdf': 'Antragsformular wie eingereicht (PDF)',
  'status.withdraw': 'Dieses Antragsformular zurückziehen',

  'thread.link': 'Austausch mit dem eBox-Team',
  'thread.link.team': 'Austausch mit dem Partner',
  'thread.unread.one': '{count} neue Nachricht',
  'thread.unread.other': '{count} neue Nachrichten',

  'withdraw.title': 'Dieses Antragsformular zurückziehen?',
  'withdraw.what':
    'Das eBox-Team arbeitet dann nicht mehr daran. Sie können es noch lesen, aber nicht mehr ändern oder einreichen.',
  'withdraw.submit': 'Zurückziehen',
  'withdraw.keep': 'Das Formular behalten',

  'again.title': 'Mit diesen Antworten neu beginnen?',
  'again.what':
    'Ein neues Antragsformular beginnt mit den Antworten von {reference}. Sehen Sie sie durch und reichen Sie es ein. CSRs und Zertifikate werden nicht übernommen: Ein Schlüssel gehört zu einem einzigen Formular.',
  'again.submit': 'Das neue Antragsformular beginnen',
  'again.keep': 'Zurück zum geschlossenen Formular',
  'again.link': 'Mit diesen Antworten ein neues Antragsformular beginnen',
  'again.refusal.state':
    'Nur ein Formular, das eingereicht und danach zurückgezogen oder geschlossen wurde, kann neu begonnen werden.',

  'authority.title': 'Bestätigen Sie einen Antrag im Namen Ihrer Einrichtung',
  'authority.what':
    'Jemand beantragt, in der eBox Dokumente zu veröffentlichen, und zwar im Namen von: {institution}. Sie erhalten dies, weil die E-Mail an der Adresse angekommen ist, unter der Ihre Einrichtung bekannt ist.',
  'authority.reference': 'Referenz',
  'authority.institution': 'Einrichtung',
  'authority.application': 'Anwendung',
  'authority.confirm':
    'Wenn dieser Antrag in Ihrer Einrichtung bekannt und erlaubt ist, bestätigen Sie ihn. Sie können einmal bestätigen.',
  'authority.submit': 'Bestätigen',
  'authority.doubt':
    'Wenn Sie diesen Antrag nicht kennen, bestätigen Sie ihn nicht und benachrichtigen Sie das eBox-Team mit der Referenz oben.',
  'authority.done.title': 'Danke, der Antrag ist bestätigt',
  'authority.done':
    'Das eBox-Team weiß nun, dass dieser Antrag im Namen Ihrer Einrichtung gestellt wird. Sie brauchen nichts weiter zu tun.',
  'authority.gone.title': 'Dieser Link kann nicht mehr benutzt werden',
  'authority.gone':
    'Er wurde bereits benutzt oder durch eine neuere E-Mail ersetzt. Wenn Sie dem eBox-Team etwas zu einem Antrag sagen möchten, schreiben Sie ihm unter Angabe der Referenz des Antrags.',

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
  'taskStatus.blocked': 'Noch nicht möglich',
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
}
