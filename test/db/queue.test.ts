import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertQueues, enqueue, installQueues, jobId } from '#app/jobs/queue.server.ts'
import { asOffice, asPartner, asWorker, connect, disconnect, poolOf } from '#db/client.server.ts'
import { type FreshDatabase, freshDatabase } from '#test/setup/database.ts'

let database: FreshDatabase
let owner: postgres.Sql
const mailId = '6f2f6c0e-5c3f-4a9e-9d7e-0d6a4f4a0b01'

beforeAll(async () => {
  database = await freshDatabase()
  owner = postgres({ ...database.connection, max: 3, onnotice: () => {} })
  const login = (role: 'partner' | 'office' | 'worker') => ({
    ...database.connection,
    ...database.roles[role],
  })
  connect({
    owner: database.connection,
    partner: login('partner'),
    office: login('office'),
    worker: login('worker'),
  })
})

afterAll(async () => {
  await disconnect()
  await owner.end()
  await database.drop()
})

const jobs = () => owner`select id, name, data from pgboss.job where name = 'sendMail' order by created_on`

describe('the queue', () => {
  it('is missed at start while it is not installed, and by name when one queue is gone', async () => {
    await owner`drop schema if exists pgboss cascade`
    await expect(assertQueues()).rejects.toThrow()
    await installQueues(owner)
    await installQueues(owner)
    await expect(assertQueues()).resolves.toBeUndefined()
    await owner`select pgboss.delete_queue('runChecks')`
    await expect(assertQueues()).rejects.toThrow(/\d+ of the \d+ queues/)
    await installQueues(owner)
  })

  it('loses a job with the transaction that sent it', async () => {
    const sending = asPartner({}, async (tx) => {
      expect(await enqueue(tx, 'sendMail', { mailId }, 'undone')).not.toBeNull()
      throw new Error('undone')
    })
    await expect(sending).rejects.toThrow('undone')
    expect(await jobs()).toHaveLength(0)
  })

  it.each([
    ['partner', (work: Parameters<typeof asOffice>[0]) => asPartner({}, work)],
    ['office', asOffice],
    ['worker', asWorker],
  ] as const)('takes the same work once, from the role %s', async (role, as) => {
    const before = (await jobs()).length
    const send = () => as((tx) => enqueue(tx, 'sendMail', { mailId }, `once:${role}`))
    expect(await send()).toBe(jobId(`sendMail:once:${role}`))
    expect(await send()).toBeNull()
    const stored = await jobs()
    expect(stored).toHaveLength(before + 1)
    expect(stored.at(-1)?.data).toEqual({ mailId })
  })

  it('shows no payload to those who only send', async () => {
    await expect(poolOf('partner')`select data from pgboss.job`).rejects.toThrow(/permission denied/)
    await expect(poolOf('office')`select data from pgboss.job`).rejects.toThrow(/permission denied/)
    await expect(poolOf('partner')`delete from pgboss.job`).rejects.toThrow(/permission denied/)
  })
})
