import type { Translation } from '#app/i18n/catalogue.ts'
import type { dryRun as english } from '#app/i18n/en/dry-run.ts'

export const dryRun: Translation<typeof english> = {
  'dryRun.title': 'Probeläufe des Webservice',
  'dryRun.lead':
    'Senden Sie eine Nachricht an die unten stehende Adresse, wie Sie sie an den Webservice senden würden. Sie wird auf dieselbe Weise beurteilt und mit denselben Codes beantwortet; nichts wird veröffentlicht, und kein Dokument wird aufbewahrt. Hier sehen Sie, was die letzten ergeben haben.',
  'dryRun.address': 'Adresse für die Abnahme',
  'dryRun.address.production': 'Adresse für die Produktion',
  'dryRun.contract': 'Der Vertrag des Dienstes (WSDL)',
  'dryRun.limits':
    'Eine Nachricht hat mit ihrem Dokument höchstens 2 MB, ohne dieses höchstens 64 kB. Höchstens {most} Nachrichten in der Minute werden beurteilt.',
  'dryRun.none': 'Mit einem Zertifikat dieses Absenders ist noch kein Probelauf eingegangen.',
  'dryRun.kept':
    'Die letzten {proven} Berichte werden aufbewahrt, dazu die letzten {unproven} zu Nachrichten, deren Signatur nicht bewies, von wem sie stammen.',
  'dryRun.column.at': 'Wann',
  'dryRun.column.what': 'Was gesendet wurde',
  'dryRun.column.answer': 'Antwort',
  'dryRun.column.findings': 'Was festgestellt wurde',
  'dryRun.operation.publishEboxMessage': 'Eine Nachricht veröffentlichen',
  'dryRun.operation.hasAnEbox': 'Fragen, ob es eine eBox gibt',
  'dryRun.operation.getMessageStatus': 'Den Status einer Nachricht abfragen',
  'dryRun.operation.healthCheck': 'Fragen, ob der Dienst läuft',
  'dryRun.operation.unknown': 'Unbekannte Operation',
  'dryRun.earlier': 'Frühere Probeläufe',
  'dryRun.environment.acceptance': 'Abnahme',
  'dryRun.environment.production': 'Produktion',
  'dryRun.accepted': 'Angenommen',
  'dryRun.refused': 'Abgelehnt',
  'dryRun.unproven': 'Nicht bewiesen, dass sie von Ihnen stammt',
  'dryRun.nothing': 'Nichts zu verbessern.',
  'dryRun.id': 'Nummer {id}',

  'dryRun.rule.service.tooOften':
    'Es sind mehr Nachrichten eingegangen, als in einer Minute beurteilt werden. Warten Sie eine Minute und senden Sie sie dann noch einmal.',
  'dryRun.rule.service.busy':
    'Der Probelauf ist im Augenblick überlastet. Senden Sie die Nachricht in Kürze noch einmal.',
  'dryRun.rule.service.failed':
    'Der Probelauf ist durch einen Fehler des Portals gescheitert. An der Nachricht muss es nicht liegen; benachrichtigen Sie das eBox-Team.',
  'dryRun.rule.message.method': 'Der Dienst nimmt nur Nachrichten an, die mit POST gesendet werden.',
  'dryRun.rule.message.contentType':
    'Der Content-Type muss text/xml sein, oder multipart/related mit einem Teil vom Typ text/xml. SOAP 1.2 und MTOM werden nicht verwendet.',
  'dryRun.rule.message.charset':
    'Der Content-Type nennt einen anderen Zeichensatz. Senden Sie die Nachricht in UTF-8.',
  'dryRun.rule.message.packed': 'Die Nachricht hat ein Content-Encoding. Senden Sie sie ohne Komprimierung.',
  'dryRun.rule.message.empty': 'Die Nachricht ist leer.',
  'dryRun.rule.message.tooLarge':
    'Die Nachricht ist mit ihren Anhängen größer als {max} MB. Nehmen Sie für den Probelauf ein kleineres Dokument.',
  'dryRun.rule.message.boundary':
    'Die Teile der Nachricht lassen sich nicht trennen: Die Boundary im Content-Type fehlt oder hat eine andere Form, oder die letzte Trennung fehlt.',
  'dryRun.rule.message.tooManyParts':
    'Die Nachricht hat mehr als {max} Teile. Platz ist für den Umschlag, ein Dokument und fünf Anhänge.',
  'dryRun.rule.message.partHeaders':
    'Ein Teil der Nachricht hat unlesbare Kopfzeilen, eine davon doppelt, oder keine Content-ID.',
  'dryRun.rule.message.partEncoding':
    'Ein Teil hat ein anderes Content-Transfer-Encoding als binary, 8bit, 7bit oder base64, oder er ist kein Base64, obwohl er es angibt.',
  'dryRun.rule.message.sameContentId': 'Zwei Teile der Nachricht haben dieselbe Content-ID.',
  'dryRun.rule.message.noRoot':
    'Der erste Teil, oder der mit „start“ benannte, ist kein Umschlag vom Typ text/xml.',
  'dryRun.rule.message.tooSlow': 'Das Lesen der Nachricht dauerte zu lange und wurde abgebrochen.',
  'dryRun.rule.xml.tooLarge': 'Der Umschlag ist größer als {max} kB. Senden Sie das Dokument als Anhang.',
  'dryRun.rule.xml.encoding': 'Der Umschlag ist kein XML 1.0 in UTF-8.',
  'dryRun.rule.xml.notWellFormed':
    'Der Umschlag ist kein wohlgeformtes XML: siehe Zeile {line}, Spalte {column}.',
  'dryRun.rule.xml.doctype':
    'Der Umschlag hat eine Dokumenttypdeklaration (DOCTYPE), die SOAP nicht erlaubt.',
  'dryRun.rule.xml.instruction':
    'Der Umschlag hat eine Verarbeitungsanweisung (<?…?>), die SOAP nicht erlaubt.',
  'dryRun.rule.xml.commentInValue':
    'Mitten in einem Wert steht ein Kommentar. Entfernen Sie ihn: Nicht jeder liest dann denselben Wert.',
  'dryRun.rule.xml.tooDeep': 'Elemente sind mehr als {max} Ebenen tief verschachtelt.',
  'dryRun.rule.xml.tooManyElements': 'Der Umschlag hat mehr als {max} Elemente.',
  'dryRun.rule.xml.tooManyAttributes': 'Ein Element hat mehr als {max} Attribute.',
  'dryRun.rule.soap.envelope':
    'Die Nachricht ist kein SOAP-1.1-Umschlag mit einem Header und einem Body, in dieser Reihenfolge und ohne etwas anderes.',
  'dryRun.rule.soap.body': 'Der Body muss genau ein Element enthalten, die Anfrage.',
  'dryRun.rule.soap.operation':
    'Diese Anfrage steht Absendern nicht offen: Das sind publishEboxMessage, hasAnEbox, getMessageStatus und healthCheck.',
  'dryRun.rule.soap.mustUnderstand':
    'Ein Header trägt mustUnderstand, und der Dienst kennt ihn nicht. Lassen Sie ihn weg.',
  'dryRun.rule.security.missing':
    'Der Header hat kein wsse:Security; niemand weiß daher, von wem die Nachricht stammt.',
  'dryRun.rule.security.parts':
    'wsse:Security muss genau einen wsu:Timestamp, ein wsse:BinarySecurityToken und eine ds:Signature enthalten, und nichts anderes.',
  'dryRun.rule.security.sameId':
    'Zwei Elemente haben dieselbe Id, oder ein Element hat zwei. Ein Verweis darf nur zu einem Element führen.',
  'dryRun.rule.timestamp.form':
    'Der Zeitstempel muss Created und danach Expires enthalten, in UTC: 2026-11-25T09:30:00Z. Expires muss später sein.',
  'dryRun.rule.timestamp.old':
    'Die Nachricht ist zu alt: Sie gilt höchstens {minutes} Minuten, oder bis zu ihrem eigenen Expires. Prüfen Sie Ihre Uhr, oder signieren Sie unmittelbar vor dem Senden.',
  'dryRun.rule.timestamp.future': 'Der Zeitstempel liegt in der Zukunft. Prüfen Sie Ihre Uhr.',
  'dryRun.rule.timestamp.tooLong': 'Zwischen Created und Expires liegen mehr als {minutes} Minuten.',
  'dryRun.rule.token.kind':
    'Das BinarySecurityToken muss den ValueType X509v3 und den EncodingType Base64Binary haben.',
  'dryRun.rule.token.unreadable':
    'Das BinarySecurityToken enthält kein lesbares Zertifikat: ein X.509-Zertifikat in DER, als Base64.',
  'dryRun.rule.token.key': 'Der Schlüssel des Zertifikats ist kein RSA-Schlüssel mit mindestens 2048 Bit.',
  'dryRun.rule.signature.form':
    'Die Signatur muss SignedInfo, SignatureValue und KeyInfo enthalten, in dieser Reihenfolge und nichts anderes.',
  'dryRun.rule.signature.canonicalization':
    'Die Signatur muss die exklusive Kanonisierung (xml-exc-c14n#) ohne Kommentare verwenden.',
  'dryRun.rule.signature.method': 'Die Signatur muss RSA-SHA256 sein (xmldsig-more#rsa-sha256).',
  'dryRun.rule.signature.keyInfo':
    'KeyInfo muss eine SecurityTokenReference mit einer direkten Reference auf das BinarySecurityToken enthalten.',
  'dryRun.rule.signature.otherReference':
    'Die Signatur verweist auf etwas anderes, oder zweimal auf dasselbe. Sie muss auf Body, Zeitstempel und Token mit deren wsu:Id verweisen, je einmal.',
  'dryRun.rule.signature.notCovered':
    'Die Signatur umfasst {part} nicht. Sie muss Body, Zeitstempel und Token umfassen.',
  'dryRun.rule.signature.transform':
    'Jeder Verweis muss eine einzige Transformation haben, die exklusive Kanonisierung (xml-exc-c14n#).',
  'dryRun.rule.signature.digestMethod': 'Digests müssen SHA-256 sein (xmlenc#sha256).',
  'dryRun.rule.signature.digest':
    'Der Digest von {part} weicht ab: Das Element wurde nach dem Signieren geändert oder anders kanonisiert. Formatieren Sie die Nachricht nach dem Signieren nicht mehr.',
  'dryRun.rule.signature.value':
    'Die Signatur passt nicht zum Zertifikat: Sie wurde mit einem anderen Schlüssel erstellt, oder SignedInfo wurde danach geändert.',
  'dryRun.rule.schema.missing': 'In {element} fehlt: {expected}.',
  'dryRun.rule.schema.unexpected':
    'In {element} steht etwas anderes an der Stelle von: {expected}. Prüfen Sie Namen, Namensraum und Reihenfolge.',
  'dryRun.rule.schema.extra': '{element} enthält ein Element zu viel, oder eines an der falschen Stelle.',
  'dryRun.rule.schema.tooMany': '{element} kommt {found}-mal vor; höchstens {max} sind erlaubt.',
  'dryRun.rule.schema.text': 'In {element} steht Text zwischen den Elementen.',
  'dryRun.rule.schema.attribute': '{element} hat ein Attribut, und dort ist keines erlaubt.',
  'dryRun.rule.schema.tooShort': '{element} hat {found} Zeichen; mindestens {min} sind nötig.',
  'dryRun.rule.schema.tooLong': '{element} hat {found} Zeichen; höchstens {max} sind erlaubt.',
  'dryRun.rule.schema.digits':
    '{element} muss aus {digits} Ziffern bestehen, ohne Punkte, Leerzeichen oder Buchstaben; es hat {found} Zeichen.',
  'dryRun.rule.schema.form': '{element} ist nicht in der Form geschrieben, die der Vertrag verlangt.',
  'dryRun.rule.schema.oneOf': '{element} muss einer dieser Werte sein: {allowed}.',
  'dryRun.rule.schema.number': '{element} muss eine ganze Zahl von {min} bis {max} sein.',
  'dryRun.rule.attachment.reference':
    'Der Content von {element} muss auf einen Anhang verweisen: cid: gefolgt von seiner Content-ID.',
  'dryRun.rule.attachment.missing':
    'Der Anhang, auf den {element} verweist, ist nicht in der Nachricht enthalten.',
  'dryRun.rule.digest.document': 'Der Digest von {element} ist nicht der des Anhangs.',
  'dryRun.rule.digest.annex': 'Der Digest von {element} ist nicht der des Anhangs.',

  'dryRun.rule.attachment.unused': 'Die Nachricht hat einen Anhang, auf den nichts verweist.',
  'dryRun.rule.digest.sha1':
    'Der Digest von {element} ist SHA-1, das nicht mehr verwendet wird. Nehmen Sie SHA-256.',
  'dryRun.rule.citizen.notPdf': '{element} ist kein PDF, und die eBox eines Bürgers zeigt nichts anderes an.',
  'dryRun.rule.citizen.unsupported': '{element} wird in der eBox eines Bürgers nicht angezeigt.',
  'dryRun.rule.message.deprecated': '{element} wird nicht mehr verwendet und hat keine Wirkung.',
}
