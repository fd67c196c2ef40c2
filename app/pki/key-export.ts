import * as asn1js from 'asn1js'
import { type Der, readDer, readObjectIdentifier, readUnsigned, TAG } from './der.ts'
import { decodeBase64, toPem } from './pem.ts'

/** OWASP's figure for PBKDF2-HMAC-SHA-256; takes 0.1 to 0.5 s. */
export const ITERATIONS = 600_000
/** 16 octets: GnuTLS refuses the 64 that pkijs writes by itself. */
export const SALT_BYTES = 16
const MAX_ITERATIONS = 10_000_000

const PBES2 = '1.2.840.113549.1.5.13'
const PBKDF2 = '1.2.840.113549.1.5.12'
const HMAC_SHA256 = '1.2.840.113549.2.9'
const AES256_CBC = '2.16.840.1.101.3.4.1.42'

/**
 * Encrypted PKCS#8 (RFC 5958, RFC 8018): PBES2, PBKDF2-HMAC-SHA-256, AES-256-CBC. What OpenSSL 3, Java 17, NSS and
 * GnuTLS all open. The caller overwrites `pkcs8` afterwards.
 */
export async function encryptPrivateKey(pkcs8: Uint8Array<ArrayBuffer>, passPhrase: string): Promise<string> {
  return toPem('ENCRYPTED PRIVATE KEY', new Uint8Array((await encryptedKeyInfo(pkcs8, passPhrase)).toBER()))
}

/** EncryptedPrivateKeyInfo, as a key file or a .p12 holds it. */
export async function encryptedKeyInfo(
  pkcs8: Uint8Array<ArrayBuffer>,
  passPhrase: string,
): Promise<asn1js.Sequence> {
  const { algorithm, encrypted } = await encryptPbes2(pkcs8, passPhrase)
  return sequence(algorithm, new asn1js.OctetString({ valueHex: encrypted }))
}

/** With a salt and a vector of its own each time; `algorithm` is the AlgorithmIdentifier that tells them. */
export async function encryptPbes2(
  plain: Uint8Array<ArrayBuffer>,
  passPhrase: string,
): Promise<{ algorithm: asn1js.Sequence; encrypted: ArrayBuffer }> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES))
  const iv = crypto.getRandomValues(new Uint8Array(16))
  const key = await deriveKey(passPhrase, salt, ITERATIONS, 'encrypt')
  const encrypted = await crypto.subtle.encrypt({ name: 'AES-CBC', iv }, key, plain)
  return { algorithm: pbes2(salt, iv), encrypted }
}

export type OpenedKey =
  | { ok: true; pkcs8: Uint8Array<ArrayBuffer> }
  | { ok: false; reason: 'notOurs' | 'passPhrase' }

/** Opens what encryptPrivateKey wrote; `notOurs` for any other file. */
export async function openPrivateKey(pem: string, passPhrase: string): Promise<OpenedKey> {
  const read = readEncryptedKey(pem)
  if (!read) return { ok: false, reason: 'notOurs' }
  const key = await deriveKey(passPhrase, read.salt, read.iterations, 'decrypt')
  try {
    const pkcs8 = await crypto.subtle.decrypt({ name: 'AES-CBC', iv: read.iv }, key, read.encrypted)
    const opened = new Uint8Array(pkcs8)
    // A wrong pass phrase leaves clean padding once in 256 tries; what comes out is no DER then.
    return readDer(opened).ok ? { ok: true, pkcs8: opened } : { ok: false, reason: 'passPhrase' }
  } catch {
    return { ok: false, reason: 'passPhrase' }
  }
}

const sequence = (...value: asn1js.BaseBlock[]) => new asn1js.Sequence({ value })
const identifier = (value: string) => new asn1js.ObjectIdentifier({ value })
const octets = (bytes: Uint8Array<ArrayBuffer>) => new asn1js.OctetString({ valueHex: bytes.buffer })

function pbes2(salt: Uint8Array<ArrayBuffer>, iv: Uint8Array<ArrayBuffer>): asn1js.Sequence {
  const derivation = sequence(
    identifier(PBKDF2),
    sequence(
      octets(salt),
      new asn1js.Integer({ value: ITERATIONS }),
      sequence(identifier(HMAC_SHA256), new asn1js.Null()),
    ),
  )
  return sequence(identifier(PBES2), sequence(derivation, sequence(identifier(AES256_CBC), octets(iv))))
}

async function deriveKey(
  passPhrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(passPhrase)
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey'])
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return crypto.subtle.deriveKey(derivation, base, { name: 'AES-CBC', length: 256 }, false, [use])
}

type EncryptedKey = {
  salt: Uint8Array<ArrayBuffer>
  iv: Uint8Array<ArrayBuffer>
  iterations: number
  encrypted: Uint8Array<ArrayBuffer>
}

function readEncryptedKey(pem: string): EncryptedKey | undefined {
  const body =
    /-----BEGIN ENCRYPTED PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END ENCRYPTED PRIVATE KEY-----/.exec(
      pem,
    )?.[1]
  const bytes = body === undefined ? undefined : decodeBase64(body.replace(/\s/g, ''))
  const read = bytes && readDer(bytes)
  if (!read?.ok) return undefined
  const [algorithm, encrypted] = read.der.children
  const parameters = algorithmOf(algorithm, PBES2)
  const derivation = algorithmOf(parameters?.children[0], PBKDF2)
  const iv = algorithmOf(parameters?.children[1], AES256_CBC)
  const [salt, iterations, hash] = derivation?.children ?? []
  const count = Number(readUnsigned(iterations) ?? 0n)
  const usable =
    salt && iv && encrypted && algorithmOf(hash, HMAC_SHA256) && count > 0 && count <= MAX_ITERATIONS
  if (!usable) return undefined
  return { salt: copy(salt), iv: copy(iv), iterations: count, encrypted: copy(encrypted) }
}

/** The parameters of an AlgorithmIdentifier with this identifier. */
function algorithmOf(der: Der | undefined, oid: string): Der | undefined {
  const [identified, parameters] = der?.children ?? []
  return identified?.tag === TAG.objectIdentifier && readObjectIdentifier(identified) === oid
    ? parameters
    : undefined
}

const copy = (der: Der): Uint8Array<ArrayBuffer> => new Uint8Array(der.content)

const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const

/** The SubjectPublicKeyInfo in DER that belongs to a PKCS#8 RSA key; undefined for other keys. */
export async function publicHalfOf(pkcs8: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer | undefined> {
  try {
    const key = await crypto.subtle.importKey('pkcs8', pkcs8, RSA, true, ['sign'])
    const { n, e } = await crypto.subtle.exportKey('jwk', key)
    const half = { kty: 'RSA', n: n ?? '', e: e ?? '' }
    const publicKey = await crypto.subtle.importKey('jwk', half, RSA, true, ['verify'])
    return await crypto.subtle.exportKey('spki', publicKey)
  } catch {
    return undefined
  }
}
