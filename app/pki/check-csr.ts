import { sha256 } from '@noble/hashes/sha2.js'
import type { CertificateProfile, SubjectFacts } from '#app/domain/certificate-profile.ts'
import { type CertificationRequest, readCertificationRequest } from './certification-request.ts'
import { judgeAttributes } from './check-attributes.ts'
import { judgeSubject } from './check-subject.ts'
import { TAG, toHex } from './der.ts'
import { type Finding, INPUT_RULES, Judgement, type RuleId } from './findings.ts'
import { type Hash, RSA_SIGNATURES, signatureName } from './object-identifiers.ts'
import { readCsrInput } from './pem.ts'
import { judgeKey, type ReadKey, readPublicKey, shorten } from './rsa-key.ts'

/** What the request is measured by; facts that are not known are not judged, and reported as skipped. */
export type Expected = {
  profile: CertificateProfile
  facts: Partial<SubjectFacts>
  /** In a dossier a number that fails its check is refused, whatever the environment. */
  inDossier?: boolean
}

export type CsrReport = {
  /** No finding of severity error. */
  ok: boolean
  findings: Finding[]
  passed: RuleId[]
  skipped: RuleId[]
  /** In DER order; multi-valued RDNs flattened, which is a finding then. */
  subject: { type: string; value: string }[]
  /** `exponent` in decimal; `spkiSha256` in lower-case hex, over the DER of the SubjectPublicKeyInfo. */
  key?: { algorithm: string; bits?: number; exponent?: string; spkiSha256: string }
  signatureAlgorithm?: string
}

/**
 * Verifies an RSASSA-PKCS1-v1_5 signature; handed in because the server's and the browser's engines differ.
 * `spki` is DER. Answers false, never throws, when the engine refuses the key.
 */
export type VerifySignature = (
  spki: Uint8Array,
  hash: Hash,
  signed: Uint8Array,
  signature: Uint8Array,
) => boolean | Promise<boolean>

/** Judges a certification request, PEM or DER, on the very bytes that its signature covers. All findings, not the first. */
export async function checkCsr(
  input: Uint8Array | string,
  expected: Expected,
  verify: VerifySignature,
): Promise<CsrReport> {
  const read = readCsrInput(input)
  if (!read.ok) return refusedInput(read.finding)
  const request = readCertificationRequest(read.der)
  if (!request) return refusedInput({ code: 'input.structure', severity: 'error', params: {} })
  const judgement = new Judgement()
  judgement.judged('request.version')
  if (request.version.content.length !== 1 || request.version.content[0] !== 0)
    judgement.error('request.version')
  const strictNumber = expected.inDossier === true || expected.facts.environment === 'production'
  judgeSubject(request.subject, { ...expected, strictNumber }, judgement)
  judgeAttributes(request.attributes, judgement)
  const key = readPublicKey(request.spki)
  const spkiSha256 = sha256Of(request.spki.whole)
  judgeKey(key, spkiSha256, expected.profile.minimumBits, judgement)
  await judgeSignature(request, key, verify, judgement)
  return report(request, key, spkiSha256, judgement)
}

/** Whether the report says that the input was not exactly one request. */
export const isUnreadable = (report: CsrReport): boolean =>
  report.findings.some(({ code }) => INPUT_RULES.some((rule) => rule === code))

const refusedInput = (finding: Finding): CsrReport => ({
  ok: false,
  findings: [finding],
  passed: [],
  skipped: [],
  subject: [],
})

async function judgeSignature(
  { signatureAlgorithm, signature, signed, spki }: CertificationRequest,
  key: ReadKey | undefined,
  verify: VerifySignature,
  judgement: Judgement,
): Promise<void> {
  const { oid, parameters } = signatureAlgorithm
  const hash = RSA_SIGNATURES[oid]
  judgement.judged('signature.algorithm')
  if (!hash) judgement.error('signature.algorithm', { found: signatureName(oid) })
  // RFC 4055 section 5: the parameters are NULL, and must be accepted when absent.
  const tidy = signature !== undefined && (parameters === undefined || parameters.tag === TAG.nothing)
  if (hash) judgement.judged('signature.encoding')
  if (hash && !tidy) judgement.error('signature.encoding')
  if (!hash || !tidy || !canVerify(key)) {
    judgement.skip('signature.value')
    return
  }
  judgement.judged('signature.value')
  if (!(await verify(spki.whole, hash, signed, signature))) judgement.error('signature.value')
}

/** A signature under e = 1 can be forged by anyone, and huge numbers only cost time. */
const canVerify = (key: ReadKey | undefined): boolean =>
  key?.rsa !== undefined && key.rsa.exponent > 2n && key.rsa.exponent < 2n ** 64n && key.rsa.bits <= 8192

/** In lower-case hex. In script: WebCrypto's waits for a thread, which on a busy server takes longer than all the rest. */
export const sha256Of = (bytes: Uint8Array): string => toHex(sha256(bytes))

function report(
  request: CertificationRequest,
  key: ReadKey | undefined,
  spkiSha256: string,
  judgement: Judgement,
): CsrReport {
  const rsa = key?.rsa && { bits: key.rsa.bits, exponent: shorten(key.rsa.exponent.toString()) }
  return {
    ok: judgement.ok,
    findings: judgement.findings,
    passed: judgement.passed,
    skipped: judgement.skipped,
    subject: request.subject.flat().map(({ type, value }) => ({ type, value })),
    key: { algorithm: key?.algorithm ?? '?', ...rsa, spkiSha256 },
    signatureAlgorithm: signatureName(request.signatureAlgorithm.oid),
  }
}
