import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import type { ConnectionOptions } from './client.server.ts'

// Two migrators at once would trip over each other's catalogue rows: one waits for the other.
const MIGRATION_LOCK = 3_271_942

/** Brings the database to this version's schema, as its owner; `after` runs under the same lock (the queues). */
export async function migrate(
  options: ConnectionOptions,
  after: (owner: postgres.Sql) => Promise<void> = async () => {},
): Promise<void> {
  const settings = { max: 2, onnotice: () => {} }
  const owner =
    typeof options === 'string' ? postgres(options, settings) : postgres({ ...options, ...settings })
  try {
    const lock = await owner.reserve()
    await lock`select pg_advisory_lock(${MIGRATION_LOCK})`
    await applyMigrations(drizzle(owner), { migrationsFolder: 'db/migrations' })
    await after(owner)
    await lock`select pg_advisory_unlock(${MIGRATION_LOCK})`
    lock.release()
  } finally {
    await owner.end({ timeout: 5 })
  }
}
