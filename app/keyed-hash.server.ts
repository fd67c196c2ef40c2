import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { settings } from './env.server.ts'

/** What a keyed hash is for: the same value hashed for two purposes gives unrelated results. */
export type HashPurpose = 'form-token' | 'sign-in-code' | 'rate-limit'

const mac = (secret: string, purpose: HashPurpose, value: string) =>
  createHmac('sha256', secret).update(`${purpose}\0${value}`).digest()

/** HMAC-SHA-256 under the newest SECRET_SESSION: for values too few to hide behind a bare hash. 32 bytes. */
export const keyedHash = (purpose: HashPurpose, value: string): Buffer =>
  mac(settings().secrets.session[0], purpose, value)

/** The same under every accepted SECRET_SESSION, newest first. */
export const keyedHashes = (purpose: HashPurpose, value: string): Buffer[] =>
  settings().secrets.session.map((secret) => mac(secret, purpose, value))

/** True when `hash` was made of `value` under any accepted SECRET_SESSION; in constant time. */
export const isKeyedHash = (hash: Uint8Array, purpose: HashPurpose, value: string): boolean =>
  keyedHashes(purpose, value).some((made) => sameBytes(made, hash))

/** Plain SHA-256, for 256-bit random values only. */
export const sha256 = (value: string): Buffer => createHash('sha256').update(value).digest()

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && timingSafeEqual(one, other)
