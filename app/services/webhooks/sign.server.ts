import { createHmac, randomBytes } from 'node:crypto'

/** Lets secret scanners know one, and says how to read the rest (Standard Webhooks 1.0). */
const SIGN = 'whsec_'

export const newSecret = (): string => SIGN + randomBytes(32).toString('base64')

/** Standard Webhooks 1.0: HMAC-SHA-256 over `id.timestamp.body`; `timestamp` in whole seconds. */
export function sign(secret: string, message: { id: string; timestamp: number; body: string }): string {
  const key = Buffer.from(secret.slice(SIGN.length), 'base64')
  const signed = `${message.id}.${message.timestamp}.${message.body}`
  return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`
}
