import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { settings } from '#app/env.server.ts'

const NONCE_BYTES = 12
const TAG_BYTES = 16

const keyFrom = (secret: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', 'ebox-portal/mail-secrets', 32))

/**
 * Seals what a mail must say but the database must not show: AES-256-GCM under a key of its own drawn from
 * SECRET_SESSION (RFC 5869), bound to the mail's id (or to what else names its row). Layout: nonce 12, tag 16, text.
 */
export function sealSecrets(boundTo: string, secrets: Readonly<Record<string, string>>): Buffer {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', keyFrom(settings().secrets.session[0]), nonce)
  cipher.setAAD(Buffer.from(boundTo))
  const text = Buffer.concat([cipher.update(JSON.stringify(secrets), 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), text])
}

/** Undefined when no current or former secret opens it. */
export function openSecrets(boundTo: string, sealed: Buffer): Record<string, string> | undefined {
  for (const secret of settings().secrets.session) {
    const opened = openWith(secret, boundTo, sealed)
    if (opened !== undefined) return JSON.parse(opened) as Record<string, string>
  }
  return undefined
}

function openWith(secret: string, boundTo: string, sealed: Buffer): string | undefined {
  const decipher = createDecipheriv('aes-256-gcm', keyFrom(secret), sealed.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
  decipher.setAAD(Buffer.from(boundTo))
  decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
  try {
    return (
      decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
    )
  } catch {
    return undefined
  }
}
