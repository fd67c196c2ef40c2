import type { Translation } from '#app/i18n/catalogue.ts'
import type { publicPages as english } from '#app/i18n/en/public-pages.ts'

export const publicPages: Translation<typeof english> = {
  'home.title': 'Mit dem Veröffentlichen in der eBox beginnen',
  'home.heading': 'Senden Sie Ihre Dokumente über die eBox an die Bürger',
  'home.lead':
    'Über dieses Portal beantragt Ihre Einrichtung, Absender zu werden: Sie sagen, wer Sie sind, was Sie senden werden und mit welchem Zertifikat. Das eBox-Team prüft Ihren Antrag und gibt Ihnen Ihre Referenzen.',
  'home.start': 'Antragsformular beginnen',
  'home.resume': 'Antragsformular fortsetzen',
  'home.signIn': 'Sie melden sich mit Ihrer E-Mail-Adresse an. Sie brauchen sich kein Passwort zu merken.',
  'home.steps': 'Die sechs Schritte',
  'home.step1.title': 'Antragsformular ausfüllen',
  'home.step1.text':
    'Ihre Einrichtung, Ihre Anwendung und jeder Dokumenttyp, den sie senden wird. Sie können jederzeit aufhören und später fortfahren, auch auf einem anderen Gerät.',
  'home.step2.title': 'Das eBox-Team prüft',
  'home.step2.text':
    'Das Team antwortet in der Regel innerhalb von 10 Arbeitstagen. Fehlt etwas, fragt es hier nach.',
  'home.step3.title': 'Sie bestellen das Zertifikat',
  'home.step3.text':
    'Erst nach der Prüfung, eines für die Abnahme und eines für die Produktion. Das Portal bereitet den Antrag vor und prüft ihn.',
  'home.step4.title': 'Die Abnahme wird eingerichtet',
  'home.step4.text': 'Das Team öffnet Ihnen den Webdienst EBoxMessage der Abnahmeumgebung.',
  'home.step5.title': 'Sie testen',
  'home.step5.text': 'Sie veröffentlichen Testdokumente und melden das Ergebnis.',
  'home.step6.title': 'Sie gehen in Produktion',
  'home.step6.text':
    'Sind die Tests positiv, beantragen Sie die Produktion, und das Team legt mit Ihnen den Termin fest.',
  'home.prepare': 'Was Sie bereithalten',
  'home.prepare.number': 'Die Unternehmensnummer Ihrer Einrichtung (zehn Ziffern).',
  'home.prepare.names':
    'Die Namen Ihrer Einrichtung, der Anwendung und der Dokumente auf Französisch und Niederländisch.',
  'home.prepare.helpdesk':
    'Ein gemeinsames Postfach für inhaltliche und eines für technische Fragen; keine persönlichen Adressen.',
  'home.prepare.security': 'Ob Sie einen Plan für die Informationssicherheit haben, und den Kontakt dafür.',
  'home.prepare.documents':
    'Für jeden Dokumenttyp: wie lange er nützlich bleibt, und wie viele Sie im Jahr senden werden.',
  'home.prepare.later': 'Das Zertifikat hat Zeit, bis Ihr Antrag geprüft ist.',
  'home.time': 'Ein erster Antrag dauert etwa 15 Minuten.',
  'home.known': 'Schon registriert?',
  'home.known.text':
    'Ist Ihre Einrichtung oder Ihre Anwendung der eBox schon bekannt, erkennt das Portal sie und überspringt diese Fragen.',
  'home.csr': 'Nur ein Zertifikat vorzubereiten?',
  'home.csr.text': 'Sie können eine Zertifikatsanforderung (CSR) ohne Anmeldung erzeugen oder prüfen.',
  'home.csr.link': 'Einen CSR erzeugen oder prüfen',

  'accessibility.lead':
    'Jeder muss dieses Portal benutzen können: mit der Tastatur, mit einem Screenreader, mit großer Schrift, mit eigenen Farben, auf einem alten Telefon oder ohne JavaScript.',
  'accessibility.status': 'Wie weit wir sind',
  'accessibility.status.text':
    'Das Portal folgt der Norm EN 301 549 und strebt WCAG 2.2, Stufe AA an. Bei jeder Änderung laufen automatische Prüfungen der Seiten in einem echten Browser; die ersten Schritte werden auch nur mit der Tastatur durchlaufen. Mit einem Screenreader hat es noch niemand getestet.',
  'accessibility.limits': 'Was noch nicht für alle geht',
  'accessibility.limits.key':
    'Einen privaten Schlüssel in der Seite zu erzeugen erfordert JavaScript. Ohne JavaScript gibt Ihnen die Seite die Befehle, um den Schlüssel mit eigenen Programmen zu erzeugen.',
  'accessibility.limits.date':
    'Datumsfelder sind die Ihres Browsers; wie sie vorgelesen werden, ist je nach Browser verschieden.',
  'accessibility.report': 'Ein Problem melden',
  'accessibility.report.text':
    'Schreiben Sie an die Adresse unten und nennen Sie die Seite, was Sie tun wollten und das Hilfsmittel, das Sie benutzen. Wir antworten innerhalb von 10 Arbeitstagen und helfen Ihnen bis dahin per E-Mail.',
  'accessibility.complaint': 'Wenn unsere Antwort nicht hilft',
  'accessibility.complaint.text':
    'Sie können sich beim Föderalen Ombudsmann beschweren, der unabhängig und kostenlos arbeitet: www.federalombudsman.be.',

  'privacy.lead': 'Dieses Portal bewahrt auf, was es für Ihren Antrag braucht, und sonst nichts.',
  'privacy.what': 'Was wir aufbewahren, und wie lange',
  'privacy.what.account':
    'Ihre E-Mail-Adresse, Ihren Namen und Ihre Sprache: solange Sie das Portal benutzen.',
  'privacy.what.dossier':
    'Was Sie in ein Antragsformular eintragen: Ein Entwurf, den 90 Tage lang niemand ändert, wird gelöscht; ein eingereichtes Formular bleibt als Nachweis der Entscheidung.',
  'privacy.what.decisions':
    'Die Entscheidungen des eBox-Teams: zehn Jahre, wie das Gesetz es verlangt, ohne Ihren Namen im Protokoll.',
  'privacy.what.session': 'Ihre Anmeldung: höchstens 12 Stunden.',
  'privacy.not': 'Was wir nicht tun',
  'privacy.not.key':
    'Der private Schlüssel Ihres Zertifikats wird in Ihrem Browser erzeugt und nie an uns gesendet.',
  'privacy.not.tracking':
    'Keine Statistiken durch Dritte, keine Werbung, keine Cookies außer für Anmeldung und Sprache.',
  'privacy.contacts':
    'Kontakte, die Bürger sehen, sind gemeinsame Postfächer und Telefonnummern. Tragen Sie dort nicht die Adresse einer einzelnen Person ein.',
  'privacy.rights': 'Ihre Rechte',
  'privacy.rights.text':
    'Sie dürfen einsehen, berichtigen, mitnehmen oder löschen lassen, was wir über Sie aufbewahren. Schreiben Sie an die Adresse unten. Sie können sich auch bei der Datenschutzbehörde beschweren: www.autoriteprotectiondonnees.be.',
}
