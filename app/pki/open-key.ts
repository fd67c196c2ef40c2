import { type Der, readDer, TAG } from './der.ts'
import { cipherOf, decryptPbes2, identifierOf, readPbes2 } from './pbes2.ts'
import { decodeBase64, kindOf } from './pem.ts'

/**
 * Why a key file is not opened. `otherCipher`: encrypted by what browsers do not have, such as 3DES; `legacyCipher`:
 * by what openssl keeps apart too, such as RC2; `p12` and `legacyP12`: a store, not a key. `notOurs`: anything else.
 */
export const KEY_REFUSALS = [
  'notOurs',
  'passPhrase',
  'unencrypted',
  'otherCipher',
  'legacyCipher',
  'p12',
  'legacyP12',
] as const
export type KeyRefusal = (typeof KEY_REFUSALS)[number]

export type OpenedKey = { ok: true; pkcs8: Uint8Array<ArrayBuffer> } | { ok: false; reason: KeyRefusal }

/**
 * Opens an encrypted PKCS#8 key, PEM or DER, as this portal, openssl and Java write it: PBES2 with PBKDF2 (HMAC-SHA-1,
 * SHA-256, SHA-384, SHA-512) and AES-CBC. The caller overwrites `pkcs8` afterwards.
 */
export async function openPrivateKey(file: Uint8Array | string, passPhrase: string): Promise<OpenedKey> {
  const der = encryptedKeyIn(file)
  if (typeof der === 'string') return { ok: false, reason: der }
  const [algorithm, encrypted] = der.children
  const scheme = readPbes2(algorithm)
  if (!scheme || !encrypted) return { ok: false, reason: refusedCipher(algorithm) }
  const opened = await decryptPbes2(scheme, new Uint8Array(encrypted.content), passPhrase)
  if (!opened.ok) return { ok: false, reason: opened.reason === 'engine' ? 'otherCipher' : 'passPhrase' }
  // A wrong pass phrase leaves clean padding once in 256 tries; what comes out is no DER then.
  return readDer(opened.plain).ok ? { ok: true, pkcs8: opened.plain } : { ok: false, reason: 'passPhrase' }
}

const PEM = /-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----([\s\S]+?)-----END \1-----/
/** In the head of a key that openssl before 1.0 wrote; single DES and RC2 are in its legacy provider now. */
const PROC_TYPE = /^Proc-Type: *4,ENCRYPTED/m
const LEGACY_DEK = /^DEK-Info: *(DES-CBC|RC2)/m

/** EncryptedPrivateKeyInfo, or why there is none. */
function encryptedKeyIn(file: Uint8Array | string): Der | KeyRefusal {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  const [, label = '', body = ''] = PEM.exec(new TextDecoder('latin1').decode(bytes)) ?? []
  if (label === '') return fromDer(bytes)
  if (PROC_TYPE.test(body)) return LEGACY_DEK.test(body) ? 'legacyCipher' : 'otherCipher'
  if (label !== 'ENCRYPTED PRIVATE KEY') return label === 'OPENSSH PRIVATE KEY' ? 'notOurs' : 'unencrypted'
  const decoded = decodeBase64(body.replace(/\s/g, ''))
  return decoded ? fromDer(decoded) : 'notOurs'
}

/** By shape: a store begins with its version 3, a key in the clear with 0 or 1. */
function fromDer(bytes: Uint8Array): Der | KeyRefusal {
  const read = readDer(bytes)
  const [first, second] = read.ok ? read.der.children : []
  if (first?.tag === TAG.integer && first.content[0] === 3 && second?.tag === TAG.sequence)
    return hasLegacyCipher(bytes) ? 'legacyP12' : 'p12'
  if (!read.ok || kindOf(read) !== 'privateKey') return 'notOurs'
  return first?.tag === TAG.sequence ? read.der : 'unencrypted'
}

/** PBES1 with DES or RC2 (PKCS#5), and with RC4 or RC2 (PKCS#12). Triple DES is not among them. */
const LEGACY = /^1\.2\.840\.113549\.1\.(5\.(1|3|4|6|10|11)|12\.1\.[1256])$/
/** DES and RC2 within a PBES2. */
const LEGACY_CIPHERS = new Set(['1.3.14.3.2.7', '1.2.840.113549.3.2'])

function refusedCipher(algorithm: Der | undefined): KeyRefusal {
  const legacy = LEGACY.test(identifierOf(algorithm) ?? '') || LEGACY_CIPHERS.has(cipherOf(algorithm) ?? '')
  return legacy ? 'legacyCipher' : 'otherCipher'
}

/** The first bytes of `1.2.840.113549.1.12.1`, which name the schemes of PKCS#12; stores nest them in octets. */
const OF_PKCS12 = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c, 0x01]
const LEGACY_ENDS = new Set([1, 2, 5, 6])

const hasLegacyCipher = (bytes: Uint8Array): boolean =>
  bytes.some(
    (_, at) =>
      OF_PKCS12.every((octet, i) => bytes[at + i] === octet) &&
      LEGACY_ENDS.has(bytes[at + OF_PKCS12.length] ?? 0),
  )
