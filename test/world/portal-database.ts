import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { afterAll, beforeAll } from 'vitest'
import { connect, disconnect, type Transaction } from '#db/client.server.ts'
import { type FreshDatabase, freshDatabase } from '#test/setup/database.ts'

/** The database of a test file; `current` stands once the tests run. */
export type PortalDatabase = { current: FreshDatabase | undefined }

/** Gives the test file a database of its own, with the portal's pools connected to it. */
export function onPortalDatabase(): PortalDatabase {
  const database: PortalDatabase = { current: undefined }
  beforeAll(async () => {
    database.current = await freshDatabase()
    connect(database.current.options)
  })
  afterAll(async () => {
    await disconnect()
    await database.current?.drop()
  })
  return database
}

/** A database of which the owner's log-in is known. */
export type OwnedDatabase = { current: Pick<FreshDatabase, 'connection'> | undefined }

/** One transaction as the owner, for what the portal's own log-ins may not do. */
export async function asOwnerOf<T>(
  { current }: OwnedDatabase,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  if (!current) throw new Error('the database is not there yet')
  const owner = postgres({ ...current.connection, max: 1, onnotice: () => {} })
  try {
    return await drizzle(owner).transaction(work)
  } finally {
    await owner.end()
  }
}
