import { createHmac } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import type { EventKind } from '#app/domain/event-kind.ts'
import { settings } from '#app/env.server.ts'
import type { Transaction } from './client.server.ts'
import { eventHead, events } from './schema/dossiers.ts'

/** One entry of the decisions log, before it is chained. Ids, numbers and key words only: never a person's data. */
export type NewEvent = {
  kind: EventKind
  dossierId?: string
  workspaceId?: string
  actorId?: string
  data?: Record<string, string | number>
}

export type StoredEvent = typeof events.$inferSelect

export type Unchained = Omit<StoredEvent, 'hash'>

/** Where the log ends; an empty log has sequence 0 and an empty hash. */
export type LogHead = Pick<StoredEvent, 'sequence' | 'hash'>

/** One spelling of an entry, so that its hash can be computed again: fixed order, sorted data. */
const canonical = (event: Unchained): string =>
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
export const chainHash = (
  previous: Buffer,
  event: Unchained,
  secret: string = settings().secrets.log[0],
): Buffer => createHmac('sha256', secret).update(previous).update(canonical(event)).digest()

/** One id or key word, or a list of scopes: `dossiers:read dossiers:write`. */
const ID_OR_KEY_WORD = /^(?:[\w.,/:-]{0,200}|\w+:\w+(?: \w+:\w+){0,20})$/

/** A sentence, a name of two words or a mail address would stay in the log for ever: it is a bug to record one. */
function assertIdsOnly(data: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(data))
    if (typeof value === 'string' && !ID_OR_KEY_WORD.test(value))
      throw new Error(`the decisions log holds ids, numbers and key words only: "${name}" is none`)
}

/**
 * Appends to the decisions log; answers the entry's place and hash, which are the log's head until the next entry.
 * Call it last in a transaction, but for a letter that prints the answer: it holds the lock of the head until the
 * commit.
 */
export async function recordEvent(tx: Transaction, event: NewEvent): Promise<LogHead> {
  assertIdsOnly(event.data ?? {})
  const [head] = await tx.select().from(eventHead).where(eq(eventHead.id, 1)).for('update')
  if (!head) throw new Error('the decisions log has no head: the migration did not run')
  const chained: Unchained = {
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
  return { sequence: chained.sequence, hash }
}

/** A dossier's history, oldest first. */
export const eventsOf = (tx: Transaction, dossierId: string): Promise<StoredEvent[]> =>
  tx.select().from(events).where(eq(events.dossierId, dossierId)).orderBy(asc(events.sequence))
