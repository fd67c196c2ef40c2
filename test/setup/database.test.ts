import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from './database.ts'

let databases: FreshDatabase[]

async function tables({ connection }: FreshDatabase): Promise<number> {
  const sql = postgres({ ...connection, max: 1 })
  try {
    const [row] = await sql`
      select count(*)::int as tables from information_schema.tables
      where table_schema not in ('pg_catalog', 'information_schema')`
    return row?.tables
  } finally {
    await sql.end()
  }
}

beforeAll(async () => {
  databases = await Promise.all([freshDatabase(), freshDatabase(), freshDatabase()])
})

afterAll(async () => {
  for (const database of databases) await database.drop()
})

describe('a fresh database', () => {
  it('is migrated, and one of its own', async () => {
    expect(new Set(databases.map(({ connection }) => connection.database)).size).toBe(3)
    for (const database of databases) expect(await tables(database)).toBeGreaterThan(0)
  })

  it('lets the log-ins of the portal in', async () => {
    for (const { connection, roles } of databases) {
      for (const login of Object.values(roles)) {
        const sql = postgres({ ...connection, ...login, max: 1 })
        const [row] = await sql`select current_user as name`
        await sql.end()
        expect(row?.name).toBe(login.username)
      }
    }
  })
})
