import { publicHalfOf } from './key-export.ts'
import { KEY_REFUSALS, openPrivateKey } from './open-key.ts'
import { makePkcs12 } from './pkcs12.ts'
import { type CertificateParts, issuersOf, readCertificates, sameBytes } from './read-certificates.ts'

/** What is wrong with the key file, its pass phrase or the certificates. */
export const JOIN_REFUSALS = [...KEY_REFUSALS, 'noCertificate', 'otherKey'] as const
export type JoinRefusal = (typeof JOIN_REFUSALS)[number]
type Refused = { ok: false; reason: JoinRefusal }

/** `key`: an encrypted PKCS#8 file, PEM or DER; `certificates`: one or more files, in any order. */
type Pair = { key: Uint8Array; passPhrase: string; certificates: readonly Uint8Array[] }

type Wish = Pair & { alias: string; p12PassPhrase: string }

/** `toRoot`: whether the chain ends with a certificate that issued itself; it is looked at no further. */
export type Joined = { p12: Uint8Array<ArrayBuffer>; certificates: number; toRoot: boolean }

/** Whether the key belongs to one of the certificates. */
export async function judgePair(pair: Pair): Promise<{ ok: true } | Refused> {
  const found = await openPair(pair)
  if (!found.ok) return found
  found.pkcs8.fill(0)
  return { ok: true }
}

/** Key and certificates in one PKCS#12 file; certificates that are not of the key's chain are left out. */
export async function joinKey(wish: Wish): Promise<({ ok: true } & Joined) | Refused> {
  const found = await openPair(wish)
  if (!found.ok) return found
  const { pkcs8, leaf, all } = found
  const issuers = issuersOf(leaf, all)
  const last = issuers.at(-1) ?? leaf
  const p12 = await makePkcs12({
    pkcs8,
    leaf: leaf.whole,
    issuers: issuers.map(({ whole }) => whole),
    alias: wish.alias,
    passPhrase: wish.p12PassPhrase,
  })
  pkcs8.fill(0)
  return { ok: true, p12, certificates: 1 + issuers.length, toRoot: sameBytes(last.issuer, last.subject) }
}

type OpenPair = {
  ok: true
  pkcs8: Uint8Array<ArrayBuffer>
  leaf: CertificateParts
  all: readonly CertificateParts[]
}

async function openPair({ key, passPhrase, certificates }: Pair): Promise<OpenPair | Refused> {
  const files = certificates.map(readCertificates)
  const all = files.flat()
  if (all.length === 0 || files.some((file) => file.length === 0))
    return { ok: false, reason: 'noCertificate' }
  const opened = await openPrivateKey(key, passPhrase)
  if (!opened.ok) return opened
  const { pkcs8 } = opened
  const half = await publicHalfOf(pkcs8)
  const spki = half && new Uint8Array(half)
  const leaf = spki && all.find((one) => sameBytes(one.spki, spki))
  if (leaf) return { ok: true, pkcs8, leaf, all }
  pkcs8.fill(0)
  return { ok: false, reason: 'otherKey' }
}
