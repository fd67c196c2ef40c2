import type { Translation } from '#app/i18n/catalogue.ts'
import type { certificate as english } from '#app/i18n/en/certificate.ts'
import { certificatePage } from './certificate-page.ts'

export const certificate: Translation<typeof english> = {
  ...certificatePage,

  'finding.input.empty':
    'Hier steht kein Text. Fügen Sie den ganzen CSR ein, von „-----BEGIN CERTIFICATE REQUEST-----“ bis zu seiner END-Zeile.',
  'finding.input.tooLarge':
    'Dies ist länger als {max} Byte; so lang ist kein CSR. Prüfen Sie, ob Sie die Datei des CSR gewählt haben.',
  'finding.input.privateKey':
    'Dies enthält einen privaten Schlüssel, den niemand sonst je sehen darf. Er wurde nicht gespeichert. Betrachten Sie den Schlüssel als offengelegt: Erzeugen Sie einen neuen Schlüssel und einen neuen CSR, und geben Sie nur den CSR.',
  'finding.input.certificate':
    'Dies ist ein Zertifikat, kein CSR. Ein CSR beginnt mit „-----BEGIN CERTIFICATE REQUEST-----“.',
  'finding.input.several': 'Hier stehen {count} Blöcke. Geben Sie genau einen CSR.',
  'finding.input.trailing':
    'Auf den CSR folgt noch etwas anderes ({count} Zeichen). Entfernen Sie alles nach seiner END-Zeile, oder exportieren Sie ihn neu.',
  'finding.input.otherKind':
    'Dies ist ein Block vom Typ „{label}“. Ein CSR beginnt mit „-----BEGIN CERTIFICATE REQUEST-----“.',
  'finding.input.oddCharacter':
    'Zeile {line} enthält das Zeichen {codePoint}, das nicht in einen CSR gehört: Textprogramme und Mailprogramme setzen solche Doppelgänger ein. Kopieren Sie den CSR aus der ursprünglichen Datei.',
  'finding.input.unreadable':
    'Dies lässt sich nicht als CSR lesen. Fügen Sie den Text von „-----BEGIN CERTIFICATE REQUEST-----“ bis zu seiner END-Zeile ein, ohne Einzüge und Leerzeilen, oder laden Sie die Datei hoch, die Ihr Programm geschrieben hat.',
  'finding.input.encoding':
    'Die Kodierung verletzt bei Byte {offset} die Regeln von DER. Erstellen Sie den CSR neu mit openssl, keytool oder dieser Seite.',
  'finding.input.structure':
    'Die Daten sind lesbar, aber kein CSR (PKCS #10). Prüfen Sie, ob Sie die Datei des CSR gewählt haben.',
  'finding.request.version':
    'Die Version des CSR ist nicht 1. Erstellen Sie ihn neu mit einem aktuellen Programm.',
  'finding.request.attributesMissing':
    'Die Liste der Attribute fehlt, obwohl die Norm sie auch leer verlangt. Manche Zertifizierungsstellen lehnen einen solchen CSR ab.',
  'finding.attributes.duplicate':
    'Das Attribut {oid} kommt mehrmals vor. Erstellen Sie den CSR neu, mit jedem Attribut nur einmal.',
  'finding.attributes.notAllowed':
    'Der CSR trägt das Attribut {oid}, das hier nichts zu suchen hat. Erstellen Sie ihn neu ohne dieses Attribut.',
  'finding.attributes.encoding':
    'Ein Attribut des CSR ist falsch geschrieben. Erstellen Sie den CSR neu mit einem aktuellen Programm.',
  'finding.attributes.challengePassword':
    'Der CSR enthält ein Kennwort (challengePassword), lesbar für alle, die den CSR sehen. Verwenden Sie dieses Kennwort nirgends sonst, und lassen Sie es nächstes Mal weg.',
  'finding.extensions.duplicate':
    'Die Erweiterung {extension} wird zweimal verlangt. Verlangen Sie sie einmal.',
  'finding.extensions.notAllowed':
    'Der CSR verlangt die Erweiterung {extension}, die dieses Zertifikat nicht hat. Erstellen Sie ihn neu ohne sie.',
  'finding.extensions.encoding':
    'Die Erweiterung {extension} ist falsch geschrieben. Erstellen Sie den CSR neu mit einem aktuellen Programm.',
  'finding.extensions.keyUsage':
    'In der Schlüsselverwendung (keyUsage) fehlt „digitalSignature“, nötig zum Signieren von Nachrichten. Verlangen Sie digitalSignature und nonRepudiation, oder gar keine Schlüsselverwendung.',
  'finding.extensions.extendedKeyUsage':
    'In der erweiterten Schlüsselverwendung (extendedKeyUsage) fehlt „clientAuth“. Verlangen Sie clientAuth, oder gar keine erweiterte Schlüsselverwendung.',
  'finding.extensions.certificateAuthority':
    'Der CSR verlangt ein Zertifikat, das andere ausstellen kann (eine CA). Erstellen Sie ihn neu ohne CA:TRUE, keyCertSign und cRLSign.',
  'finding.key.algorithm':
    'Der Schlüssel ist vom Typ {found}. Der Webdienst prüft nur RSA-Signaturen: Erzeugen Sie einen RSA-Schlüssel mit 3072 Bit.',
  'finding.key.encoding':
    'Der öffentliche Schlüssel ist falsch geschrieben. Erstellen Sie Schlüssel und CSR neu mit einem aktuellen Programm.',
  'finding.key.size':
    'Der RSA-Schlüssel hat {bits} Bit. Erlaubt sind {allowed}: Erzeugen Sie einen neuen Schlüssel, am besten mit 3072 Bit.',
  'finding.key.exponent':
    'Der öffentliche Exponent des Schlüssels ist {exponent}; er muss 65537 sein. Erzeugen Sie einen neuen Schlüssel mit dem üblichen Exponenten.',
  'finding.key.smallFactor':
    'Der Schlüssel ist zu brechen: Sein Modul ist durch {factor} teilbar. Erzeugen Sie einen neuen Schlüssel mit einem aktuellen Programm.',
  'finding.key.closePrimes':
    'Der Schlüssel ist zu brechen: Seine beiden Primzahlen liegen zu nah beieinander. Erzeugen Sie einen neuen Schlüssel mit einem aktuellen Programm.',
  'finding.key.roca':
    'Der Schlüssel trägt das Merkmal eines Chips, dessen Schlüssel zu brechen sind (ROCA, CVE-2017-15361). Aktualisieren Sie das Gerät, oder erzeugen Sie den Schlüssel anderswo.',
  'finding.key.known':
    'Die private Hälfte dieses Schlüssels ist in einem Beispiel oder einer Testsammlung veröffentlicht: Jeder hat sie. Erzeugen Sie einen eigenen Schlüssel.',
  'finding.signature.algorithm':
    'Der CSR ist mit {found} signiert. Erstellen Sie ihn neu mit SHA-256 und RSA.',
  'finding.signature.encoding':
    'Die Signatur ist falsch geschrieben. Erstellen Sie den CSR neu mit einem aktuellen Programm.',
  'finding.signature.value':
    'Die Signatur passt nicht zum Inhalt: Der CSR wurde verändert oder mit einem anderen Schlüssel signiert. Erstellen Sie ihn neu.',
  'finding.subject.order':
    'Die Teile des Subjekts stehen in der Reihenfolge {found}. Sie müssen so aufeinanderfolgen: {expected}.',
  'finding.subject.order.reversed':
    'Das Subjekt steht in umgekehrter Reihenfolge ({found}). Drehen Sie es um: {expected}. Mit keytool schreiben Sie die Teile von CN nach C.',
  'finding.subject.extra':
    'Das Subjekt enthält {attribute}={value}, das nicht hineingehört. Lassen Sie es weg.',
  'finding.subject.lostUnit':
    'Es ist nur eine OU übrig; {expected} fehlt. In einer openssl-Konfiguration ersetzen Zeilen, die alle „OU“ heißen, einander: Nennen Sie sie 0.OU, 1.OU und so weiter.',
  'finding.subject.multiValued':
    'Mehrere Werte sind zu einem Teil des Subjekts verbunden ({found}). Jeder muss ein eigener Teil sein: Verbinden Sie sie nicht mit „+“.',
  'finding.subject.stringType':
    '{attribute} ist als {found} geschrieben. Verwenden Sie UTF8String, oder PrintableString für einfache Buchstaben (immer PrintableString für C).',
  'finding.subject.encoding':
    'Die Bytes von {attribute} ergeben keinen richtigen {found}. Stellen Sie Ihr Programm auf UTF-8 und erstellen Sie den CSR neu.',
  'finding.subject.empty':
    '{attribute} ist leer. Füllen Sie es aus oder lassen Sie es weg, wie das Profil sagt.',
  'finding.subject.length':
    '{attribute} hat {length} Zeichen; die Norm erlaubt {max}. Verwenden Sie einen kürzeren Namen.',
  'finding.subject.blankAtEnd':
    '{attribute} beginnt oder endet mit einem Leerzeichen: „{value}“. Entfernen Sie es.',
  'finding.subject.blankInside': '{attribute} enthält ein Leerzeichen zu viel: „{value}“. Entfernen Sie es.',
  'finding.subject.invisible':
    '{attribute} enthält das unsichtbare Zeichen {codePoint} an Stelle {position}. Tippen Sie den Wert, statt ihn einzufügen.',
  'finding.subject.lookAlike':
    '{attribute} enthält „{character}“ ({codePoint}), das dem richtigen Buchstaben nur ähnlich sieht: „{value}“. Tippen Sie den Wert, statt ihn einzufügen.',
  'finding.subject.prefixInside':
    'Der Wert von {attribute} beginnt selbst mit „{prefix}“: „{value}“. Lassen Sie diesen Anfang weg.',
  'finding.subject.placeholder':
    '{number} ist die Beispielnummer des Leitfadens, keine Unternehmensnummer. Setzen Sie die Nummer Ihrer Einrichtung ein.',
  'finding.subject.enterpriseNumber.length':
    'Nach „cbe-number:“ steht „{number}“ ({length} Zeichen). Schreiben Sie die zehn Ziffern der Unternehmensnummer, ohne Punkte und Leerzeichen.',
  'finding.subject.enterpriseNumber.establishment':
    '{number} ist die Nummer einer Niederlassungseinheit. Verwenden Sie die Unternehmensnummer, die mit 0 oder 1 beginnt.',
  'finding.subject.enterpriseNumber.checkDigits':
    '{number} ist keine Unternehmensnummer: Die letzten beiden Ziffern passen nicht zu den anderen. Sehen Sie in der ZUD nach.',
  'finding.subject.applicationId.characters':
    'Der CN „{value}“ enthält „{character}“ ({codePoint}). Eine Anwendungskennung hat nur Buchstaben, Ziffern, „.“, „:“, „-“ und „_“.',
  'finding.subject.applicationId.ends':
    'Der CN „{value}“ muss mit einem Buchstaben oder einer Ziffer beginnen und enden.',
  'finding.subject.applicationId.underscore':
    'Der CN „{value}“ enthält einen Unterstrich. Er ist erlaubt, aber manche Systeme stolpern darüber.',
  'finding.subject.country': 'Das Land ist „{found}“. Es muss {expected} sein.',
  'finding.subject.country.missing': 'Das Land fehlt. Fügen Sie {expected} hinzu.',
  'finding.subject.organization': 'Die Organisation ist „{found}“. Es muss {expected} sein.',
  'finding.subject.organization.missing': 'Die Organisation fehlt. Fügen Sie {expected} hinzu.',
  'finding.subject.organizationUnit.institution':
    'Die Einheit mit dem Namen der Einrichtung ist „{found}“. Es muss {expected} sein.',
  'finding.subject.organizationUnit.institution.missing':
    'Die Einheit mit dem Namen der Einrichtung fehlt. Fügen Sie {expected} hinzu.',
  'finding.subject.organizationUnit.urn':
    'Die Einheit mit der Unternehmensnummer ist „{found}“. Es muss {expected} sein.',
  'finding.subject.organizationUnit.urn.missing':
    'Die Einheit mit der Unternehmensnummer fehlt. Fügen Sie {expected} hinzu.',
  'finding.subject.organizationUnit.government':
    'Die Einheit der öffentlichen Hand ist „{found}“. Es muss {expected} sein.',
  'finding.subject.organizationUnit.government.missing':
    'Die Einheit der öffentlichen Hand fehlt. Fügen Sie {expected} hinzu.',
  'finding.subject.organizationUnit.fixed':
    'Die Einheit mit dem festen Text ist „{found}“. Es muss {expected} sein.',
  'finding.subject.organizationUnit.fixed.missing': 'Die Einheit {expected} fehlt. Fügen Sie sie hinzu.',
  'finding.subject.organizationUnit.environment':
    'Die Einheit mit der Umgebung ist „{found}“. Es muss {expected} sein.',
  'finding.subject.organizationUnit.environment.missing':
    'Die Einheit mit der Umgebung fehlt. Fügen Sie {expected} hinzu.',
  'finding.subject.commonName':
    'Der CN ist „{found}“. Er muss die Anwendungskennung sein, mit denselben Groß- und Kleinbuchstaben: {expected}.',
  'finding.subject.commonName.missing': 'Der CN mit der Anwendungskennung fehlt. Fügen Sie {expected} hinzu.',
  'finding.subject.locality': 'Die Stadt ist „{found}“. Es muss {expected} sein.',
  'finding.subject.locality.missing': 'Die Stadt fehlt. Fügen Sie {expected} hinzu.',
  'finding.subject.state': 'Die Region ist „{found}“. Es muss {expected} sein.',
  'finding.subject.state.missing': 'Die Region fehlt. Fügen Sie {expected} hinzu.',

  'passPhrase.empty': 'Geben Sie eine Passphrase für die Schlüsseldatei ein.',
  'passPhrase.characters':
    'Zeichen {position} gibt es nicht auf jeder Tastatur. Verwenden Sie Buchstaben ohne Akzente und Umlaute, Ziffern, Satzzeichen und Leerzeichen: Andere Zeichen machen die Datei für Java unlesbar.',
  'passPhrase.blankAtEnd':
    'Die Passphrase beginnt oder endet mit einem Leerzeichen, das leicht verloren geht. Entfernen Sie es.',
  'passPhrase.tooShort': 'Die Passphrase hat {length} Zeichen. Verwenden Sie mindestens {min}.',
  'passPhrase.tooLong': 'Die Passphrase hat {length} Zeichen. Verwenden Sie höchstens {max}.',
  'passPhrase.repeats': 'Die Passphrase wiederholt wenige Zeichen. Verwenden Sie mehr verschiedene.',

  'attribute.C': 'Land (C)',
  'attribute.O': 'Organisation (O)',
  'attribute.OU': 'Einheit (OU)',
  'attribute.CN': 'Allgemeiner Name (CN)',
  'attribute.L': 'Stadt (L)',
  'attribute.ST': 'Region (ST)',

  'subjectTable.caption': 'Subjekt des Zertifikats, in dieser Reihenfolge',
  'subjectTable.part': 'Teil',
  'subjectTable.value': 'Wert',
  'subjectTable.copy': 'Tabelle kopieren',
  'subjectTable.copied': 'Kopiert',

  'csrReport.ok': 'Der CSR erfüllt alle Regeln.',
  'csrReport.okWithWarnings': 'Der CSR ist verwendbar; beachten Sie die Warnungen.',
  'csrReport.notOk': 'Der CSR ist noch nicht verwendbar.',
  'csrReport.findings': 'Was gefunden wurde',
  'csrReport.error': 'Fehler',
  'csrReport.warning': 'Warnung',
  'csrReport.rule': 'Regel {code}',
  'csrReport.subject': 'Gefundenes Subjekt, in dieser Reihenfolge',
  'csrReport.key': 'Schlüssel',
  'csrReport.keyValue': '{algorithm}, {bits} Bit',
  'csrReport.signature': 'Signatur',
  'csrReport.fingerprint': 'SHA-256 des öffentlichen Schlüssels',
  'csrReport.passed': 'Erfüllte Regeln ({count})',
  'csrReport.skipped': 'Nicht beurteilt, weil die Angaben nicht bekannt sind ({count})',

  'csrPaste.label': 'Ihr CSR',
  'csrPaste.hint':
    'Der ganze Text, von „-----BEGIN CERTIFICATE REQUEST-----“ bis zu seiner END-Zeile. Fügen Sie nie einen privaten Schlüssel ein.',
  'csrPaste.file': 'Oder wählen Sie die Datei des CSR',
  'csrPaste.privateKey':
    'Das war ein privater Schlüssel. Er wurde aus dieser Seite entfernt und nicht gesendet. Falls er je per Mail oder über einen gemeinsamen Ordner ging, betrachten Sie ihn als offengelegt: Erzeugen Sie einen neuen Schlüssel. Fügen Sie nur den CSR ein.',

  'keyMaker.size': 'Größe des Schlüssels',
  'keyMaker.size.bits': 'RSA {bits} Bit',
  'keyMaker.size.recommended': 'RSA {bits} Bit (empfohlen)',
  'keyMaker.passPhrase': 'Passphrase für die Schlüsseldatei',
  'keyMaker.passPhrase.hint':
    'Mindestens 12 Zeichen: Buchstaben ohne Akzente und Umlaute, Ziffern, Satzzeichen und Leerzeichen. Bewahren Sie sie in Ihrem Kennwortverwalter auf. Niemand kann sie wiederherstellen.',
  'keyMaker.passPhrase.show': 'Anzeigen',
  'keyMaker.passPhrase.hide': 'Verbergen',
  'keyMaker.strength.short': 'Noch nicht stark genug',
  'keyMaker.strength.fair': 'Brauchbar; länger ist besser',
  'keyMaker.strength.good': 'Stark',
  'keyMaker.stays':
    'Der Schlüssel wird auf diesem Gerät erzeugt, in dieser Seite. Er wird nie gesendet: Diese Seite darf keine Verbindung öffnen.',
  'keyMaker.make': 'Schlüssel und CSR erzeugen',
  'keyMaker.again': 'Doch einen anderen Schlüssel erzeugen',
  'keyMaker.cancel': 'Abbrechen',
  'keyMaker.noScript':
    'Einen Schlüssel in dieser Seite zu erzeugen erfordert JavaScript. Verwenden Sie ohne JavaScript eines der Rezepte für openssl, keytool oder certreq.',
  'keyMaker.stage.check': 'Es wird geprüft, dass die Seite nichts senden kann …',
  'keyMaker.stage.generate': 'Der Schlüssel wird erzeugt. Das dauert einige Sekunden, manchmal länger …',
  'keyMaker.stage.sign': 'Der CSR wird signiert …',
  'keyMaker.stage.encrypt': 'Die Schlüsseldatei wird verschlüsselt …',
  'keyMaker.stage.verify': 'Die Schlüsseldatei wird geöffnet …',
  'keyMaker.done': 'Schlüssel und CSR sind bereit',
  'keyMaker.download.key': 'Verschlüsselten Schlüssel herunterladen ({name})',
  'keyMaker.download.csr': 'CSR herunterladen ({name})',
  'keyMaker.download.first':
    'Speichern Sie jetzt beide Dateien. Wenn Sie diese Seite verlassen, ist der Schlüssel endgültig weg.',
  'keyMaker.fingerprint': 'SHA-256 des öffentlichen Schlüssels',
  'keyMaker.saved': 'Beweisen Sie, dass der Schlüssel gespeichert ist',
  'keyMaker.saved.file':
    'Wählen Sie die Schlüsseldatei, die Sie gerade gespeichert haben; sie wird hier, in der Seite, mit Ihrer Passphrase geöffnet',
  'keyMaker.saved.matches': 'Die gespeicherte Datei lässt sich öffnen und gehört zu diesem CSR.',
  'keyMaker.saved.or': 'Oder bestätigen Sie es selbst',
  'keyMaker.saved.word': 'Ich habe die Schlüsseldatei gespeichert und kenne ihre Passphrase',
  'keyMaker.ready': 'Der CSR ist eingetragen. Sie können fortfahren.',
  'keyMaker.notYet': 'Sie können fortfahren, sobald der Schlüssel gespeichert ist.',
  'keyMaker.error.connected':
    'Diese Seite konnte noch eine Verbindung öffnen; darum wurde kein Schlüssel erzeugt. Laden Sie die Seite neu; geschieht es wieder, melden Sie es dem eBox-Team.',
  'keyMaker.error.failed':
    'Der Schlüssel konnte in diesem Browser nicht erzeugt werden. Versuchen Sie es mit einem aktuellen Browser, oder verwenden Sie eines der Rezepte.',
  'keyMaker.error.cancelled': 'Abgebrochen. Kein Schlüssel wurde behalten.',
  'keyMaker.error.passPhrase':
    'Die Datei lässt sich mit der Passphrase oben nicht öffnen. Prüfen Sie, ob es die richtige Datei ist.',
  'keyMaker.error.notOurs':
    'Dies ist nicht die verschlüsselte Schlüsseldatei dieser Seite. Wählen Sie die Datei, die auf .key.pem endet.',
  'keyMaker.error.otherKey':
    'Diese Datei enthält einen anderen Schlüssel, der nicht zu diesem CSR gehört. Wählen Sie die Datei, die Sie gerade gespeichert haben.',

  'p12.link': 'Eine .p12-Datei aus Schlüssel und ausgestelltem Zertifikat erzeugen',

  'recipe.openssl': 'Mit openssl',
  'recipe.openssl.text':
    'Speichern Sie diese Konfiguration als {name}, und führen Sie dann die Befehle im selben Ordner aus. openssl fragt nach einer Passphrase und schreibt den verschlüsselten Schlüssel neben den CSR.',
  'recipe.keytool': 'Mit keytool (Java)',
  'recipe.keytool.text':
    'Führen Sie diese Befehle aus. keytool fragt nach dem Kennwort des Schlüsselspeichers; der Schlüssel bleibt darin.',
  'recipe.certreq': 'Mit certreq (Windows)',
  'recipe.certreq.text':
    'Speichern Sie dies als {name}, in UTF-8 mit BOM oder in UTF-16, und führen Sie dann den Befehl aus. Nach dem Handbuch geschrieben und noch nicht unter Windows erprobt: Die Prüfung zeigt, ob das Ergebnis stimmt.',
  'recipe.file': 'Zu speichern als {name}',
  'recipe.commands': 'Führen Sie dann aus',
  'recipe.then':
    'Fügen Sie den entstandenen CSR ein, die Datei, die auf .csr.pem endet. Behalten Sie den Schlüssel für sich.',
}
