import { and, desc, eq, sql } from 'drizzle-orm'
import type { Attempt } from '#app/domain/delivery.ts'
import type { Language } from '#app/domain/language.ts'
import type { Transaction } from './client.server.ts'
import { mails } from './schema/post.ts'

export type NewMail = {
  id: string
  template: string
  recipient: string
  language: Language
  params: Record<string, string>
  sealed: Buffer | null
  dedupe: string | null
  dossierId: string | null
  copy: boolean
}

export type StoredMail = typeof mails.$inferSelect

/** Puts a mail in the outbox; false when one with the same `dedupe` is there already. Any role may, none but the worker reads what it says. */
export async function insertMail(tx: Transaction, mail: NewMail): Promise<boolean> {
  const { count } = await tx.insert(mails).values(mail).onConflictDoNothing({ target: mails.dedupe })
  return count === 1
}

export async function readStoredMail(tx: Transaction, id: string): Promise<StoredMail | undefined> {
  const [mail] = await tx.select().from(mails).where(eq(mails.id, id))
  return mail
}

/** The newest first, at most `limit`. */
export const listStoredMails = (tx: Transaction, limit: number): Promise<StoredMail[]> =>
  tx.select().from(mails).orderBy(desc(mails.createdAt)).limit(limit)

const whileWaiting = (id: string) => and(eq(mails.id, id), eq(mails.state, 'waiting'))

/** Delivered: its secrets are gone from here on. */
export async function markMailSent(tx: Transaction, id: string): Promise<void> {
  await tx
    .update(mails)
    .set({
      ...{ state: 'sent', sentAt: sql`now()`, triedAt: sql`now()`, attempts: sql`attempts + 1` },
      ...{ sealed: null, error: '', smtpCode: null, smtpStatus: '' },
    })
    .where(whileWaiting(id))
}

/** Kept to be looked at in the demo's mailbox, secrets included. */
export async function markMailShown(tx: Transaction, id: string): Promise<void> {
  await tx.update(mails).set({ state: 'shown', sentAt: sql`now()` }).where(whileWaiting(id))
}

/** An attempt that failed; with `final` it was the last one. The server's sentence is not kept: it may quote an address. */
export async function noteMailFailure(
  tx: Transaction,
  id: string,
  { error, smtpCode, smtpStatus }: Attempt,
  final: boolean,
): Promise<void> {
  const last = final ? { state: 'failed' as const, sealed: null } : {}
  await tx
    .update(mails)
    .set({ attempts: sql`attempts + 1`, triedAt: sql`now()`, error, smtpCode, smtpStatus, ...last })
    .where(whileWaiting(id))
}
