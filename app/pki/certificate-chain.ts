import { toHex } from './der.ts'
import { type DistinguishedName, printName } from './distinguished-name.ts'
import { ISSUER_SIGNATURES, type IssuerSignature } from './object-identifiers.ts'
import { shorten } from './rsa-key.ts'
import { authorityOf, keyUsageOf, type X509 } from './x509-certificate.ts'

/** Verifies what an authority signed; `spki` is its key in DER. Answers false, never throws. */
export type VerifyIssued = (
  spki: Uint8Array,
  signature: IssuerSignature & { value: Uint8Array },
  signed: Uint8Array,
) => boolean | Promise<boolean>

/** `issuer` names the authority at which the chain ends. */
export type ChainVerdict =
  | { state: 'verified' | 'notChecked' }
  | { state: 'failed'; why: ChainFault; issuer: string }
export type ChainFault = 'incomplete' | 'signature' | 'expired'

type Step = { certificate: X509; below: Step | undefined; depth: number }
type Search = { known: readonly X509[]; roots: ReadonlySet<string>; now: Date; verify: VerifyIssued }

const KEY_CERT_SIGN = 0x04
const FAULTS = ['signature', 'expired', 'incomplete'] as const

/**
 * Looks for a path from a certificate to one of the trusted roots over the others that were given with it. Each link
 * is a matching name, an authority that may sign certificates, its dates and its signature; the order of the file
 * counts for nothing. Without roots the links are judged all the same, and the answer is `notChecked` at best.
 */
export async function findChain(
  leaf: X509,
  { others, roots, now }: { others: readonly X509[]; roots: readonly X509[]; now: Date },
  verify: VerifyIssued,
): Promise<ChainVerdict> {
  const search: Search = { known: [...others, ...roots], roots: new Set(roots.map(idOf)), now, verify }
  const seen = new Set([idOf(leaf)])
  const faults: { why: ChainFault; issuer: string }[] = []
  let endsOpen = false
  const steps: Step[] = [{ certificate: leaf, below: undefined, depth: 0 }]
  for (const step of steps) {
    if (step.below && search.roots.has(idOf(step.certificate))) return { state: 'verified' }
    const issuers = search.known.filter((one) => isNamed(one, step.certificate) && !seen.has(idOf(one)))
    if (issuers.length === 0) {
      endsOpen = true
      faults.push({ why: 'incomplete', issuer: nameOf(step.certificate.issuer.name) })
    }
    for (const issuer of issuers) {
      seen.add(idOf(issuer))
      const why = await faultOf(issuer, step, search)
      if (why) faults.push({ why, issuer: nameOf(issuer.subject.name) })
      else steps.push({ certificate: issuer, below: step, depth: step.depth + 1 })
    }
  }
  if (roots.length === 0 && endsOpen) return { state: 'notChecked' }
  const worst = FAULTS.map((why) => faults.find((fault) => fault.why === why)).find((fault) => fault)
  return { state: 'failed', ...(worst ?? { why: 'incomplete', issuer: nameOf(leaf.issuer.name) }) }
}

/** Why this authority cannot have issued the certificate of a step. `depth` counts the authorities below it. */
async function faultOf(issuer: X509, step: Step, { now, verify }: Search): Promise<ChainFault | undefined> {
  const { certificate, depth } = step
  const { isAuthority, pathLength } = authorityOf(issuer)
  const maySign = isAuthority && ((keyUsageOf(issuer) ?? KEY_CERT_SIGN) & KEY_CERT_SIGN) !== 0
  if (!maySign || (pathLength !== undefined && pathLength < depth)) return 'incomplete'
  const algorithm = ISSUER_SIGNATURES[certificate.algorithm.oid]
  const { signature: value, signed } = certificate
  if (!algorithm || !value) return 'signature'
  if (!(await verify(issuer.spki.whole, { ...algorithm, value }, signed))) return 'signature'
  const { validity } = issuer
  return validity && validity.notBefore <= now && now < validity.notAfter ? undefined : 'expired'
}

const idOf = ({ whole }: X509): string => toHex(whole)
const isNamed = (issuer: X509, { issuer: named }: X509): boolean =>
  toHex(issuer.subject.der) === toHex(named.der)
const nameOf = (name: DistinguishedName): string => shorten(printName(name), 120)
