import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest'
import { pageHandler } from '#app/http/remix-handler.server.ts'
import * as signIn from '#app/routes/sign-in.tsx'
import { findSession } from '#app/services/sign-in/session.server.ts'
import {
  asPartner,
  connect,
  DatabaseUnavailable,
  disconnect,
  POOL,
  POOLED,
  signOfLife,
} from '#db/client.server.ts'
import { assertRoomForPools } from '#db/room-for-pools.server.ts'
import { buildOf } from '#test/builders/pages.tsx'
import { aPerson } from '#test/builders/people.ts'
import { serveBorder, settleSettings } from '#test/http/serve-border.ts'
import { type FreshDatabase, freshDatabase } from '#test/setup/database.ts'

settleSettings()

/** Four times the partners' pool. */
const MANY = 40

let database: FreshDatabase
let administrator: postgres.Sql
let border: Awaited<ReturnType<typeof serveBorder>>

beforeAll(async () => {
  database = await freshDatabase()
  administrator = postgres({
    ...database.connection,
    ...inject('database').administrator,
    max: 1,
    onnotice: () => undefined,
  })
  connect(database.options)
  border = await serveBorder({
    pages: pageHandler(buildOf({ 'sign-in': signIn }), false),
    findSession,
    ping: signOfLife,
  })
})
afterAll(async () => {
  await border.close()
  await disconnect()
  await administrator.end()
  await database.drop()
})

// One line of the log for each refusal.
beforeEach(() => void vi.spyOn(process.stdout, 'write').mockReturnValue(true))
afterEach(() => void vi.restoreAllMocks())

const limitTo = (connections: number) =>
  administrator.unsafe(`alter database ${database.connection.database} connection limit ${connections}`)

/** A page that has to ask the database who is there. */
const visit = async () => {
  const Cookie = `session=${randomBytes(32).toString('base64url')}`
  const { status, body } = await border.ask({ path: '/sign-in', headers: { Cookie } })
  return { status, body }
}

const tally = (answers: { status: number }[]) =>
  Object.fromEntries(
    [...new Set(answers.map(({ status }) => status))].map((status) => [
      status,
      answers.filter((answer) => answer.status === status).length,
    ]),
  )

describe('a process', () => {
  afterEach(() => limitTo(-1))

  it('takes at most four fifths of the connections that there are, or does not start', async () => {
    await expect(assertRoomForPools()).resolves.toBeUndefined()
    await limitTo(Math.ceil(POOLED / 0.8))
    await expect(assertRoomForPools()).resolves.toBeUndefined()
    await limitTo(Math.ceil(POOLED / 0.8) - 1)
    await expect(assertRoomForPools()).rejects.toThrow(`may open ${POOLED} connections`)
  })
})

describe('the pool', () => {
  it('used up: answers 503 within the deadline, does nothing late, and goes on afterwards', {
    timeout: 60_000,
  }, async () => {
    let free = () => {}
    const freed = new Promise<void>((resolve) => {
      free = resolve
    })
    const holders = Array.from({ length: POOL.partner }, () => asPartner({}, () => freed))
    const held = Promise.allSettled(holders)
    const start = performance.now()
    const late = aPerson('late@people.example').catch((error: unknown) => error)
    const answers = Promise.all(Array.from({ length: MANY }, visit))
    const live = await border.ask({ path: '/health/live' })
    const health = await border.ask({ path: '/health' })
    // Busy, not dead: nobody else is sent away.
    expect([live.status, health.status]).toEqual([200, 200])
    expect(performance.now() - start).toBeLessThan(5_000)
    expect(tally(await answers)).toEqual({ 503: MANY })
    expect(performance.now() - start).toBeLessThan(20_000)
    expect((await answers)[0]?.body).not.toMatch(/Error|at .*\.ts/)
    expect(await late).toBeInstanceOf(DatabaseUnavailable)
    free()
    expect(new Set((await held).map(({ status }) => status))).toEqual(new Set(['rejected']))
    expect(tally(await Promise.all(Array.from({ length: MANY }, visit)))).toEqual({ 200: MANY })
    expect(await administrator`select email from persons`).toEqual([])
  })
})

describe('the database', () => {
  afterEach(() => limitTo(-1))

  it('with no connection left: answers 503 at once, and goes on when there are some again', {
    timeout: 60_000,
  }, async () => {
    await disconnect()
    await limitTo(0)
    connect(database.options)
    const start = performance.now()
    const answers = await Promise.all(Array.from({ length: MANY }, visit))
    expect(tally(answers)).toEqual({ 503: MANY })
    expect(performance.now() - start).toBeLessThan(20_000)
    await limitTo(3)
    const some = await Promise.all(Array.from({ length: MANY }, visit))
    expect(Object.keys(tally(some)).every((status) => ['200', '503'].includes(status))).toBe(true)
    await limitTo(-1)
    const deadline = Date.now() + 20_000
    while ((await visit()).status !== 200) expect(Date.now()).toBeLessThan(deadline)
    expect(tally(await Promise.all(Array.from({ length: MANY }, visit)))).toEqual({ 200: MANY })
  })
})
