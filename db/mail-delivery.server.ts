import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Transaction } from './client.server.ts'
import { mails } from './schema/post.ts'

/** How a mail fares, without a word of what it says: the team's connection reads no more. */
const DELIVERY = {
  id: mails.id,
  template: mails.template,
  recipient: mails.recipient,
  language: mails.language,
  copy: mails.copy,
  dossierId: mails.dossierId,
  state: mails.state,
  attempts: mails.attempts,
  error: mails.error,
  smtpCode: mails.smtpCode,
  smtpStatus: mails.smtpStatus,
  createdAt: mails.createdAt,
  triedAt: mails.triedAt,
}

/** `recipient` is empty once the time for keeping it is over, or its person was erased. */
export type MailDelivery = Omit<
  typeof mails.$inferSelect,
  'params' | 'sealed' | 'dedupe' | 'queuedAt' | 'sentAt'
>

/** The mails about a dossier, the newest first, at most `limit`. */
export const mailsAbout = (tx: Transaction, dossierId: string, limit: number): Promise<MailDelivery[]> =>
  tx
    .select(DELIVERY)
    .from(mails)
    .where(eq(mails.dossierId, dossierId))
    .orderBy(desc(mails.createdAt), asc(mails.copy), asc(mails.id))
    .limit(limit)

/** Those that were given up, the newest first, at most `limit`. */
export const failedMails = (tx: Transaction, limit: number): Promise<MailDelivery[]> =>
  tx
    .select(DELIVERY)
    .from(mails)
    .where(eq(mails.state, 'failed'))
    .orderBy(desc(mails.createdAt), asc(mails.id))
    .limit(limit)

/** How many mails wait for their delivery, and since when the oldest does; undefined when none does. */
export async function waitingMails(tx: Transaction): Promise<{ count: number; since: Date } | undefined> {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int`, since: sql<string | null>`min(created_at)` })
    .from(mails)
    .where(eq(mails.state, 'waiting'))
  return row?.since ? { count: row.count, since: new Date(row.since) } : undefined
}

/**
 * Which of the dossiers have a mail of one of these `templates` that was given up, and none sent to the same address
 * since.
 */
export async function withFailedMail(
  tx: Transaction,
  dossierIds: readonly string[],
  templates: readonly string[],
): Promise<Set<string>> {
  if (dossierIds.length === 0) return new Set()
  const rows = await tx
    .selectDistinct({ id: mails.dossierId })
    .from(mails)
    .where(
      and(
        inArray(mails.dossierId, [...dossierIds]),
        eq(mails.state, 'failed'),
        inArray(mails.template, [...templates]),
        sql`not exists (select from mails later where later.dossier_id = mails.dossier_id
          and later.recipient = mails.recipient and later.state = 'sent' and later.created_at > mails.created_at)`,
      ),
    )
  return new Set(rows.flatMap(({ id }) => id ?? []))
}

/** The mail's row, locked; undefined when there is none. */
export async function lockDelivery(tx: Transaction, id: string): Promise<MailDelivery | undefined> {
  const [mail] = await tx.select(DELIVERY).from(mails).where(eq(mails.id, id)).for('update')
  return mail
}

/** Waits again, as a new mail does. */
export async function requeueMail(tx: Transaction, id: string): Promise<void> {
  await tx
    .update(mails)
    .set({ state: 'waiting', queuedAt: sql`now()`, error: '', smtpCode: null, smtpStatus: '' })
    .where(and(eq(mails.id, id), eq(mails.state, 'failed')))
}
