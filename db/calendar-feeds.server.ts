import { and, asc, eq, sql } from 'drizzle-orm'
import type { Transaction } from './client.server.ts'
import { calendarFeeds } from './schema/production-slots.ts'

export type CalendarFeed = Omit<typeof calendarFeeds.$inferSelect, 'tokenHash'>

/** A feed as its secret address finds it: without workspace it is the whole team's. */
export type FoundFeed = { id: string; personId: string; workspaceId: string | undefined }

/** A person's own feeds, the oldest first. */
export const feedsOf = (tx: Transaction, personId: string): Promise<CalendarFeed[]> =>
  tx
    .select({
      id: calendarFeeds.id,
      workspaceId: calendarFeeds.workspaceId,
      personId: calendarFeeds.personId,
      createdAt: calendarFeeds.createdAt,
      lastReadAt: calendarFeeds.lastReadAt,
    })
    .from(calendarFeeds)
    .where(eq(calendarFeeds.personId, personId))
    .orderBy(asc(calendarFeeds.createdAt))

/** How many feeds a person has; holds a lock of theirs, so that two at once are counted one after the other. */
export async function countFeeds(tx: Transaction, personId: string): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`feeds:${personId}`}, 0))`)
  return tx.$count(calendarFeeds, eq(calendarFeeds.personId, personId))
}

export async function insertFeed(
  tx: Transaction,
  feed: { workspaceId: string | null; personId: string; tokenHash: Buffer },
): Promise<string> {
  const [made] = await tx.insert(calendarFeeds).values(feed).returning({ id: calendarFeeds.id })
  if (!made) throw new Error('insert returned no row')
  return made.id
}

/** The workspace of what is gone; undefined when this person has no such feed. */
export async function deleteFeed(
  tx: Transaction,
  id: string,
  personId: string,
): Promise<{ workspaceId: string | null } | undefined> {
  const [gone] = await tx
    .delete(calendarFeeds)
    .where(and(eq(calendarFeeds.id, id), eq(calendarFeeds.personId, personId)))
    .returning({ workspaceId: calendarFeeds.workspaceId })
  return gone
}

/** The feed whose token has this SHA-256, while its person may still see what it shows. */
export async function feedByHash(tx: Transaction, hash: Buffer): Promise<FoundFeed | undefined> {
  const [row] = await tx.execute<{ id: string; person_id: string; workspace_id: string | null }>(
    sql`select * from calendar_feed_by_hash(${hash})`,
  )
  return row && { id: row.id, personId: row.person_id, workspaceId: row.workspace_id ?? undefined }
}

/** At most once an hour: readers come back by themselves. */
export async function touchFeed(tx: Transaction, id: string): Promise<void> {
  const stale = sql`(${calendarFeeds.lastReadAt} is null or ${calendarFeeds.lastReadAt} < now() - interval '1 hour')`
  await tx
    .update(calendarFeeds)
    .set({ lastReadAt: sql`now()` })
    .where(and(eq(calendarFeeds.id, id), stale))
}
