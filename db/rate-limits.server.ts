import { sql } from 'drizzle-orm'
import type { Transaction } from './client.server.ts'

/** `key` holds a hash, never an address; `minutes` is the window's length. */
export type RateLimit = { key: string; minutes: number; most: number }

/**
 * Counts one use; answers the seconds to wait when there were more than `most` in this window, else undefined.
 * The count lives in the database, so that every replica enforces the same limit.
 */
export async function secondsToWait(tx: Transaction, limit: RateLimit): Promise<number | undefined> {
  const length = sql`make_interval(mins => ${limit.minutes}::int)`
  const start = sql`date_bin(${length}, now(), timestamptz 'epoch')`
  const [row] = await tx.execute<{ count: number; left: number }>(sql`
    insert into rate_limits (key, window_start, count) values (${`${limit.key}/${limit.minutes}`}, ${start}, 1)
    on conflict (key, window_start) do update set count = rate_limits.count + 1
    returning count, ceil(extract(epoch from window_start + ${length} - now()))::int as left`)
  if (!row || row.count <= limit.most) return undefined
  return Math.max(1, row.left)
}

/** Removes what has run out; rows another process is removing are left to it. */
export async function sweepSignIn(tx: Transaction): Promise<void> {
  await tx.execute(sql`delete from rate_limits where ctid in
    (select ctid from rate_limits where window_start < now() - interval '1 day' limit 500 for update skip locked)`)
  await tx.execute(sql`delete from sign_in_requests where id in
    (select id from sign_in_requests where expires_at < now() limit 500 for update skip locked)`)
  await tx.execute(sql`delete from sessions where id_hash in
    (select id_hash from sessions where expires_at < now() limit 500 for update skip locked)`)
}
