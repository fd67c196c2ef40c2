import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { inject } from 'vitest'
import { prepareDatabase } from '#app/services/prepare-database.server.ts'
import type { DatabaseOptions } from '#db/client.server.ts'
import { databaseStatements } from '#db/embedded/roles.server.ts'
import type { Embedded } from '#db/embedded.server.ts'
import type {} from './provided.ts'

/** A migrated database of its own; `connection` is the owner's, `roles` are the portal's log-ins. */
export type FreshDatabase = Pick<Embedded, 'connection' | 'roles'> & {
  /** For `connect` of db/client.server.ts: each role by its own log-in, as in the portal. */
  options: DatabaseOptions
  /** Ends what is still connected and removes the database. */
  drop(): Promise<void>
}

const TEMPLATE = 'migrated'
/** Any number, the same in every test process. */
const TEMPLATE_LOCK = 26_000_042

/**
 * Gives a test file its own migrated, empty database: a copy (about 50 ms) of a template that the first caller of
 * the run migrates. Call it in `beforeAll`, and `drop` in `afterAll`.
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { connection, roles } = inject('database')
  const name = `test_${randomBytes(6).toString('hex')}`
  await asAdministrator(async (sql) => {
    await sql`select pg_advisory_lock(${TEMPLATE_LOCK})`
    await ensureTemplate(sql)
    await copy(sql, TEMPLATE, name)
  })
  const own = { ...connection, database: name }
  return {
    connection: own,
    roles,
    options: {
      owner: own,
      partner: { ...own, ...roles.partner },
      office: { ...own, ...roles.office },
      worker: { ...own, ...roles.worker },
    },
    drop: () => asAdministrator(async (sql) => void (await sql.unsafe(`drop database ${name} with (force)`))),
  }
}

/** Migrated under a draft name, so that a migration that fails leaves no template behind. */
async function ensureTemplate(sql: postgres.Sql): Promise<void> {
  const [found] = await sql`select 1 from pg_database where datname = ${TEMPLATE}`
  if (found !== undefined) return
  const { connection } = inject('database')
  const draft = `${TEMPLATE}_draft`
  await sql.unsafe(`drop database if exists ${draft} with (force)`)
  await copy(sql, 'template1', draft)
  await prepareDatabase({ ...connection, database: draft })
  await sql.unsafe(`alter database ${draft} rename to ${TEMPLATE}`)
}

async function copy(sql: postgres.Sql, template: string, name: string): Promise<void> {
  await sql.unsafe(
    `create database ${name} template ${template} owner ${inject('database').connection.username}`,
  )
  // The rights of a database are not copied with it.
  await sql.unsafe(databaseStatements(name))
}

/** One connection, so that the lock ends with it. */
async function asAdministrator(work: (sql: postgres.Sql) => Promise<void>): Promise<void> {
  const { connection, administrator } = inject('database')
  const sql = postgres({
    ...connection,
    ...administrator,
    database: 'postgres',
    max: 1,
    onnotice: () => undefined,
  })
  try {
    await work(sql)
  } finally {
    await sql.end()
  }
}
