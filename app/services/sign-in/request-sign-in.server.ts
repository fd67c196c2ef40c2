import { randomBytes, randomInt } from 'node:crypto'
import type { Language } from '#app/domain/language.ts'
import { message } from '#app/domain/message.ts'
import { ok, type Refusal, type Result } from '#app/domain/result.ts'
import { settings } from '#app/env.server.ts'
import { keyedHash, sha256 } from '#app/keyed-hash.server.ts'
import { log } from '#app/log.server.ts'
import { post } from '#app/services/post.server.ts'
import { asPartner, type Transaction } from '#db/client.server.ts'
import { secondsToWait, sweepSignIn } from '#db/rate-limits.server.ts'
import { putSignInRequest } from '#db/sign-in.server.ts'
import { readMailAddress } from './mail-address.ts'
import { sealPage } from './sealed-page.server.ts'

export type SignInAsked = {
  /** As typed. */
  email: string
  language: Language
  /** The pre-session cookie: the link works in this browser alone. */
  browserId: string
  clientKey: string
  /** Where to go afterwards, from the allow-list. */
  next?: string
}

const WINDOW_MINUTES = 15
const MOST_FOR_AN_ADDRESS = 5
/** A whole office may stand behind one address of the network. */
const MOST_FOR_A_CLIENT = 30

/**
 * Writes the mail with a link and a code, valid for ten minutes, into the outbox. Nothing here looks whether the
 * address is known, so answer and time are the same for all; a queue sends the mail.
 */
export async function requestSignIn(
  asked: SignInAsked,
): Promise<Result<'sent'> | { ok: false; refusal: Refusal; retryAfter: number }> {
  const address = readMailAddress(asked.email)
  if (!address.ok) return address
  const email = address.value
  return asPartner({}, async (tx) => {
    const wait = await waitFor(tx, email, asked.clientKey)
    if (wait !== undefined) {
      log.warn('signIn.refused', { by: 'mail', reason: 'tooMany' })
      const count = Math.ceil(wait / 60)
      const key = count === 1 ? 'signIn.tooMany.one' : 'signIn.tooMany.other'
      return { ok: false, refusal: { message: message(key, { count }) }, retryAfter: wait }
    }
    await sweepSignIn(tx)
    await writeMail(tx, email, asked)
    return ok('sent' as const)
  })
}

async function waitFor(tx: Transaction, email: string, clientKey: string): Promise<number | undefined> {
  const address = keyedHash('rate-limit', `address ${email}`).toString('base64url')
  const minutes = WINDOW_MINUTES
  // Always in this order: two requests at once then wait for each other instead of blocking each other.
  const client = await secondsToWait(tx, {
    key: `sign-in/client/${clientKey}`,
    minutes,
    most: MOST_FOR_A_CLIENT,
  })
  if (client !== undefined) return client
  return secondsToWait(tx, { key: `sign-in/address/${address}`, minutes, most: MOST_FOR_AN_ADDRESS })
}

async function writeMail(tx: Transaction, email: string, asked: SignInAsked): Promise<void> {
  const token = randomBytes(32).toString('base64url')
  const code = String(randomInt(0, 100_000_000)).padStart(8, '0')
  const tokenHash = sha256(token)
  await putSignInRequest(tx, {
    email,
    tokenHash,
    codeHash: keyedHash('sign-in-code', code),
    browserHash: sha256(asked.browserId),
    language: asked.language,
    next: asked.next === undefined ? '' : sealPage(tokenHash, asked.next),
  })
  // From the settings, never from a header: a mail must not be made to point elsewhere.
  const link = `${settings().origin}/sign-in/link/${token}`
  await post(tx, {
    template: 'signIn',
    to: email,
    language: asked.language,
    params: {},
    secrets: { code, link },
  })
}
