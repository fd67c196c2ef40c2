import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import postgres from 'postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Officer } from '#app/domain/actor.ts'
import { JOBS } from '#app/jobs/catalogue.ts'
import { relayDue } from '#app/jobs/relay-webhooks.server.ts'
import { startReview } from '#app/services/start-review.server.ts'
import { isAllowedAddress } from '#app/services/webhooks/allowed-address.server.ts'
import {
  addTarget,
  removeTarget,
  replay,
  rotateSecret,
  setPaused,
} from '#app/services/webhooks/manage-targets.server.ts'
import { asPartner, asWorker } from '#db/client.server.ts'
import { deleteOldDeliveries } from '#db/webhooks.server.ts'
import { anOfficer } from '#test/builders/people.ts'
import { aSubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

vi.stubEnv('EBOX_DEV', '1')
const database = onPortalDatabase()
let owner: postgres.Sql
let admin: Officer
const signal = new AbortController().signal

/** A system of the team's: what it got, and what it answers. */
let got: { headers: IncomingMessage['headers']; body: string }[] = []
let answer: { status: number; headers?: Record<string, string> } = { status: 204 }
let server: Server
let url: string

beforeAll(async () => {
  owner = postgres({ ...database.current?.connection, max: 2, onnotice: () => {} })
  admin = await anOfficer('admin')
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    got.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') })
    response.writeHead(answer.status, answer.headers).end()
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
})

afterAll(async () => {
  await new Promise<void>((resolve) => void server.close(() => resolve()))
  await owner.end()
})

beforeEach(async () => {
  await owner`delete from webhook_targets`
  got = []
  answer = { status: 204 }
})

async function aTarget(kinds: string[] = ['reviewStarted']): Promise<{ id: string; secret: string }> {
  const id = randomUUID()
  const added = await addTarget(admin, { id, url, kinds })
  if (!added.ok) throw new Error(added.refusal.message)
  return { id, secret: added.value.secret }
}

/** An event of the kind reviewStarted. */
async function happens() {
  const officer = await anOfficer('approver')
  const submitted = await aSubmittedDossier()
  await startReview(officer, { dossierId: submitted.dossierId, revision: 1 })
  return { ...submitted, officer }
}

const deliveries = () =>
  owner`select id, state, attempts, status, failure, body from webhook_deliveries order by created_at, sequence`

/** What the worker does: the due ones are queued, and each job performed. */
async function work(): Promise<void> {
  await relayDue()
  for (const { id } of await owner`select id from webhook_deliveries where state = 'waiting'`)
    await JOBS.deliverWebhook.perform({ deliveryId: id }, signal)
}

/** By openssl, from the secret as shown. */
const signatureOf = (secret: string, { headers, body }: (typeof got)[number]): string => {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64').toString('hex')
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
  const mac = execFileSync(
    'openssl',
    ['dgst', '-sha256', '-mac', 'HMAC', '-macopt', `hexkey:${key}`, '-binary'],
    {
      input: signed,
    },
  )
  return `v1,${mac.toString('base64')}`
}

describe('a delivery', () => {
  it('is written with its event, signed as openssl signs, and says ids, states and times only', async () => {
    const { secret } = await aTarget()
    const { dossierId, reference, partner, officer } = await happens()
    await work()
    expect(got).toHaveLength(1)
    const [one] = got
    if (!one) throw new Error('nothing came')
    expect(one.headers['webhook-signature']).toBe(signatureOf(secret, one))
    expect(Math.abs(Number(one.headers['webhook-timestamp']) - Date.now() / 1000)).toBeLessThan(60)
    expect(JSON.parse(one.body)).toEqual({
      type: 'reviewStarted',
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      data: { entry: expect.any(Number), dossierId, reference, state: 'inReview', version: 1 },
    })
    expect(one.body).not.toContain(partner.personId)
    expect(one.body).not.toContain(officer.personId)
    const [delivery] = await deliveries()
    expect(delivery).toMatchObject({
      state: 'delivered',
      attempts: 1,
      status: 204,
      id: one.headers['webhook-id'],
    })
  })

  it('is not there when the event is undone, and only for kinds that the target is told of', async () => {
    await aTarget(['dossierApproved'])
    await happens()
    expect(await deliveries()).toHaveLength(0)
    await aTarget(['reviewStarted'])
    const { dossierId } = await aSubmittedDossier()
    await owner
      .begin(async (sql) => {
        const [head] = await sql`select sequence from event_head`
        await sql`insert into events (sequence, dossier_id, kind, data, at, hash)
          values (${Number(head?.sequence) + 1}, ${dossierId}, 'reviewStarted', '{}', now(), '')`
        expect(await sql`select from webhook_deliveries`).toHaveLength(1)
        throw new Error('undone')
      })
      .catch(() => undefined)
    expect(await deliveries()).toHaveLength(0)
  })

  it('is tried again with the same id and body, is given up after a day, and is sent again when asked', async () => {
    const { id: targetId } = await aTarget()
    await happens()
    answer = { status: 503 }
    await work()
    expect(await deliveries()).toMatchObject([
      { state: 'waiting', attempts: 1, status: 503, failure: 'status' },
    ])
    expect(await relayDue()).toBe(0)
    await owner`update webhook_deliveries set asked_at = asked_at - interval '25 hours', due_at = now()`
    await work()
    expect(await deliveries()).toMatchObject([{ state: 'failed', attempts: 2 }])
    answer = { status: 200 }
    expect(await replay(admin, targetId, { failedSince: new Date(Date.now() + 60_000) })).toEqual({
      ok: true,
      value: 0,
    })
    expect(await replay(admin, targetId, { failedSince: new Date(0) })).toEqual({ ok: true, value: 1 })
    await work()
    expect(await deliveries()).toMatchObject([{ state: 'delivered', attempts: 3, failure: '' }])
    expect(new Set(got.map(({ headers, body }) => `${headers['webhook-id']} ${body}`)).size).toBe(1)
    const [one] = await deliveries()
    expect(await replay(admin, targetId, { deliveryId: one?.id })).toEqual({ ok: true, value: 1 })
    await work()
    expect(got).toHaveLength(4)
  })

  it('is queued once by any number of workers, and again when its job was lost', async () => {
    await aTarget()
    await happens()
    const handed = await Promise.all([relayDue(), relayDue(), relayDue()])
    expect(handed.reduce((sum, count) => sum + count, 0)).toBe(1)
    const queued = () => owner`select from pgboss.job where name = 'deliverWebhook' and data->>'deliveryId' in
      (select id::text from webhook_deliveries)`
    expect(await queued()).toHaveLength(1)
    await owner`update webhook_deliveries set due_at = now() - interval '1 second'`
    expect(await relayDue()).toBe(1)
    expect(await queued()).toHaveLength(2)
  })

  it('follows no redirect', async () => {
    await aTarget()
    await happens()
    answer = { status: 302, headers: { Location: url.replace('/hook', '/elsewhere') } }
    await work()
    expect(got).toHaveLength(1)
    expect(await deliveries()).toMatchObject([{ state: 'waiting', status: 302, failure: 'status' }])
  })

  it.each(['http://10.255.255.1/', 'https://[::ffff:169.254.169.254]/', 'https://192.168.0.1/'])(
    'never goes to a private address, however it got there: %s',
    async (address) => {
      await aTarget()
      await owner`update webhook_targets set url = ${address}`
      await happens()
      await work()
      expect(await deliveries()).toMatchObject([{ state: 'waiting', status: null, failure: 'address' }])
    },
  )

  it('is deleted after thirty days', async () => {
    await aTarget()
    await happens()
    expect(await asWorker((tx) => deleteOldDeliveries(tx, 10))).toBe(0)
    await owner`update webhook_deliveries set created_at = created_at - interval '31 days'`
    expect(await asWorker((tx) => deleteOldDeliveries(tx, 10))).toBe(1)
  })
})

describe('a target', () => {
  it('signs with both secrets for a day after its secret was replaced', async () => {
    const { id, secret } = await aTarget()
    const rotated = await rotateSecret(admin, id)
    if (!rotated.ok) throw new Error(rotated.refusal.message)
    await happens()
    await work()
    const [one] = got
    if (!one) throw new Error('nothing came')
    expect(one.headers['webhook-signature']).toBe(
      `${signatureOf(rotated.value.secret, one)} ${signatureOf(secret, one)}`,
    )
    await owner`update webhook_targets set rotated_at = rotated_at - interval '25 hours'`
    await happens()
    await work()
    expect(got[1]?.headers['webhook-signature']).toBe(got[1] && signatureOf(rotated.value.secret, got[1]))
  })

  it('is told nothing while it is paused, and what it missed when it goes on', async () => {
    const { id } = await aTarget()
    await happens()
    await setPaused(admin, id, true)
    await setPaused(admin, id, true)
    await happens()
    await work()
    expect(got).toHaveLength(0)
    await setPaused(admin, id, false)
    await work()
    expect(got).toHaveLength(2)
    const logged = await owner`select kind from events where data->>'targetId' = ${id} order by sequence`
    expect(logged.map(({ kind }) => kind)).toEqual(['webhookAdded', 'webhookPaused', 'webhookResumed'])
  })

  it('is added once, by an admin only, with its secret nowhere in plain text, and goes with its deliveries', async () => {
    const id = randomUUID()
    const wanted = { id, url, kinds: ['reviewStarted'] }
    const added = await addTarget(admin, wanted)
    if (!added.ok) throw new Error(added.refusal.message)
    expect(await addTarget(admin, wanted)).toMatchObject({ refusal: { message: 'webhooks.refusal.again' } })
    const approver = await anOfficer('approver')
    for (const act of [
      addTarget(approver, { ...wanted, id: randomUUID() }),
      rotateSecret(approver, id),
      setPaused(approver, id, true),
      removeTarget(approver, id),
      replay(approver, id, { failedSince: new Date(0) }),
    ])
      expect(await act).toMatchObject({ refusal: { message: 'refusal.role' } })
    const [row] = await owner`select t::text as text from webhook_targets t`
    expect(row?.text).not.toContain(Buffer.from(added.value.secret).toString('hex'))
    await happens()
    expect(await removeTarget(admin, id)).toEqual({ ok: true, value: undefined })
    expect(await deliveries()).toHaveLength(0)
  })

  it('is seen by no connection of partners', async () => {
    await aTarget()
    for (const table of ['webhook_targets', 'webhook_deliveries'])
      await expect(asPartner({}, (tx) => tx.execute(`select * from ${table}`))).rejects.toMatchObject({
        cause: { message: expect.stringContaining('permission denied') },
      })
  })
})

it.each([
  ['8.8.8.8', true],
  ['2a00:1450:4001::1', true],
  ['127.0.0.1', true],
  ['10.0.0.1', false],
  ['172.31.255.255', false],
  ['172.32.0.1', true],
  ['100.64.0.1', false],
  ['169.254.169.254', false],
  ['0.0.0.0', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::ffff:8.8.8.8', false],
  ['64:ff9b::808:808', false],
  ['fd00::1', false],
  ['fe80::1', false],
  ['2002:a00:1::', false],
  ['2001::1', false],
  ['no address', false],
])('of %s it is %s that webhooks may go there, in development', (address, allowed) => {
  expect(isAllowedAddress(address)).toBe(allowed)
})
