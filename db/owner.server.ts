import postgres from 'postgres'
import type { ConnectionOptions } from './client.server.ts'

/**
 * One transaction as the owner of the database, for the few things that the portal's own log-ins may not do: making
 * officers, making and emptying a demo world. Waits for nobody longer than five seconds.
 */
export async function asOwner<T>(
  options: ConnectionOptions,
  work: (sql: postgres.TransactionSql) => Promise<T>,
): Promise<T> {
  const settings = { max: 1, onnotice: () => {}, connection: { lock_timeout: 5_000 } }
  const owner =
    typeof options === 'string' ? postgres(options, settings) : postgres({ ...options, ...settings })
  try {
    // postgres.js unwraps promises in what the work returns, which TypeScript cannot follow for any T.
    const box = await owner.begin(async (sql) => ({ result: await work(sql) }))
    return box.result as T
  } finally {
    await owner.end({ timeout: 5 })
  }
}
