import type postgres from 'postgres'
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
  /** The first paper of a decision that is not what its entry says; undefined when all are. */
  firstWrongPaper: () => Promise<WrongPaper | undefined>
}

/** `sequence` of the decision's entry; undefined for a paper that no entry tells of. */
export type WrongPaper = { decisionId: string; sequence: number | undefined }

/** A database that the portal has not been started on since there are papers has no table of them. */
async function firstWrongPaper(sql: postgres.TransactionSql): Promise<WrongPaper | undefined> {
  const [table] = await sql<{ there: boolean }[]>`select to_regclass('decision_papers') is not null as there`
  if (!table?.there) return undefined
  const [row] = await sql<{ sequence: string | null; decisionId: string }[]>`
    select e.sequence, coalesce(e.data->>'decisionId', p.decision_id::text) as "decisionId"
    from (select sequence, data from events where data->>'paperSha256' is not null) e
    full join decision_papers p on p.decision_id::text = e.data->>'decisionId'
    where p.decision_id is null or e.sequence is null
      or e.data->>'paperSha256' <> encode(sha256(p.pdf), 'hex') or p.sha256 <> sha256(p.pdf)
    order by e.sequence limit 1`
  return (
    row && { decisionId: row.decisionId, sequence: row.sequence === null ? undefined : Number(row.sequence) }
  )
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
    return work({
      head: head && { sequence: Number(head.sequence), hash: head.hash },
      entries,
      firstWrongPaper: () => firstWrongPaper(sql),
    })
  })
