import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { Transaction } from './client.server.ts'
import { enrolmentWindows, passkeyChallenges, passkeys } from './schema/accounts.ts'

export type Passkey = typeof passkeys.$inferSelect

export const listPasskeys = (tx: Transaction, personId: string): Promise<Passkey[]> =>
  tx.select().from(passkeys).where(eq(passkeys.personId, personId)).orderBy(asc(passkeys.createdAt))

/** One passkey of this person, locked: of two answers at once the second sees the first one's counter. */
export async function lockPasskey(
  tx: Transaction,
  personId: string,
  id: string,
): Promise<Passkey | undefined> {
  const [found] = await tx
    .select()
    .from(passkeys)
    .where(and(eq(passkeys.id, id), eq(passkeys.personId, personId)))
    .for('update')
  return found
}

/** False when a passkey with this id exists, whoever has it. */
export async function insertPasskey(
  tx: Transaction,
  passkey: Omit<Passkey, 'createdAt' | 'lastUsedAt'>,
): Promise<boolean> {
  const added = await tx
    .insert(passkeys)
    .values(passkey)
    .onConflictDoNothing({ target: passkeys.id })
    .returning({ id: passkeys.id })
  return added.length === 1
}

export async function markPasskeyUsed(tx: Transaction, id: string, counter: number): Promise<void> {
  await tx.update(passkeys).set({ counter, lastUsedAt: sql`now()` }).where(eq(passkeys.id, id))
}

export async function deletePasskey(tx: Transaction, personId: string, id: string): Promise<void> {
  await tx.delete(passkeys).where(and(eq(passkeys.id, id), eq(passkeys.personId, personId)))
}

/** Removes all passkeys of a person; answers how many. */
export async function deletePasskeysOf(tx: Transaction, personId: string): Promise<number> {
  const removed = await tx
    .delete(passkeys)
    .where(eq(passkeys.personId, personId))
    .returning({ id: passkeys.id })
  return removed.length
}

export type Purpose = 'enrol' | 'verify'

const CHALLENGE_LIFE = sql`interval '5 minutes'`

/** One open challenge a session: a new one takes the place of the old. */
export async function putChallenge(
  tx: Transaction,
  asked: { sessionIdHash: Buffer; personId: string; challenge: string; purpose: Purpose },
): Promise<void> {
  const fresh = { ...asked, expiresAt: sql`now() + ${CHALLENGE_LIFE}` }
  await tx
    .insert(passkeyChallenges)
    .values(fresh)
    .onConflictDoUpdate({ target: passkeyChallenges.sessionIdHash, set: fresh })
}

/** Uses the session's challenge up, whatever the answer to it is worth; undefined when there is none for this. */
export async function takeChallenge(
  tx: Transaction,
  asked: { sessionIdHash: Buffer; personId: string; purpose: Purpose },
): Promise<string | undefined> {
  const [taken] = await tx
    .delete(passkeyChallenges)
    .where(
      and(
        eq(passkeyChallenges.sessionIdHash, asked.sessionIdHash),
        eq(passkeyChallenges.personId, asked.personId),
        eq(passkeyChallenges.purpose, asked.purpose),
        gt(passkeyChallenges.expiresAt, sql`now()`),
      ),
    )
    .returning({ challenge: passkeyChallenges.challenge })
  return taken?.challenge
}

const WINDOW_LIFE = sql`interval '24 hours'`

/** Opens the window in which this person may add a passkey; `openedBy` null: the operator, by a command. */
export async function openWindow(
  tx: Transaction,
  window: { personId: string; openedBy: string | null },
): Promise<void> {
  const fresh = { ...window, expiresAt: sql`now() + ${WINDOW_LIFE}` }
  await tx
    .insert(enrolmentWindows)
    .values(fresh)
    .onConflictDoUpdate({ target: enrolmentWindows.personId, set: fresh })
}

/** Until when this person may add a passkey; undefined when they may not. */
export async function windowOf(tx: Transaction, personId: string): Promise<Date | undefined> {
  const [open] = await tx
    .select({ expiresAt: enrolmentWindows.expiresAt })
    .from(enrolmentWindows)
    .where(and(eq(enrolmentWindows.personId, personId), gt(enrolmentWindows.expiresAt, sql`now()`)))
  return open?.expiresAt
}

export async function closeWindow(tx: Transaction, personId: string): Promise<void> {
  await tx.delete(enrolmentWindows).where(eq(enrolmentWindows.personId, personId))
}
