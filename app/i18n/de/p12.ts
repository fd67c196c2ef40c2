import type { Translation } from '#app/i18n/catalogue.ts'
import type { p12 as english } from '#app/i18n/en/p12.ts'

export const p12: Translation<typeof english> = {
  'p12.title': 'Eine .p12-Datei für Java und andere Schlüsselspeicher',
  'p12.lead':
    'Fasst Ihren verschlüsselten Schlüssel und sein Zertifikat in einer PKCS#12-Datei zusammen, die Java, Windows und die meisten Server öffnen. Zeigt auch, ob ein Schlüssel zu einem Zertifikat gehört.',
  'p12.stays':
    'Die Dateien werden auf diesem Gerät gelesen, in dieser Seite. Nichts davon wird gesendet: Diese Seite darf keine Verbindung öffnen.',
  'p12.key': 'Verschlüsselte Schlüsseldatei',
  'p12.key.hint': 'Die Datei, die Sie beim Erzeugen des CSR gespeichert haben; ihr Name endet auf .key.pem.',
  'p12.keyPassPhrase': 'Passphrase der Schlüsseldatei',
  'p12.keyPassPhrase.hint':
    'Die Passphrase, die Sie für diesen Schlüssel gewählt haben. Sie können sie einfügen.',
  'p12.certificates': 'Zertifikat und Kette',
  'p12.certificates.hint':
    'Das ausgestellte Zertifikat und, falls vorhanden, die Zertifikate seiner Zertifizierungsstelle: eine oder mehrere Dateien (.pem, .crt, .cer, .p7b), in beliebiger Reihenfolge.',
  'p12.judge': 'Prüfen, ob sie zusammengehören',
  'p12.belongs': 'Der Schlüssel gehört zu diesem Zertifikat.',
  'p12.make.title': 'Die .p12-Datei erzeugen',
  'p12.alias': 'Name des Eintrags (Alias)',
  'p12.alias.hint':
    'Ihre Software fragt unter diesem Namen nach dem Schlüssel. Nur Buchstaben, Ziffern und . _ : -; Java schreibt ihn klein.',
  'p12.passPhrase': 'Passphrase für die .p12-Datei',
  'p12.passPhrase.hint':
    'Lassen Sie dies leer, um die Passphrase der Schlüsseldatei zu behalten. Sonst mindestens 12 Zeichen: Buchstaben ohne Akzente und Umlaute, Ziffern, Satzzeichen und Leerzeichen.',
  'p12.make': 'Die .p12-Datei erzeugen',
  'p12.stage.check': 'Es wird geprüft, dass die Seite nichts senden kann …',
  'p12.stage.open': 'Die Schlüsseldatei wird geöffnet …',
  'p12.stage.join': 'Die Schlüsseldatei wird geöffnet und die .p12-Datei verschlüsselt …',
  'p12.done': 'Die .p12-Datei ist bereit',
  'p12.done.certificates': 'Zertifikate darin, Ihres eingeschlossen: {count}',
  'p12.done.notToRoot':
    'Die Kette reicht nicht bis zu einem Wurzelzertifikat. Wenn Ihre Software die ganze Kette braucht, fügen Sie oben die Zertifikate der Zertifizierungsstelle hinzu und erzeugen Sie die Datei erneut.',
  'p12.download': '{name} herunterladen',
  'p12.done.keep':
    'Bewahren Sie sie dort auf, wo nur Ihre Software sie lesen kann. Sie öffnet sich mit ihrer Passphrase; behalten Sie auch Ihre Schlüsseldatei.',
  'p12.empty.key': 'Wählen Sie die verschlüsselte Schlüsseldatei.',
  'p12.empty.passPhrase': 'Geben Sie die Passphrase der Schlüsseldatei ein.',
  'p12.empty.certificates': 'Wählen Sie das ausgestellte Zertifikat.',
  'p12.error.alias':
    'Der Alias muss mit einem Buchstaben oder einer Ziffer beginnen und darf höchstens 64 Buchstaben, Ziffern und Zeichen . _ : - haben. Ändern Sie ihn.',
  'p12.error.keyPassPhrase':
    'Java würde eine .p12-Datei mit der Passphrase der Schlüsseldatei nicht öffnen. Geben Sie hier eine andere ein: mindestens 12 Buchstaben ohne Akzente und Umlaute, Ziffern, Satzzeichen oder Leerzeichen.',
  'p12.error.notOurs':
    'Dies ist keine verschlüsselte Schlüsseldatei, die diese Seite lesen kann. Sie beginnt mit „-----BEGIN ENCRYPTED PRIVATE KEY-----“.',
  'p12.error.unencrypted':
    'Dieser Schlüssel ist nicht verschlüsselt: Wer die Datei in die Hand bekommt, kann ihn verwenden. Verschlüsseln Sie ihn mit diesem Befehl, wählen Sie die neue Datei und löschen Sie die alte.',
  'p12.error.otherCipher':
    'Dieser Schlüssel ist auf eine Weise verschlüsselt, die Browser nicht kennen, etwa mit Triple DES. Dieser Befehl verschlüsselt ihn neu; wählen Sie danach die neue Datei.',
  'p12.error.legacyCipher':
    'Dieser Schlüssel ist auf eine veraltete Weise verschlüsselt, die Browser nicht kennen. Dieser Befehl verschlüsselt ihn neu; wählen Sie danach die neue Datei.',
  'p12.error.p12':
    'Diese Datei ist ein Schlüsselspeicher (.p12), keine Schlüsseldatei. Dieser Befehl holt den Schlüssel heraus und verschlüsselt ihn; wählen Sie danach die neue Datei.',
  'p12.error.legacyP12':
    'Diese Datei ist ein Schlüsselspeicher (.p12), der auf eine veraltete Weise verschlüsselt ist, keine Schlüsseldatei. Dieser Befehl holt den Schlüssel heraus und verschlüsselt ihn; wählen Sie danach die neue Datei.',
  'p12.error.passPhrase':
    'Die Schlüsseldatei lässt sich mit dieser Passphrase nicht öffnen. Prüfen Sie beide.',
  'p12.error.noCertificate':
    'Mindestens eine dieser Dateien enthält kein lesbares Zertifikat. Wählen Sie das Zertifikat, nicht den CSR.',
  'p12.error.otherKey':
    'Der Schlüssel gehört zu keinem dieser Zertifikate. Wählen Sie das Zertifikat, das für den CSR dieses Schlüssels ausgestellt wurde, oder den Schlüssel dieses Zertifikats.',
  'p12.error.connected':
    'Diese Seite konnte noch eine Verbindung öffnen; darum wurde der Schlüssel nicht geöffnet. Laden Sie die Seite neu; geschieht es wieder, melden Sie es dem eBox-Team.',
  'p12.error.failed':
    'Das ging in diesem Browser nicht. Versuchen Sie es mit einem aktuellen Browser, oder verwenden Sie den Befehl am Ende dieser Seite.',
  'p12.error.cancelled': 'Abgebrochen. Nichts wurde behalten.',
  'p12.own': 'Mit Ihrem eigenen openssl',
  'p12.own.what':
    'Dieser Befehl tut dasselbe; setzen Sie die Namen Ihrer Dateien an die Stelle derer in Großbuchstaben. Er geht ohne JavaScript.',
}
