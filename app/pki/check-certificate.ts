import type { CertificateProfile, SubjectFacts } from '#app/domain/certificate-profile.ts'
import { findChain, type VerifyIssued } from './certificate-chain.ts'
import { readCertificateInput } from './certificate-input.ts'
import { judgeDates, judgeForm, judgeIssuedSubject, judgeUsage } from './certificate-rules.ts'
import { type CsrReport, sha256Of } from './check-csr.ts'
import { toHex } from './der.ts'
import { printName } from './distinguished-name.ts'
import { type Finding, Judgement } from './findings.ts'
import { ISSUER_SIGNATURES, signatureName } from './object-identifiers.ts'
import { judgeKey, type ReadKey, readPublicKey, shorten } from './rsa-key.ts'
import { authorityOf, readX509, type X509 } from './x509-certificate.ts'

/** What the certificate is measured by; what is not known is not judged, and reported as skipped. */
export type ExpectedCertificate = {
  profile: CertificateProfile
  facts: Partial<SubjectFacts>
  /** In a dossier a number that fails its check is refused, whatever the environment. */
  inDossier?: boolean
  now: Date
  /** SHA-256 in lower-case hex of the SPKI of its CSR, and of the key of the other environment. */
  csrKey?: string | undefined
  otherEnvironmentKey?: string | undefined
  /** The certificates, in DER, of the authorities that are trusted; none: the chain is not checked, and that is said. */
  roots: readonly X509[]
}

export type CertificateReport = CsrReport & {
  /** Absent when the file is not a certificate. Numbers in lower-case hex. */
  certificate?: { serial: string; sha256: string; issuer: string; notBefore?: Date; notAfter?: Date }
  chain?: 'verified' | 'notChecked' | 'failed'
  /** DER of the certificate itself, picked from its chain. */
  der?: Uint8Array
}

/** Judges an issued certificate, alone or with its chain (PEM, DER, PKCS #7). All findings, not the first. */
export async function checkCertificate(
  input: Uint8Array | string,
  expected: ExpectedCertificate,
  verify: VerifyIssued,
): Promise<CertificateReport> {
  const read = readCertificateInput(input)
  if (!read.ok) return refusedInput(read.finding)
  const given = distinct(read.certificates.map(readX509))
  if (!given) return refusedInput({ code: 'input.structure', severity: 'error', params: {} })
  const leaf = pickLeaf(given, expected.csrKey)
  if (!leaf)
    return refusedInput({ code: 'input.several', severity: 'error', params: { count: given.length } })
  const judgement = new Judgement()
  judgeForm(leaf, judgement)
  const strictNumber = expected.inDossier === true || expected.facts.environment === 'production'
  judgeIssuedSubject(leaf, { ...expected, strictNumber }, judgement)
  judgeUsage(leaf, judgement)
  judgeDates(leaf, expected.now, judgement)
  const key = readPublicKey(leaf.spki)
  const spkiSha256 = sha256Of(leaf.spki.whole)
  judgeKey(key, spkiSha256, expected.profile.minimumBits, judgement)
  judgeWhoseKey(spkiSha256, expected, judgement)
  const others = given.filter((one) => one !== leaf)
  const chain = await judgeChain(leaf, { others, expected, verify }, judgement)
  return report(leaf, { key, spkiSha256, chain, fingerprint: sha256Of(leaf.whole) }, judgement)
}

const refusedInput = (finding: Finding): CertificateReport => ({
  ok: false,
  findings: [finding],
  passed: [],
  skipped: [],
  subject: [],
})

/** Each certificate once; undefined when one of them cannot be read. */
function distinct(read: readonly (X509 | undefined)[]): X509[] | undefined {
  const all = new Map<string, X509>()
  for (const one of read) {
    if (!one) return undefined
    all.set(toHex(one.whole), one)
  }
  return [...all.values()]
}

/** The one with the CSR's key, else the only one that is no authority; undefined when it cannot be told. */
function pickLeaf(given: readonly X509[], csrKey: string | undefined): X509 | undefined {
  if (given.length === 1) return given[0]
  for (const one of given) if (csrKey && sha256Of(one.spki.whole) === csrKey) return one
  const [leaf, ...more] = given.filter((one) => !authorityOf(one).isAuthority)
  return more.length === 0 ? leaf : undefined
}

function judgeWhoseKey(
  spkiSha256: string,
  { csrKey, otherEnvironmentKey }: ExpectedCertificate,
  judgement: Judgement,
): void {
  if (otherEnvironmentKey === undefined) judgement.skip('certificate.otherEnvironment')
  else judgement.judged('certificate.otherEnvironment')
  if (csrKey === undefined) judgement.skip('certificate.otherKey')
  else judgement.judged('certificate.otherKey')
  // The other environment's certificate in the wrong place is told as such, not as an unknown key.
  if (spkiSha256 === otherEnvironmentKey) judgement.error('certificate.otherEnvironment')
  else if (csrKey !== undefined && spkiSha256 !== csrKey) judgement.error('certificate.otherKey')
}

type ChainCase = { others: readonly X509[]; expected: ExpectedCertificate; verify: VerifyIssued }

async function judgeChain(
  leaf: X509,
  { others, expected: { roots, now }, verify }: ChainCase,
  judgement: Judgement,
): Promise<CertificateReport['chain']> {
  judgement.judged('certificate.selfSigned')
  const chainRules = ['incomplete', 'signature', 'expired'] as const
  if (await isSelfSigned(leaf, verify)) {
    judgement.error('certificate.selfSigned')
    judgement.skip(...chainRules.map((why) => `certificate.chain.${why}` as const))
    return 'failed'
  }
  const verdict = await findChain(leaf, { others, roots, now }, verify)
  if (verdict.state === 'notChecked') {
    judgement.warning('certificate.chain.notChecked')
    judgement.skip(...chainRules.map((why) => `certificate.chain.${why}` as const))
  } else judgement.judged(...chainRules.map((why) => `certificate.chain.${why}` as const))
  if (verdict.state === 'failed')
    judgement.error(`certificate.chain.${verdict.why}`, { issuer: verdict.issuer })
  return verdict.state
}

/** By name, or by its own key under another name. */
async function isSelfSigned(leaf: X509, verify: VerifyIssued): Promise<boolean> {
  if (toHex(leaf.issuer.der) === toHex(leaf.subject.der)) return true
  const algorithm = ISSUER_SIGNATURES[leaf.algorithm.oid]
  if (!algorithm || !leaf.signature) return false
  return verify(leaf.spki.whole, { ...algorithm, value: leaf.signature }, leaf.signed)
}

type Found = {
  key: ReadKey | undefined
  spkiSha256: string
  chain: CertificateReport['chain']
  fingerprint: string
}

function report(leaf: X509, { key, spkiSha256, chain, fingerprint }: Found, judgement: Judgement) {
  const rsa = key?.rsa && { bits: key.rsa.bits, exponent: shorten(key.rsa.exponent.toString()) }
  return {
    ok: judgement.ok,
    findings: judgement.findings,
    passed: judgement.passed,
    skipped: judgement.skipped,
    subject: leaf.subject.name.flat().map(({ type, value }) => ({ type, value })),
    key: { algorithm: key?.algorithm ?? '?', ...rsa, spkiSha256 },
    signatureAlgorithm: signatureName(leaf.algorithm.oid),
    certificate: {
      serial: leaf.serial,
      sha256: fingerprint,
      issuer: printName(leaf.issuer.name),
      ...leaf.validity,
    },
    ...(chain && { chain }),
    der: leaf.whole,
  } satisfies CertificateReport
}
