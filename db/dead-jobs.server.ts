import { sql } from 'drizzle-orm'
import type { Transaction } from './client.server.ts'

/** A job that failed too often. `error` is the name of its last failure; `data` what it carried, ids only. */
export type DeadJob = {
  id: string
  name: string
  data: unknown
  error: string
  attempts: number
  failedAt: Date
}

/** The dead jobs of these names, the latest first, at most `limit`. The queue keeps them some days. */
export async function deadJobs(tx: Transaction, names: readonly string[], limit: number): Promise<DeadJob[]> {
  const columns = sql`id, name, data, output, retry_count, completed_on`
  const rows = await tx.execute<Omit<DeadJob, 'failedAt'> & { failedAt: string }>(sql`
    select id, name, data, coalesce(output->>'error', '') as error, retry_count + 1 as attempts,
      to_char(completed_on at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "failedAt"
    from (select ${columns} from pgboss.job where state = 'failed'
      union all select ${columns} from pgboss.archive where state = 'failed') dead
    where name in ${[...names]} order by completed_on desc, id limit ${limit}`)
  return rows.map((row) => ({ ...row, failedAt: new Date(row.failedAt) }))
}

/** Which of the jobs the queue has, or had. */
export async function knownJobs(tx: Transaction, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await tx.execute<{ id: string }>(sql`
    select id from pgboss.job where id in ${[...ids]} union select id from pgboss.archive where id in ${[...ids]}`)
  return new Set(rows.map(({ id }) => id))
}
