import type { ConnectionOptions } from './client.server.ts'
import type { LogHead, StoredEvent } from './events.server.ts'
import { asOwner } from './owner.server.ts'

const BATCH = 5_000

/** An entry as it stands in the table: its time in whole microseconds, so that no change of it is rounded away. */
export type RawEntry = Omit<StoredEvent, 'at' | 'sequence'> & { sequence: string; microseconds: string }

export type LogSnapshot = {
  /** undefined: the row that holds it was removed. */
  head: LogHead | undefined
  /** All entries by sequence, some thousands at a time: memory does not grow with the log. */
  entries: AsyncIterable<RawEntry[]>
}

/**
 * The whole decisions log as it stands at one moment, while others go on writing. Any log-in that may read it will do:
 * the owner's, or that of the worker.
 */
export const onLogSnapshot = <T>(
  options: ConnectionOptions,
  work: (log: LogSnapshot) => Promise<T>,
): Promise<T> =>
  asOwner(options, async (sql) => {
    await sql`set transaction isolation level repeatable read, read only`
    const [head] = await sql<{ sequence: string; hash: Buffer }[]>`
      select sequence, hash from event_head where id = 1`
    const entries = sql<RawEntry[]>`
      select sequence, (extract(epoch from at) * 1000000)::bigint as microseconds, kind, data, hash,
        dossier_id as "dossierId", workspace_id as "workspaceId", actor_id as "actorId"
      from events order by sequence`.cursor(BATCH)
    return work({ head: head && { sequence: Number(head.sequence), hash: head.hash }, entries })
  })
