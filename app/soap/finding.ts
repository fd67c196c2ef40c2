/**
 * What a dry run finds, by rule, and the code that the web service answers for it. SOA codes are those of the social
 * security platform: 01001 not authenticated, 02001 failed, 02002 try later, 03001 malformed, 03006 against the schema;
 * numbers are business errors of the service.
 */
export const CODE_OF = {
  'service.tooOften': 'SOA-02002',
  'service.busy': 'SOA-02002',
  'service.failed': 'SOA-02001',
  'message.method': 'SOA-03001',
  'message.contentType': 'SOA-03001',
  'message.charset': 'SOA-03001',
  'message.packed': 'SOA-03001',
  'message.empty': 'SOA-03001',
  'message.tooLarge': 'SOA-03001',
  'message.boundary': 'SOA-03001',
  'message.tooManyParts': 'SOA-03001',
  'message.partHeaders': 'SOA-03001',
  'message.partEncoding': 'SOA-03001',
  'message.sameContentId': 'SOA-03001',
  'message.noRoot': 'SOA-03001',
  'message.tooSlow': 'SOA-03001',
  'xml.tooLarge': 'SOA-03001',
  'xml.encoding': 'SOA-03001',
  'xml.notWellFormed': 'SOA-03001',
  'xml.doctype': 'SOA-03001',
  'xml.instruction': 'SOA-03001',
  'xml.commentInValue': 'SOA-03001',
  'xml.tooDeep': 'SOA-03001',
  'xml.tooManyElements': 'SOA-03001',
  'xml.tooManyAttributes': 'SOA-03001',
  'soap.envelope': 'SOA-03001',
  'soap.body': 'SOA-03001',
  'soap.operation': 'SOA-03001',
  'soap.mustUnderstand': 'SOA-03001',
  'security.missing': 'SOA-01001',
  'security.parts': 'SOA-01001',
  'security.sameId': 'SOA-01001',
  'timestamp.form': 'SOA-01001',
  'timestamp.old': 'SOA-01001',
  'timestamp.future': 'SOA-01001',
  'timestamp.tooLong': 'SOA-01001',
  'token.kind': 'SOA-01001',
  'token.unreadable': 'SOA-01001',
  'token.key': 'SOA-01001',
  'signature.form': 'SOA-01001',
  'signature.canonicalization': 'SOA-01001',
  'signature.method': 'SOA-01001',
  'signature.keyInfo': 'SOA-01001',
  'signature.otherReference': 'SOA-01001',
  'signature.notCovered': 'SOA-01001',
  'signature.transform': 'SOA-01001',
  'signature.digestMethod': 'SOA-01001',
  'signature.digest': 'SOA-01001',
  'signature.value': 'SOA-01001',
  'schema.missing': 'SOA-03006',
  'schema.unexpected': 'SOA-03006',
  'schema.extra': 'SOA-03006',
  'schema.tooMany': 'SOA-03006',
  'schema.text': 'SOA-03006',
  'schema.attribute': 'SOA-03006',
  'schema.tooShort': 'SOA-03006',
  'schema.tooLong': 'SOA-03006',
  'schema.digits': 'SOA-03006',
  'schema.form': 'SOA-03006',
  'schema.oneOf': 'SOA-03006',
  'schema.number': 'SOA-03006',
  'attachment.reference': 'SOA-03006',
  'attachment.missing': 'SOA-03001',
  'digest.document': '10',
  'digest.annex': '15',
} as const

/** What lets the message pass and still deserves a word. */
export const WARNINGS = [
  'attachment.unused',
  'digest.sha1',
  'citizen.notPdf',
  'citizen.unsupported',
  'message.deprecated',
] as const

export type SoapError = keyof typeof CODE_OF
export type SoapWarning = (typeof WARNINGS)[number]
export type SoapRule = SoapError | SoapWarning

/** Parameters are names of the contract, counts and limits: never what the sender wrote. */
export type SoapFinding = { rule: SoapRule; params?: Readonly<Record<string, string | number>> }

export type SoapRefusal = SoapFinding & { rule: SoapError }

/** Ends the reading of a message at its first fault; caught in read-message.ts and nowhere else. */
export class Refused extends Error {
  constructor(
    readonly rule: SoapError,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(rule)
  }

  get finding(): SoapRefusal {
    return { rule: this.rule, params: this.params }
  }
}
