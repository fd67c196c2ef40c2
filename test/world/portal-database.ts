import { afterAll, beforeAll } from 'vitest'
import { connect, disconnect } from '#db/client.server.ts'
import { type FreshDatabase, freshDatabase } from '#test/setup/database.ts'

/** Gives the test file a database of its own, with the portal's pools connected to it. */
export function onPortalDatabase(): void {
  let database: FreshDatabase
  beforeAll(async () => {
    database = await freshDatabase()
    connect(database.options)
  })
  afterAll(async () => {
    await disconnect()
    await database.drop()
  })
}
