import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { asPartner, connect, disconnect, POOL, signOfLife } from '#db/client.server.ts'
import { type FreshDatabase, freshDatabase } from '#test/setup/database.ts'

let database: FreshDatabase
let administrator: postgres.Sql

beforeAll(async () => {
  database = await freshDatabase()
  administrator = postgres({ ...database.connection, ...inject('database').administrator, max: 1 })
  connect(database.options)
})
afterAll(async () => {
  await disconnect()
  await administrator.end()
  await database.drop()
})

/** A transaction of several statements, each with a value, as the portal's are. */
const work = (statements: number) =>
  asPartner({}, async (tx) => {
    for (let count = 0; count < statements; count += 1)
      await tx.execute(sql`select ${String(count)}::text, pg_sleep(0.01)`)
  })

/** As a database that is started again does it. */
const cutAll = () => administrator`
  select pg_terminate_backend(pid) from pg_stat_activity
  where usename = 'ebox_partner' and datname = current_database()`

const tally = (ended: readonly { status: string }[]) =>
  ended.filter(({ status }) => status === 'fulfilled').length

// postgres.js alone fails the next user of each connection with the last one's error, or keeps it from connecting.
it('cost those who were at work their work, and nobody else anything', { timeout: 120_000 }, async () => {
  for (let round = 0; round < 3; round += 1) {
    const working = Promise.allSettled(Array.from({ length: POOL.partner }, () => work(1_000)))
    const waiting = Promise.allSettled(Array.from({ length: 2 * POOL.partner }, () => work(2)))
    // Another moment of a statement's life each time.
    await administrator`select pg_sleep(${0.2 + round * 0.003})`
    await cutAll()
    expect({ round, done: tally(await working) }).toEqual({ round, done: 0 })
    expect({ round, done: tally(await waiting) }).toEqual({ round, done: 2 * POOL.partner })
    const next = await Promise.allSettled(Array.from({ length: POOL.partner }, () => work(3)))
    expect({ round, done: tally(next) }).toEqual({ round, done: POOL.partner })
    await signOfLife()
  }
})
