import { createPublicKey, verify } from 'node:crypto'
import type { VerifyIssued } from '#app/pki/certificate-chain.ts'

const NODE_HASH = { 'SHA-256': 'sha256', 'SHA-384': 'sha384', 'SHA-512': 'sha512' } as const
const NODE_KEY = { RSA: 'rsa', EC: 'ec' } as const

/** The server's engine (OpenSSL, through Node). A key that it refuses verifies nothing. */
export const verifyIssued: VerifyIssued = (spki, { key: kind, hash, value }, signed) => {
  try {
    const key = createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' })
    return key.asymmetricKeyType === NODE_KEY[kind] && verify(NODE_HASH[hash], signed, key, value)
  } catch {
    return false
  }
}
