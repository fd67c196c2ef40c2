import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll } from 'vitest'
import { connect, DATABASE_ROLES, disconnect, poolOf } from '#db/client.server.ts'
import { type FreshDatabase, freshDatabase } from '#test/setup/database.ts'
import { StatementTap } from '#test/setup/statement-tap.ts'

/** All that is stored: for each table, how many rows and a hash of what they hold. */
export type Stored = Readonly<Record<string, { rows: number; hash: string }>>

export type TappedDatabase = {
  tap: StatementTap
  /** Asks as the owner, past the tap. */
  sql: postgres.Sql
  stored(): Promise<Stored>
  /** Connects again after a process was played dead, whose pools took nothing more from that moment on. */
  liveAgain(): void
}

/** A database of the test file's own; the portal's pools reach it through a tap that can make statements go wrong. */
export function onTappedDatabase(): () => TappedDatabase {
  let world: TappedDatabase | undefined
  let database: FreshDatabase | undefined
  const dying: Promise<void>[] = []
  beforeAll(async () => {
    database = await freshDatabase()
    const { host, port } = database.connection
    const tap = new StatementTap(join(host, `.s.PGSQL.${port ?? 5432}`))
    const way = { host: '127.0.0.1', port: await tap.open() }
    const { owner, ...roles } = database.options
    const tapped = Object.entries(roles).map(([role, own]) => [role, { ...Object(own), ...way }])
    const options = { owner, ...Object.fromEntries(tapped) }
    connect(options)
    tap.onDeath = () => void dying.push(disconnect())
    const sql = postgres({ ...database.connection, max: 1, onnotice: () => {} })
    const liveAgain = () => {
      tap.revive()
      connect(options)
    }
    world = { tap, sql, stored: () => storedIn(sql), liveAgain }
  })
  afterAll(async () => {
    world?.tap.revive()
    // A connection that was cut and is not yet made again would keep the disconnecting waiting for its deadline.
    const asks = DATABASE_ROLES.flatMap((role) =>
      Array.from({ length: 10 }, () => poolOf(role)`select pg_sleep(0.05)`),
    )
    await Promise.all([...asks, ...dying])
    await disconnect()
    await world?.tap.close()
    await world?.sql.end()
    await database?.drop()
  })
  return () => {
    if (!world) throw new Error('the database is not there yet')
    return world
  }
}

async function storedIn(sql: postgres.Sql): Promise<Stored> {
  const tables =
    await sql`select quote_ident(table_schema) || '.' || quote_ident(table_name) as table, table_name as name
    from information_schema.tables
    where table_schema = 'public' or (table_schema = 'pgboss' and table_name = 'job') order by 1`
  const each = tables.map(
    ({ table, name }) => `select '${name}' as name, count(*)::int as rows,
      coalesce(md5(string_agg(t::text, E'\\n' order by t::text)), '') as hash from ${table} t`,
  )
  const found = await sql.unsafe(each.join(' union all '))
  return Object.fromEntries(found.map(({ name, rows, hash }) => [name, { rows, hash }]))
}
