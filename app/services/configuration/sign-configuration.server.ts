import { createHash, createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto'
import { CompactSign, exportJWK, type JWK } from 'jose'
import { settings } from '#app/env.server.ts'

/** PKCS #8 of an Ed25519 key, up to its 32 bytes (RFC 8410, section 7). */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex')

type SigningKey = { kid: string; privateKey: KeyObject; jwk: JWK }

/** The key that a secret stands for, the same in every process: drawn by HKDF (RFC 5869), Ed25519 (RFC 8032). */
async function keyFrom(secret: string): Promise<SigningKey> {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', 'ebox-portal/configurations', 32))
  const key = Buffer.concat([PKCS8_HEAD, seed])
  const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' })
  const { kty, crv, x } = await exportJWK(createPublicKey(privateKey))
  // The thumbprint of RFC 7638 for an OKP key.
  const kid = createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url')
  return { kid, privateKey, jwk: { kty, crv, x, kid, alg: 'EdDSA', use: 'sig' } }
}

/** Whether configurations can be had signed here. */
export const canSign = (): boolean => settings().secrets.jws.length > 0

/** The id of the key that signs now; undefined without one. */
export async function signingKeyId(): Promise<string | undefined> {
  const [secret] = settings().secrets.jws
  return secret === undefined ? undefined : (await keyFrom(secret)).kid
}

/** The canonical JSON as a compact JWS (RFC 7515); undefined when no key is set. */
export async function signedConfiguration(json: string): Promise<string | undefined> {
  const [secret] = settings().secrets.jws
  if (secret === undefined) return undefined
  const { kid, privateKey } = await keyFrom(secret)
  return new CompactSign(Buffer.from(json))
    .setProtectedHeader({ alg: 'EdDSA', kid, cty: 'application/json' })
    .sign(privateKey)
}

/** The public keys by which signatures are verified (RFC 7517), those of former secrets too. */
export const publicKeys = async (): Promise<{ keys: JWK[] }> => ({
  keys: await Promise.all(settings().secrets.jws.map(async (secret) => (await keyFrom(secret)).jwk)),
})
