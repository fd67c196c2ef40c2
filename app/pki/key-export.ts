import * as asn1js from 'asn1js'
import { encryptPbes2 } from './pbes2.ts'
import { toPem } from './pem.ts'

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
  return new asn1js.Sequence({ value: [algorithm, new asn1js.OctetString({ valueHex: encrypted })] })
}

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
