import { createPublicKey, verify } from 'node:crypto'

/** Reads a public key and verifies a signature by it: what no judge of requests can leave out. */
export const bareVerify = (spki: Buffer, signed: Buffer, signature: Buffer): boolean =>
  verify('sha256', signed, createPublicKey({ key: spki, format: 'der', type: 'spki' }), signature)
