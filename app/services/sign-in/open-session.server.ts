import { randomBytes } from 'node:crypto'
import { isLanguage, type Language } from '#app/domain/language.ts'
import { sha256 } from '#app/keyed-hash.server.ts'
import { goOnAs, type Transaction } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import {
  deleteSession,
  ensurePerson,
  insertSession,
  type SessionMethod,
  type SessionPerson,
} from '#db/sessions.server.ts'
import type { Redeemed } from '#db/sign-in.server.ts'
import { openPage } from './sealed-page.server.ts'

/** `cookie` is known to the browser alone; the database keeps its SHA-256. */
export type OpenedSession = { cookie: string; personId: string; language: Language; isOfficer: boolean }

/** The session, and the page that was wanted when the mail was asked for. */
export type SignedIn = OpenedSession & { next: string | undefined }

/**
 * Where the session is opened, and by which proof (by mail unless said); `replaces` is the hash of the session this
 * browser had, which ends.
 */
export type Opening = { userAgent: string; replaces: Buffer | undefined; method?: SessionMethod }

/** Opens a session for who reads this mailbox, and makes the person at the first sign-in. */
export async function openSession(
  tx: Transaction,
  { email, language }: Pick<Redeemed, 'email' | 'language'>,
  opening: Opening,
): Promise<OpenedSession> {
  return openSessionOf(tx, await ensurePerson(tx, { email, language }), opening)
}

/** The same for a mail that was answered. */
export async function openSessionBy(
  tx: Transaction,
  redeemed: Redeemed,
  opening: Opening,
): Promise<SignedIn> {
  const session = await openSession(tx, redeemed, opening)
  return { ...session, next: openPage(redeemed.tokenHash, redeemed.next) }
}

/** Opens a session under a fresh id; where that ends the person's oldest one, the log says so. */
export async function openSessionOf(
  tx: Transaction,
  person: SessionPerson,
  { userAgent, replaces, method = 'mail' }: Opening,
): Promise<OpenedSession> {
  const cookie = randomBytes(32).toString('base64url')
  if (replaces) await deleteSession(tx, replaces)
  const ended = await insertSession(tx, {
    idHash: sha256(cookie),
    personId: person.id,
    userAgent: userAgent.replace(/[^\x20-\x7e]/g, '').slice(0, 200),
    method,
  })
  if (ended > 0) {
    await goOnAs(tx, person.id)
    await recordEvent(tx, { kind: 'sessionEnded', actorId: person.id, data: { count: ended } })
  }
  return {
    cookie,
    personId: person.id,
    language: isLanguage(person.language) ? person.language : 'en',
    isOfficer: person.isOfficer,
  }
}
