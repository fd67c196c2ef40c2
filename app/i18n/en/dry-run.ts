/** Dry runs of the web service: the list on the issuer's page, and the sentences of answers and reports. */
export const dryRun = {
  'dryRun.title': 'Dry runs of the web service',
  'dryRun.lead':
    'Send a message to the address below as you would send it to the web service. It is judged in the same way and answered with the same codes; nothing is published and no document is kept. Here you see what came out of the latest ones.',
  'dryRun.address': 'Address for acceptance',
  'dryRun.address.production': 'Address for production',
  'dryRun.contract': 'The contract of the service (WSDL)',
  'dryRun.limits':
    'A message has at most 2 MB with its document, and 64 kB without. At most {most} messages a minute are judged.',
  'dryRun.none': 'No dry run has come in yet with a certificate of this issuer.',
  'dryRun.kept':
    'The latest {proven} reports are kept, and the latest {unproven} of messages whose signature did not prove whom they are from.',
  'dryRun.column.at': 'When',
  'dryRun.column.what': 'What was sent',
  'dryRun.column.answer': 'Answer',
  'dryRun.column.findings': 'What was found',
  'dryRun.operation.publishEboxMessage': 'Publish a message',
  'dryRun.operation.hasAnEbox': 'Ask whether there is an eBox',
  'dryRun.operation.getMessageStatus': 'Ask for the status of a message',
  'dryRun.operation.healthCheck': 'Ask whether the service works',
  'dryRun.operation.unknown': 'Unknown operation',
  'dryRun.earlier': 'Earlier dry runs',
  'dryRun.environment.acceptance': 'Acceptance',
  'dryRun.environment.production': 'Production',
  'dryRun.accepted': 'Accepted',
  'dryRun.refused': 'Refused',
  'dryRun.unproven': 'Not proven to be from you',
  'dryRun.nothing': 'Nothing to mend.',
  'dryRun.id': 'Number {id}',

  'dryRun.rule.service.tooOften':
    'More messages came in than are judged in a minute. Wait a minute, then send it again.',
  'dryRun.rule.service.busy':
    'The dry run has too much to do at the moment. Send the message again in a while.',
  'dryRun.rule.service.failed':
    'The dry run failed through a fault of the portal. The message need not be at fault; tell the eBox team.',
  'dryRun.rule.message.method': 'The service takes messages by POST only.',
  'dryRun.rule.message.contentType':
    'The Content-Type must be text/xml, or multipart/related with a part of type text/xml. SOAP 1.2 and MTOM are not used.',
  'dryRun.rule.message.charset': 'The Content-Type names another character set. Send the message in UTF-8.',
  'dryRun.rule.message.packed': 'The message has a Content-Encoding. Send it without compression.',
  'dryRun.rule.message.empty': 'The message is empty.',
  'dryRun.rule.message.tooLarge':
    'The message with its attachments is larger than {max} MB. Use a smaller document for the dry run.',
  'dryRun.rule.message.boundary':
    'The parts of the message cannot be told apart: the boundary in the Content-Type is missing or has another form, or the last delimiter is missing.',
  'dryRun.rule.message.tooManyParts':
    'The message has more than {max} parts. There is room for the envelope, one document and five annexes.',
  'dryRun.rule.message.partHeaders':
    'A part of the message has headers that cannot be read, one of them twice, or no Content-ID.',
  'dryRun.rule.message.partEncoding':
    'A part has a Content-Transfer-Encoding other than binary, 8bit, 7bit or base64, or is no base64 although it says so.',
  'dryRun.rule.message.sameContentId': 'Two parts of the message have the same Content-ID.',
  'dryRun.rule.message.noRoot':
    'The first part, or the one that “start” names, is no envelope of type text/xml.',
  'dryRun.rule.message.tooSlow': 'Reading the message took too long, so it was stopped.',
  'dryRun.rule.xml.tooLarge': 'The envelope is larger than {max} kB. Send the document as an attachment.',
  'dryRun.rule.xml.encoding': 'The envelope is not XML 1.0 in UTF-8.',
  'dryRun.rule.xml.notWellFormed': 'The envelope is no well-formed XML: see line {line}, column {column}.',
  'dryRun.rule.xml.doctype': 'The envelope has a document type (DOCTYPE), which SOAP does not allow.',
  'dryRun.rule.xml.instruction':
    'The envelope has a processing instruction (<?…?>), which SOAP does not allow.',
  'dryRun.rule.xml.commentInValue':
    'There is a comment in the middle of a value. Remove it: readers do not agree on what the value is then.',
  'dryRun.rule.xml.tooDeep': 'Elements are nested more than {max} deep.',
  'dryRun.rule.xml.tooManyElements': 'The envelope has more than {max} elements.',
  'dryRun.rule.xml.tooManyAttributes': 'An element has more than {max} attributes.',
  'dryRun.rule.soap.envelope':
    'The message is no SOAP 1.1 envelope with one header and one body, in that order and with nothing else.',
  'dryRun.rule.soap.body': 'The body must hold exactly one element, the request.',
  'dryRun.rule.soap.operation':
    'The request is none that senders may use: publishEboxMessage, hasAnEbox, getMessageStatus and healthCheck are.',
  'dryRun.rule.soap.mustUnderstand':
    'A header says mustUnderstand, and the service does not know it. Leave it out.',
  'dryRun.rule.security.missing':
    'The header has no wsse:Security, so nobody knows whom the message is from.',
  'dryRun.rule.security.parts':
    'wsse:Security must hold exactly one wsu:Timestamp, one wsse:BinarySecurityToken and one ds:Signature, and nothing else.',
  'dryRun.rule.security.sameId':
    'Two elements have the same id, or one element has two. A reference must lead to one element only.',
  'dryRun.rule.timestamp.form':
    'The timestamp must hold Created, then Expires, as UTC: 2026-11-25T09:30:00Z. Expires must be later.',
  'dryRun.rule.timestamp.old':
    'The message is too old: it counts for at most {minutes} minutes, or until its own Expires. Check your clock, or sign right before sending.',
  'dryRun.rule.timestamp.future': 'The timestamp lies in the future. Check your clock.',
  'dryRun.rule.timestamp.tooLong': 'Between Created and Expires are more than {minutes} minutes.',
  'dryRun.rule.token.kind':
    'The BinarySecurityToken must have the ValueType X509v3 and the EncodingType Base64Binary.',
  'dryRun.rule.token.unreadable':
    'The BinarySecurityToken holds no certificate that can be read: one X.509 certificate in DER, as Base64.',
  'dryRun.rule.token.key': 'The key of the certificate is no RSA key of at least 2048 bits.',
  'dryRun.rule.signature.form':
    'The signature must hold SignedInfo, SignatureValue and KeyInfo in this order, and nothing else.',
  'dryRun.rule.signature.canonicalization':
    'The signature must use exclusive canonicalization (xml-exc-c14n#) without comments.',
  'dryRun.rule.signature.method': 'The signature must be RSA-SHA256 (xmldsig-more#rsa-sha256).',
  'dryRun.rule.signature.keyInfo':
    'KeyInfo must hold a SecurityTokenReference with one direct Reference to the BinarySecurityToken.',
  'dryRun.rule.signature.otherReference':
    'The signature refers to something else, or twice to the same. It must refer to body, timestamp and token by their wsu:Id, once each.',
  'dryRun.rule.signature.notCovered':
    'The signature does not cover {part}. It must cover body, timestamp and token.',
  'dryRun.rule.signature.transform':
    'Each reference must have one transform, exclusive canonicalization (xml-exc-c14n#), and no other.',
  'dryRun.rule.signature.digestMethod': 'Digests must be SHA-256 (xmlenc#sha256).',
  'dryRun.rule.signature.digest':
    'The digest of {part} differs: it was changed after signing, or canonicalized otherwise. Do not format the message after signing it.',
  'dryRun.rule.signature.value':
    'The signature does not fit the certificate: it was made with another key, or SignedInfo was changed afterwards.',
  'dryRun.rule.schema.missing': 'In {element}, this is missing: {expected}.',
  'dryRun.rule.schema.unexpected':
    'In {element}, something else stands where this belongs: {expected}. Check names, namespace and order.',
  'dryRun.rule.schema.extra': '{element} holds an element too many, or one in the wrong place.',
  'dryRun.rule.schema.tooMany': '{element} stands {found} times, and at most {max} are allowed.',
  'dryRun.rule.schema.text': 'In {element}, text stands between the elements.',
  'dryRun.rule.schema.attribute': '{element} has an attribute, and none is allowed there.',
  'dryRun.rule.schema.tooShort': '{element} has {found} characters, and at least {min} are needed.',
  'dryRun.rule.schema.tooLong': '{element} has {found} characters, and at most {max} are allowed.',
  'dryRun.rule.schema.digits':
    '{element} must be {digits} digits, without dots, spaces or letters; it has {found} characters.',
  'dryRun.rule.schema.form': '{element} is not written in the form that the contract asks for.',
  'dryRun.rule.schema.oneOf': '{element} must be one of these: {allowed}.',
  'dryRun.rule.schema.number': '{element} must be a whole number from {min} to {max}.',
  'dryRun.rule.attachment.reference':
    'The Content of {element} must refer to an attachment: cid: followed by its Content-ID.',
  'dryRun.rule.attachment.missing': 'The attachment that {element} refers to is not in the message.',
  'dryRun.rule.digest.document': 'The digest of {element} is not that of the attachment.',
  'dryRun.rule.digest.annex': 'The digest of {element} is not that of the attachment.',

  'dryRun.rule.attachment.unused': 'The message has an attachment that nothing refers to.',
  'dryRun.rule.digest.sha1': 'The digest of {element} is SHA-1, which is out of use. Take SHA-256.',
  'dryRun.rule.citizen.notPdf': '{element} is no PDF, and an eBox of a citizen shows nothing else.',
  'dryRun.rule.citizen.unsupported': '{element} is not shown in an eBox of a citizen.',
  'dryRun.rule.message.deprecated': '{element} is out of use and has no effect.',
} as const
