import type { Translation } from '#app/i18n/catalogue.ts'
import type { tests as english } from '#app/i18n/en/tests.ts'

export const tests: Translation<typeof english> = {
  'tests.case.authentication.title': 'Das Zertifikat authentifiziert',
  'tests.case.authentication.steps':
    'Rufen Sie healthCheck mit einer Anfrage auf, die mit dem Schlüssel Ihres Abnahmezertifikats signiert ist. Senden Sie danach dieselbe Anfrage, in deren Signatur ein Zeichen geändert ist.',
  'tests.case.authentication.expected': 'Die erste wird beantwortet, die zweite mit SOA-01001 abgelehnt.',
  'tests.case.levelOne.title': 'Stufe 1: Ihre Einrichtung darf den Webservice nutzen',
  'tests.case.levelOne.steps':
    'Veröffentlichen Sie eine Nachricht unter Ihrer eigenen Unternehmensnummer. Senden Sie sie danach unter einer anderen.',
  'tests.case.levelOne.expected':
    'Die erste wird angenommen, die zweite mit SOA-01002 oder Business Error 40 abgelehnt.',
  'tests.case.levelTwo.title': 'Stufe 2: ein Dokumenttyp, der nicht Ihrer ist',
  'tests.case.levelTwo.steps':
    'Senden Sie eine Nachricht mit einem Dokumenttyp, der für Ihre Anwendung nicht registriert ist, etwa Ihrem mit „-x“ dahinter.',
  'tests.case.levelTwo.expected': 'Abgelehnt mit Business Error 40; in der eBox erscheint nichts.',
  'tests.case.hasAnEbox.title': 'Ob ein Empfänger eine eBox hat',
  'tests.case.hasAnEbox.steps':
    'Rufen Sie hasAnEbox für einen Testempfänger mit eBox auf, und für einen ohne.',
  'tests.case.hasAnEbox.expected':
    'Die Antworten unterscheiden sich, und Ihre Anwendung richtet sich danach.',
  'tests.case.publish.title': 'Veröffentlichen: {type}',
  'tests.case.publish.steps':
    'Veröffentlichen Sie ein PDF dieses Dokumenttyps für einen Testempfänger, so wie es Ihre Anwendung tun wird, und öffnen Sie es in dessen eBox.',
  'tests.case.publish.expected':
    'Angenommen; die Nachricht zeigt den richtigen Absender, Titel und Tag, und das Dokument lässt sich öffnen.',
  'tests.case.sameTicket.title': 'Dasselbe Ticket ersetzt eine Nachricht',
  'tests.case.sameTicket.steps':
    'Veröffentlichen Sie eine Nachricht, dann eine andere mit demselben Ticket für denselben Empfänger.',
  'tests.case.sameTicket.expected': 'Die eBox zeigt eine Nachricht: die zweite.',
  'tests.case.timestamp.title': 'Ein falscher Zeitstempel wird abgelehnt',
  'tests.case.timestamp.steps':
    'Senden Sie eine signierte Anfrage, deren Zeitstempel älter als fünf Minuten ist.',
  'tests.case.timestamp.expected':
    'Abgelehnt mit SOA-01001. Ihre Anwendung meldet den Fehler und versucht es nicht endlos erneut.',
  'tests.case.largePdf.title': 'Ihr größtes Dokument',
  'tests.case.largePdf.steps':
    'Veröffentlichen Sie ein PDF, so groß wie das größte, das Ihre Anwendung je erstellen wird.',
  'tests.case.largePdf.expected':
    'Innerhalb Ihrer Zeitgrenze angenommen und vollständig zu öffnen; oder abgelehnt mit einem Fehler, den Ihre Anwendung meldet.',
  'tests.case.language.title': 'Die Sprache des Empfängers',
  'tests.case.language.steps':
    'Veröffentlichen Sie in jeder Sprache, in der Sie Bürgern schreiben, und einmal in einer, für die Sie keinen Titel haben.',
  'tests.case.language.expected':
    'Titel und Dokument haben dieselbe Sprache; ohne Titel sendet Ihre Anwendung nichts.',
  'tests.case.disappearing.title': 'Der Tag, an dem ein Dokument verschwindet',
  'tests.case.disappearing.steps':
    'Veröffentlichen Sie ein Dokument, und sehen Sie in der eBox nach, bis wann es bleibt.',
  'tests.case.disappearing.expected':
    'Der Tag ergibt sich aus der Gültigkeitsdauer, die Sie für den Dokumenttyp registriert haben.',
  'tests.case.noEbox.title': 'Ein Empfänger ohne eBox',
  'tests.case.noEbox.steps': 'Lassen Sie Ihre Anwendung einem Testempfänger ohne eBox schreiben.',
  'tests.case.noEbox.expected':
    'Nichts geht verloren: Das Dokument geht auf Papier, oder so, wie Sie es registriert haben.',
  'tests.refusal.fileEmpty': 'Diese Datei ist leer. Wählen Sie die, die das Ergebnis zeigt.',
  'tests.refusal.pdfTooLarge':
    'Ein PDF hat höchstens {max} MB. Verkleinern Sie es, oder senden Sie nur die Seiten, die das Ergebnis zeigen.',
  'tests.refusal.textTooLarge':
    'Eine Textdatei hat höchstens {max} KB. Behalten Sie nur die Zeilen, die das Ergebnis zeigen.',
  'tests.refusal.fileKey':
    'Diese Datei enthält einen privaten Schlüssel. Sie wurde nicht gespeichert. Nehmen Sie den Schlüssel heraus, und ersetzen Sie ihn, wenn andere die Datei sehen konnten.',
  'tests.refusal.pdfBroken':
    'Dieses PDF ist unvollständig oder beschädigt. Speichern Sie es erneut, und wählen Sie es noch einmal.',
  'tests.refusal.pdfActive':
    'Dieses PDF enthält etwas, das von selbst handelt (ein Skript, ein Formular, eine Datei darin). Drucken Sie es in ein neues PDF, und wählen Sie dieses.',
  'tests.refusal.fileKind':
    'Dies ist weder ein PDF noch einfacher Text (UTF-8). Speichern Sie den Nachweis als eines von beiden.',
  'tests.refusal.noteTooLong':
    'Die Notiz hat {length} Zeichen, und höchstens {max} sind möglich. Kürzen Sie sie, oder geben Sie den Rest in eine Datei.',
  'tests.refusal.noteKey':
    'Die Notiz enthält einen privaten Schlüssel. Sie wurde nicht gespeichert. Nehmen Sie den Schlüssel heraus, und ersetzen Sie ihn, wenn andere ihn sehen konnten.',
  'tests.refusal.note': 'Schreiben Sie, was stattdessen geschah, oder warum der Test nicht zutrifft.',
  'tests.refusal.outcome': 'Wählen Sie, was der Test ergab.',
  'tests.refusal.changed':
    'Eine Kollegin oder ein Kollege hat diesen Test seit dem Öffnen der Seite vermerkt. Es wurde nichts gespeichert: Die Seite zeigt, was jetzt da steht.',
  'tests.refusal.quota':
    'Ihre Einrichtung hat bereits {max} MB an Nachweisen, das ist das Höchste. Nehmen Sie eine Datei weg, und fügen Sie dann diese hinzu.',
  'tests.refusal.nothing':
    'Seit dem letzten Bericht wurde nichts vermerkt. Öffnen Sie einen Test, und sagen Sie, was er ergab.',
  'tests.refusal.unmarked':
    'Noch nicht vermerkte Tests: {count}. Vermerken Sie jeden, und melden Sie sie dann.',
  'tests.title': 'Abnahme: Konfiguration und Tests',
  'tests.lead':
    'Testen Sie in der Abnahme, bevor etwas in die Produktion geht. Jeder Test sagt, was zu tun ist und was herauskommen soll; vermerken Sie, was herauskam.',
  'tests.list': 'Die Tests',
  'tests.marked': 'Vermerkt: {done} von {all}',
  'tests.open': 'Noch nicht vermerkt',
  'tests.outcome.passed': 'Bestanden',
  'tests.outcome.failed': 'Fehlgeschlagen',
  'tests.outcome.notApplicable': 'Trifft nicht zu',
  'tests.report.heading': 'Die Tests melden',
  'tests.report.what':
    'Das eBox-Team liest die Ergebnisse und bestätigt sie, oder sagt, was fehlt. Danach lässt sich an diesem Bericht nichts mehr ändern.',
  'tests.report.submit': 'Tests melden',
  'tests.report.again': 'Neues lässt sich jederzeit testen und melden: Was vermerkt war, bleibt erhalten.',
  'tests.waiting': 'Der Bericht liegt beim eBox-Team. Die Antwort erhalten Sie per E-Mail.',
  'tests.notYet': 'Die Tests beginnen, sobald die Abnahme konfiguriert ist.',
  'tests.refused': 'Das eBox-Team hat den letzten Bericht nicht bestätigt:',
  'tests.round': 'Bericht {number}',
  'tests.rounds': 'Berichte',
  'tests.rounds.reported': 'Gemeldet am {day}',
  'tests.rounds.confirmed': 'Bestätigt am {day}',
  'tests.rounds.refused': 'Nicht bestätigt, beantwortet am {day}',
  'tests.column.test': 'Test',
  'tests.column.expected': 'Erwartetes Ergebnis',
  'tests.column.outcome': 'Ergebnis',
  'tests.column.note': 'Notiz und Nachweis',
  'tests.steps': 'Was zu tun ist',
  'tests.expected': 'Was herauskommen soll',
  'tests.question': 'Was kam heraus?',
  'tests.note': 'Notiz',
  'tests.note.hint':
    'Was stattdessen geschah, oder warum es nicht zutrifft; etwa das Ticket der Nachricht. Keine Daten echter Bürger.',
  'tests.evidence': 'Nachweis',
  'tests.evidence.hint':
    'Ein PDF (höchstens 2 MB) oder eine Textdatei (höchstens 64 KB), etwa Anfrage und Antwort. Nur Ihre Einrichtung und das eBox-Team sehen es.',
  'tests.evidence.remove': 'Die Datei {name} wegnehmen',
  'tests.evidence.replace': '{name} ist schon da. Eine neue Datei tritt an ihre Stelle.',
  'tests.save': 'Speichern',
  'tests.confirm.heading': 'Den Bericht beantworten',
  'tests.confirm.what':
    'Bestätigte Tests erlauben dem Partner, die Produktion zu beantragen. Ein anderes Mitglied des Teams gibt sie frei.',
  'tests.confirm.submit': 'Tests bestätigen',
  'tests.refuse.summary': 'Nicht bestätigen',
  'tests.refuse.reason': 'Was fehlt?',
  'tests.refuse.reason.hint': 'Der Partner erhält diese Worte.',
  'tests.refuse.submit': 'Diese Antwort senden',
}
