import { and, count, eq, gt, inArray, ne, sql } from 'drizzle-orm'
import type { Transaction } from './client.server.ts'
import { threadMessages, threadReads, threads } from './schema/thread.ts'
import { lockThread } from './thread.server.ts'

/**
 * How many messages of others this person has not read, by dossier; a dossier without one is missing. Of the dossiers
 * the transaction sees, or of one.
 */
export async function unreadOf(
  tx: Transaction,
  personId: string,
  dossierId?: string,
): Promise<ReadonlyMap<string, number>> {
  const upTo = sql`coalesce(${threadReads.upTo}, 0)`
  const rows = await tx
    .select({ dossierId: threads.dossierId, unread: count() })
    .from(threads)
    .leftJoin(
      threadReads,
      and(eq(threadReads.dossierId, threads.dossierId), eq(threadReads.personId, personId)),
    )
    .innerJoin(threadMessages, eq(threadMessages.dossierId, threads.dossierId))
    .where(
      and(
        dossierId === undefined ? undefined : eq(threads.dossierId, dossierId),
        gt(threads.messages, upTo),
        gt(threadMessages.number, upTo),
        ne(threadMessages.authorId, personId),
      ),
    )
    .groupBy(threads.dossierId)
  return new Map(rows.map((row) => [row.dossierId, row.unread]))
}

/** How many messages of partners nobody of the team has read, by dossier; a dossier without one is missing. */
export async function unreadByTeam(
  tx: Transaction,
  dossierIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (dossierIds.length === 0) return new Map()
  const rows = await tx
    .select({ dossierId: threads.dossierId, unread: threads.unreadByTeam })
    .from(threads)
    .where(and(inArray(threads.dossierId, [...dossierIds]), gt(threads.unreadByTeam, 0)))
  return new Map(rows.map((row) => [row.dossierId, row.unread]))
}

/** Up to which message this person has read; 0 when none. */
export async function readUpTo(tx: Transaction, dossierId: string, personId: string): Promise<number> {
  const [row] = await tx
    .select({ upTo: threadReads.upTo })
    .from(threadReads)
    .where(and(eq(threadReads.dossierId, dossierId), eq(threadReads.personId, personId)))
  return row?.upTo ?? 0
}

/** The person has seen every message up to this number; never fewer than before. */
export async function markRead(
  tx: Transaction,
  read: { dossierId: string; workspaceId: string; personId: string; upTo: number },
): Promise<void> {
  await tx
    .insert(threadReads)
    .values(read)
    .onConflictDoUpdate({
      target: [threadReads.dossierId, threadReads.personId],
      set: { upTo: sql`greatest(${threadReads.upTo}, excluded.up_to)`, readAt: sql`now()` },
    })
}

/** Somebody of the team has seen every message up to this number. */
export async function markReadByTeam(tx: Transaction, dossierId: string, upTo: number): Promise<void> {
  // Locked first: the count below must see a message that is being added now.
  const thread = await lockThread(tx, dossierId)
  if (!thread || thread.teamReadUpTo >= upTo) return
  const unread = await tx.$count(
    threadMessages,
    and(
      eq(threadMessages.dossierId, dossierId),
      eq(threadMessages.side, 'partner'),
      gt(threadMessages.number, upTo),
    ),
  )
  await tx
    .update(threads)
    .set({ teamReadUpTo: upTo, unreadByTeam: unread })
    .where(eq(threads.dossierId, dossierId))
}
