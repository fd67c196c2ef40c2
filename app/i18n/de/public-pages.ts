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
    'Ihr Antragsformular zeigt, bis wann das Team antwortet. Fehlt etwas, fragt es hier nach.',
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
  'accessibility.complaint': 'Beschwerde einlegen',
  'accessibility.complaint.text':
    'Schreiben Sie zuerst uns, damit wir Abhilfe schaffen können. Wenn unsere Antwort nicht hilft, können Sie sich beim Föderalen Ombudsmann beschweren, der unabhängig und kostenlos arbeitet: www.federalombudsman.be.',

  'statements.open':
    'Die Organisation, die dieses Portal betreibt, hat diese Erklärung noch nicht bestätigt. Sie tut dies unter ihrem Namen, bevor das Portal geöffnet wird.',
  'statements.operator': '{operator} betreibt dieses Portal und steht dafür ein.',
  'privacy.lead': 'Dieses Portal bewahrt auf, was es für Ihren Antrag braucht, und sonst nichts.',
  'privacy.what': 'Was wir aufbewahren',
  'privacy.what.account': 'Ihre E-Mail-Adresse, Ihren Namen und Ihre Sprache.',
  'privacy.what.provider':
    'Wenn Sie einen Anmeldedienst benutzen: die Kennung, unter der er Sie kennt, die E-Mail-Adresse und die Unternehmensnummer, die er nennt, wann Sie ihn verknüpft und wann Sie ihn zuletzt benutzt haben.',
  'privacy.what.passkeys':
    'Für Mitglieder des eBox-Teams: ihre Passkeys (der öffentliche Teil, ein Name, wann sie benutzt wurden) und ihre Rollen.',
  'privacy.what.session': 'Wo Sie angemeldet sind: seit wann, wann zuletzt benutzt und mit welchem Browser.',
  'privacy.what.dossier':
    'Was Sie in ein Antragsformular eintragen und was später dazu geschrieben oder angehängt wird, mit Person und Zeitpunkt.',
  'privacy.what.places':
    'Die Einrichtungen, denen Sie angehören, mit Ihrer Rolle und Ihrem Mandat; Einladungen, Anträge auf Zugang und API-Token, mit der Person, von der sie stammen.',
  'privacy.what.decisions':
    'Die Entscheidungen des eBox-Teams und ein Protokoll, wer was wann getan hat, mit einer Nummer anstelle Ihres Namens.',
  'privacy.what.mails': 'Die E-Mails, die das Portal Ihnen gesendet hat.',
  'privacy.what.technical':
    'Technische Protokolle, ohne Namen, Adressen und ohne das, was Sie eingegeben haben; die Zahl der Versuche, unter einem Code, aus dem niemand Ihre Adresse erfährt.',
  'privacy.long':
    'Ihr Konto bleibt, bis Sie es löschen lassen; was eine Einrichtung registriert hat, bleibt, solange sie teilnimmt. Für alles andere gilt eine Frist:',
  'privacy.who': 'Wer sie liest',
  'privacy.who.text':
    'Die Mitglieder Ihrer Einrichtung sehen, was sie gemeinsam tun. Das eBox-Team sieht, was eingereicht wurde, und antwortet darauf. Niemand sonst erhält Ihre Daten; sie werden nicht verkauft und dienen nur Ihrem Antrag.',
  'privacy.not': 'Was wir nicht tun',
  'privacy.not.key':
    'Der private Schlüssel Ihres Zertifikats wird in Ihrem Browser erzeugt und nie an uns gesendet.',
  'privacy.not.number':
    'Wir fragen nicht nach Ihrer Nationalregisternummer und bewahren sie nicht auf, auch wenn ein Anmeldedienst sie sendet.',
  'privacy.not.tracking':
    'Keine Statistiken durch Dritte, keine Werbung, keine Cookies außer für Anmeldung und Sprache.',
  'privacy.contacts':
    'Kontakte, die Bürger sehen, sind gemeinsame Postfächer und Telefonnummern. Tragen Sie dort nicht die Adresse einer einzelnen Person ein.',
  'privacy.rights': 'Ihre Rechte',
  'privacy.rights.text':
    'Sie dürfen einsehen, berichtigen, mitnehmen oder löschen lassen, was wir über Sie aufbewahren. Angemeldet tun Sie es selbst; was eingereicht wurde, bleibt ohne Ihren Namen.',
  'privacy.rights.settings': 'Ihre Daten einsehen, mitnehmen oder löschen',
  'privacy.rights.write': 'Oder schreiben Sie an',
  'privacy.rights.complaint':
    'Wenn unsere Antwort nicht hilft, können Sie sich bei der Datenschutzbehörde beschweren: www.autoriteprotectiondonnees.be.',
}
