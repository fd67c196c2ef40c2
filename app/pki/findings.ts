/**
 * What judging a request says. `error` stops the CSR, `warning` does not. The sentence that says what was found and
 * how to mend it is the catalogue's `finding.<code>`, filled with `params`. Codes are stable: scripts rely on them.
 */
export type Finding = { code: RuleId; severity: Severity; params: FindingParams }
export type Severity = 'error' | 'warning'
export type FindingParams = Readonly<Record<string, string | number>>

/** The file is not exactly one certification request: nothing else can be judged. */
export const INPUT_RULES = [
  'input.empty',
  'input.tooLarge',
  'input.privateKey',
  'input.certificate',
  'input.several',
  'input.trailing',
  'input.otherKind',
  'input.oddCharacter',
  'input.unreadable',
  'input.encoding',
  'input.structure',
] as const

/** What every profile asks of a request. */
export const REQUEST_RULES = [
  'request.version',
  'request.attributesMissing',
  'attributes.duplicate',
  'attributes.notAllowed',
  'attributes.encoding',
  'attributes.challengePassword',
  'extensions.duplicate',
  'extensions.notAllowed',
  'extensions.encoding',
  'extensions.keyUsage',
  'extensions.extendedKeyUsage',
  'extensions.certificateAuthority',
  'key.algorithm',
  'key.encoding',
  'key.size',
  'key.exponent',
  'key.smallFactor',
  'key.closePrimes',
  'key.roca',
  'key.known',
  'signature.algorithm',
  'signature.encoding',
  'signature.value',
] as const

/** What is asked of the subject as a whole and of each value; beside these, `subject.<id>` of each profile rule. */
export const SUBJECT_RULES = [
  'subject.order',
  'subject.order.reversed',
  'subject.extra',
  'subject.lostUnit',
  'subject.multiValued',
  'subject.stringType',
  'subject.encoding',
  'subject.empty',
  'subject.length',
  'subject.blankAtEnd',
  'subject.blankInside',
  'subject.invisible',
  'subject.lookAlike',
  'subject.prefixInside',
  'subject.placeholder',
  'subject.enterpriseNumber.length',
  'subject.enterpriseNumber.establishment',
  'subject.enterpriseNumber.checkDigits',
  'subject.applicationId.characters',
  'subject.applicationId.ends',
  'subject.applicationId.underscore',
] as const

/** What an issued certificate is judged by beside its subject and key; `input.csr`: the file is the request. */
export const ISSUED_RULES = [
  'input.csr',
  'certificate.version',
  'certificate.encoding',
  'certificate.signatureAlgorithm',
  'certificate.extensions',
  'certificate.criticalExtension',
  'certificate.selfSigned',
  'certificate.authority',
  'certificate.keyUsage',
  'certificate.extendedKeyUsage',
  'certificate.dates',
  'certificate.expired',
  'certificate.notYet',
  'certificate.endsSoon',
  'certificate.otherKey',
  'certificate.otherEnvironment',
  'certificate.publicTrust',
  'certificate.subjectOrder',
  'certificate.chain.notChecked',
  'certificate.chain.incomplete',
  'certificate.chain.signature',
  'certificate.chain.expired',
] as const

type FixedRule =
  | (typeof ISSUED_RULES)[number]
  | (typeof INPUT_RULES)[number]
  | (typeof REQUEST_RULES)[number]
  | (typeof SUBJECT_RULES)[number]

/** `subject.<id>`: the value differs from what the profile rule asks; `subject.<id>.missing`: it is not there. */
export type RuleId = FixedRule | `subject.${string}`

/** Gathers findings, and which rules could be judged at all. */
export class Judgement {
  readonly findings: Finding[] = []
  readonly #judged = new Set<RuleId>()
  readonly #skipped = new Set<RuleId>()

  error(code: RuleId, params: FindingParams = {}): void {
    this.findings.push({ code, severity: 'error', params })
  }

  warning(code: RuleId, params: FindingParams = {}): void {
    this.findings.push({ code, severity: 'warning', params })
  }

  judged(...codes: RuleId[]): void {
    for (const code of codes) this.#judged.add(code)
  }

  /** A rule that cannot be judged says so, instead of raising a second error. */
  skip(...codes: RuleId[]): void {
    for (const code of codes) this.#skipped.add(code)
  }

  get ok(): boolean {
    return this.findings.every(({ severity }) => severity === 'warning')
  }

  get passed(): RuleId[] {
    const found = this.findings.map(({ code }) => code)
    const fails = (rule: RuleId) => found.some((code) => code === rule || code.startsWith(`${rule}.`))
    return [...this.#judged].filter((rule) => !this.#skipped.has(rule) && !fails(rule))
  }

  get skipped(): RuleId[] {
    return [...this.#skipped]
  }
}
