import { createPublicKey, verify } from 'node:crypto'
import type { VerifySignature } from '#app/pki/check-csr.ts'

const NODE_HASH = { 'SHA-256': 'sha256', 'SHA-384': 'sha384', 'SHA-512': 'sha512' } as const

/** The server's engine (OpenSSL, through Node). A key that it refuses verifies nothing. */
export const verifySignature: VerifySignature = (spki, hash, signed, signature) => {
  try {
    const key = createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' })
    return key.asymmetricKeyType === 'rsa' && verify(NODE_HASH[hash], signed, key, signature)
  } catch {
    return false
  }
}
