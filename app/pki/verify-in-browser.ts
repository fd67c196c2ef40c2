import type { VerifySignature } from './check-csr.ts'

const RSA = 'RSASSA-PKCS1-v1_5'

/** The browser's engine, for a check without the server. A key that it refuses verifies nothing. */
export const verifyInBrowser: VerifySignature = async (spki, hash, signed, signature) => {
  try {
    const algorithm = { name: RSA, hash }
    const key = await crypto.subtle.importKey('spki', new Uint8Array(spki), algorithm, false, ['verify'])
    return await crypto.subtle.verify(RSA, key, new Uint8Array(signature), new Uint8Array(signed))
  } catch {
    return false
  }
}
