import { createHmac } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import { settings } from '#app/env.server.ts'
import type { Transaction } from './client.server.ts'
import { eventHead, events } from './schema/dossiers.ts'

/** One entry of the decisions log, before it is chained. Ids, numbers and key words only: never a person's data. */
export type NewEvent = {
  kind: string
  dossierId?: string
  workspaceId?: string
  actorId?: string
  data?: Record<string, string | number>
}

export type StoredEvent = typeof events.$inferSelect

type Chained = Omit<StoredEvent, 'hash'>

/** One spelling of an entry, so that its hash can be computed again: fixed order, sorted data. */
const canonical = (event: Chained): string =>
  JSON.stringify([
    event.sequence,
    event.at.toISOString(),
    event.kind,
    event.dossierId,
    event.workspaceId,
    event.actorId,
    Object.entries(event.data).sort(([a], [b]) => (a < b ? -1 : 1)),
  ])

/** HMAC-SHA-256 over the hash before and the entry, under a key of the log's own. */
export const chainHash = (previous: Buffer, event: Chained): Buffer =>
  createHmac('sha256', settings().secrets.log[0]).update(previous).update(canonical(event)).digest()

/** Appends to the decisions log. Call it last in a transaction: it holds the lock of the head until the commit. */
export async function recordEvent(tx: Transaction, event: NewEvent): Promise<void> {
  const [head] = await tx.select().from(eventHead).where(eq(eventHead.id, 1)).for('update')
  if (!head) throw new Error('the decisions log has no head: the migration did not run')
  const chained: Chained = {
    sequence: head.sequence + 1,
    dossierId: event.dossierId ?? null,
    workspaceId: event.workspaceId ?? null,
    actorId: event.actorId ?? null,
    kind: event.kind,
    data: event.data ?? {},
    at: new Date(),
  }
  const hash = chainHash(head.hash, chained)
  await tx.insert(events).values({ ...chained, hash })
  await tx.update(eventHead).set({ sequence: chained.sequence, hash }).where(eq(eventHead.id, 1))
}

/** A dossier's history, oldest first. */
export const eventsOf = (tx: Transaction, dossierId: string): Promise<StoredEvent[]> =>
  tx.select().from(events).where(eq(events.dossierId, dossierId)).orderBy(asc(events.sequence))
