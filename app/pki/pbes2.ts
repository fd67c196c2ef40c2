import * as asn1js from 'asn1js'
import { type Der, readObjectIdentifier, readUnsigned, TAG } from './der.ts'
import type { Hash } from './object-identifiers.ts'

/** OWASP's figure for PBKDF2-HMAC-SHA-256; takes 0.1 to 0.5 s. */
export const ITERATIONS = 600_000
/** 16 octets: GnuTLS refuses the 64 that pkijs writes by itself. */
export const SALT_BYTES = 16
/** Some seconds of waiting. */
const MAX_ITERATIONS = 5_000_000

const PBES2 = '1.2.840.113549.1.5.13'
const PBKDF2 = '1.2.840.113549.1.5.12'
const HMAC_SHA1 = '1.2.840.113549.2.7'
const HMAC_SHA256 = '1.2.840.113549.2.9'
const AES256_CBC = '2.16.840.1.101.3.4.1.42'

/** What WebCrypto has; openssl and Java write all of them. */
const HASHES: Readonly<Record<string, Hash | 'SHA-1'>> = {
  [HMAC_SHA1]: 'SHA-1',
  [HMAC_SHA256]: 'SHA-256',
  '1.2.840.113549.2.10': 'SHA-384',
  '1.2.840.113549.2.11': 'SHA-512',
}
const KEY_BITS: Readonly<Record<string, number>> = {
  '2.16.840.1.101.3.4.1.2': 128,
  '2.16.840.1.101.3.4.1.22': 192,
  [AES256_CBC]: 256,
}

/** PBES2 (RFC 8018) with PBKDF2 and AES-CBC, as its AlgorithmIdentifier tells it. */
export type Pbes2 = {
  salt: Uint8Array<ArrayBuffer>
  iterations: number
  hash: Hash | 'SHA-1'
  keyBits: number
  iv: Uint8Array<ArrayBuffer>
}

/** With a salt and a vector of its own each time; `algorithm` is the AlgorithmIdentifier that tells them. */
export async function encryptPbes2(
  plain: Uint8Array<ArrayBuffer>,
  passPhrase: string,
): Promise<{ algorithm: asn1js.Sequence; encrypted: ArrayBuffer }> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES))
  const iv = crypto.getRandomValues(new Uint8Array(16))
  const scheme = { salt, iterations: ITERATIONS, hash: 'SHA-256', keyBits: 256, iv } as const
  const key = await deriveKey(scheme, passPhrase, 'encrypt')
  const encrypted = await crypto.subtle.encrypt({ name: 'AES-CBC', iv }, key, plain)
  return { algorithm: writeScheme(scheme), encrypted }
}

const sequence = (...value: asn1js.BaseBlock[]) => new asn1js.Sequence({ value })
const identifier = (value: string) => new asn1js.ObjectIdentifier({ value })
const octets = (bytes: Uint8Array<ArrayBuffer>) => new asn1js.OctetString({ valueHex: bytes.buffer })

function writeScheme({ salt, iterations, iv }: Pbes2): asn1js.Sequence {
  const hash = sequence(identifier(HMAC_SHA256), new asn1js.Null())
  const derivation = sequence(octets(salt), new asn1js.Integer({ value: iterations }), hash)
  const cipher = sequence(identifier(AES256_CBC), octets(iv))
  return sequence(identifier(PBES2), sequence(sequence(identifier(PBKDF2), derivation), cipher))
}

/** Undefined for another scheme, cipher or hash, and for more turns than a page can wait for. */
export function readPbes2(algorithm: Der | undefined): Pbes2 | undefined {
  const parameters = identified(algorithm, PBES2)
  const derivation = identified(parameters?.children[0], PBKDF2)
  const [salt, count, ...rest] = derivation?.children ?? []
  // Java tells the length of the key too. Without a hash it is HMAC-SHA-1 (RFC 8018 A.2).
  const named = rest.find(({ tag }) => tag === TAG.sequence)
  const hash = HASHES[named ? (identifierOf(named) ?? '') : HMAC_SHA1]
  const cipher = parameters?.children[1]
  const keyBits = KEY_BITS[identifierOf(cipher) ?? '']
  const iv = cipher?.children[1]
  const iterations = Number(readUnsigned(count) ?? 0n)
  const known = salt?.tag === TAG.octetString && iv?.tag === TAG.octetString && hash && keyBits
  if (!known || iterations < 1 || iterations > MAX_ITERATIONS) return undefined
  return { salt: new Uint8Array(salt.content), iterations, hash, keyBits, iv: new Uint8Array(iv.content) }
}

/** `engine`: this browser has no such cipher (Chromium leaves AES-192 out). */
export type Decrypted =
  | { ok: true; plain: Uint8Array<ArrayBuffer> }
  | { ok: false; reason: 'engine' | 'passPhrase' }

export async function decryptPbes2(
  scheme: Pbes2,
  encrypted: Uint8Array<ArrayBuffer>,
  passPhrase: string,
): Promise<Decrypted> {
  const key = await deriveKey(scheme, passPhrase, 'decrypt').catch(() => undefined)
  if (!key) return { ok: false, reason: 'engine' }
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-CBC', iv: scheme.iv }, key, encrypted)
    return { ok: true, plain: new Uint8Array(plain) }
  } catch {
    return { ok: false, reason: 'passPhrase' }
  }
}

async function deriveKey(
  { salt, iterations, hash, keyBits }: Pbes2,
  passPhrase: string,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(passPhrase)
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey'])
  const derivation = { name: 'PBKDF2', hash, salt, iterations }
  return crypto.subtle.deriveKey(derivation, base, { name: 'AES-CBC', length: keyBits }, false, [use])
}

/** The name of an AlgorithmIdentifier. */
export function identifierOf(algorithm: Der | undefined): string | undefined {
  const [oid] = algorithm?.children ?? []
  return oid?.tag === TAG.objectIdentifier ? readObjectIdentifier(oid) : undefined
}

const identified = (algorithm: Der | undefined, oid: string): Der | undefined =>
  identifierOf(algorithm) === oid ? algorithm?.children[1] : undefined

/** The cipher within a PBES2 that readPbes2 does not know. */
export const cipherOf = (algorithm: Der | undefined): string | undefined =>
  identifierOf(identified(algorithm, PBES2)?.children[1])
