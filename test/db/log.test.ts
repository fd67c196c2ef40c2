import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Anchor } from '#app/services/log/anchors.server.ts'
import { verifyLog } from '#app/services/log/verify-log.server.ts'
import { asPartner, asWorker, connect, disconnect, poolOf } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { readLogHead } from '#db/log.server.ts'
import { onLogSnapshot } from '#db/log-snapshot.server.ts'
import { asOwner } from '#db/owner.server.ts'
import { fillLog } from '#test/builders/log-entries.ts'
import { type FreshDatabase, freshDatabase } from '#test/setup/database.ts'

const OLD = 'the-log-secret-of-last-year-that-is-long-enough'
const NEW = 'the-log-secret-of-this-year-that-is-long-enough'
const COUNT = 20
/** The secret was replaced at entry 9; entry 12 comes from a process that did not know yet. */
const secretOf = (sequence: number) => (sequence < 9 || sequence === 12 ? OLD : NEW)

let database: FreshDatabase

beforeAll(async () => {
  process.env.SECRET_SESSION = 'a-session-secret-for-tests-that-is-long-enough'
  process.env.SECRET_LOG = NEW
  database = await freshDatabase()
  connect(database.options)
  await fillLog(database.connection, COUNT, secretOf)
  await asOwner(database.connection, async (sql) => {
    await sql`create table events_kept as table events`
    await sql`create table head_kept as table event_head`
  })
})

afterAll(async () => {
  await disconnect()
  await database.drop()
})

/** As somebody who owns the database and takes the trigger away. */
const tamper = (...statements: string[]) =>
  asOwner(database.connection, async (sql) => {
    await sql`alter table events disable trigger events_append_only`
    for (const statement of statements) {
      const { count } = await sql.unsafe(statement)
      if (count === 0) throw new Error(`changed nothing: ${statement}`)
    }
    await sql`alter table events enable trigger events_append_only`
  })

const restore = () =>
  asOwner(database.connection, async (sql) => {
    await sql`alter table events disable trigger events_append_only`
    await sql`delete from events`
    await sql`insert into events select * from events_kept`
    await sql`delete from event_head`
    await sql`insert into event_head select * from head_kept`
    await sql`alter table events enable trigger events_append_only`
  })

const verify = (anchors: readonly Anchor[] = [], secrets: readonly [string, ...string[]] = [NEW, OLD]) =>
  onLogSnapshot(database.connection, (log) => verifyLog(log, anchors, secrets))

async function anchorsAt(...sequences: number[]): Promise<Anchor[]> {
  const rows = await asOwner(
    database.connection,
    (sql) => sql<{ sequence: string; hash: Buffer }[]>`
      select sequence, hash from events_kept where sequence = any(${sequences}) order by sequence`,
  )
  return rows.map(({ sequence, hash }) => ({
    sequence: Number(sequence),
    hash: hash.toString('hex'),
    source: `anchor ${sequence}`,
  }))
}

/** Opens a place in the numbers: everything from `from` on moves one up. */
const shift = (from: number, by: 1 | -1) =>
  by === 1
    ? [
        `update events set sequence = sequence + 1000 where sequence >= ${from}`,
        'update events set sequence = sequence - 999 where sequence >= 1000',
        'update event_head set sequence = sequence + 1',
      ]
    : [
        `update events set sequence = sequence + 1000 where sequence > ${from}`,
        'update events set sequence = sequence - 1001 where sequence >= 1000',
        'update event_head set sequence = sequence - 1',
      ]

const copyOf = (from: number, to: number) =>
  `insert into events select ${to}, dossier_id, workspace_id, actor_id, kind, data, at, hash from events where sequence = ${from}`

const HEAD_BACK_TO_15 =
  'update event_head set sequence = 15, hash = (select hash from events where sequence = 15)'

describe('an untouched log', () => {
  it('is whole, across a change of its secret', async () => {
    expect(await verify(await anchorsAt(1, 8, 15, 20))).toMatchObject({ ok: true, count: COUNT, anchors: 4 })
  })

  it('names the first entry under a secret that is not known', async () => {
    expect(await verify([], [NEW])).toEqual({ ok: false, sequence: 1, reason: 'changed' })
    expect(await verify([], [OLD])).toEqual({ ok: false, sequence: 9, reason: 'changed' })
  })
})

describe('a changed log shows its first wrong entry', () => {
  afterEach(restore)

  it.each([
    ['edit', "update events set kind = 'dossierApproved' where sequence = 10"],
    ['edit', `update events set data = data || '{"version": 99}' where sequence = 10`],
    ['edit', "update events set data = '{}' where sequence = 10"],
    ['edit', "update events set at = at + interval '1 microsecond' where sequence = 10"],
    ['edit', 'update events set dossier_id = gen_random_uuid() where sequence = 10'],
    ['edit', 'update events set workspace_id = gen_random_uuid() where sequence = 10'],
    ['edit', 'update events set actor_id = gen_random_uuid() where sequence = 10'],
    ['edit', 'update events set hash = set_byte(hash, 31, get_byte(hash, 31) # 1) where sequence = 10'],
    ['delete, renumbered', 'delete from events where sequence = 10', ...shift(10, -1)],
    ['insert, renumbered', ...shift(10, 1), copyOf(9, 10)],
    [
      'swap',
      'update events set sequence = 1000 where sequence = 10',
      'update events set sequence = 10 where sequence = 11',
      'update events set sequence = 11 where sequence = 1000',
    ],
  ])('%s', async (_, ...statements) => {
    await tamper(...statements)
    expect(await verify()).toEqual({ ok: false, sequence: 10, reason: 'changed' })
  })

  it.each<[string, { sequence: number; reason: string }, ...string[]]>([
    ['delete', { sequence: 10, reason: 'missing' }, 'delete from events where sequence = 10'],
    ['delete the first', { sequence: 1, reason: 'missing' }, 'delete from events where sequence = 1'],
    ['insert before the first', { sequence: 0, reason: 'unexpected' }, copyOf(1, 0)],
    ['insert after the head', { sequence: 21, reason: 'changed' }, copyOf(20, 21)],
    [
      'insert with the head',
      { sequence: 21, reason: 'changed' },
      copyOf(20, 21),
      'update event_head set sequence = 21',
    ],
    ['truncate', { sequence: 16, reason: 'missing' }, 'delete from events where sequence > 15'],
    ['empty', { sequence: 1, reason: 'missing' }, 'delete from events'],
    ['set the head back', { sequence: 16, reason: 'unexpected' }, HEAD_BACK_TO_15],
    ['another head', { sequence: 20, reason: 'head' }, "update event_head set hash = '\\x00'"],
    ['no head', { sequence: 20, reason: 'head' }, 'delete from event_head'],
  ])('%s', async (_, expected, ...statements) => {
    await tamper(...statements)
    expect(await verify()).toEqual({ ok: false, ...expected })
  })

  it('truncate with its head: only an anchor outside the database tells', async () => {
    await tamper('delete from events where sequence > 15', HEAD_BACK_TO_15)
    expect(await verify()).toMatchObject({ ok: true, count: 15 })
    const [before, after] = await anchorsAt(15, 18)
    expect(await verify([before, after].filter((one) => one !== undefined))).toEqual({
      ok: false,
      sequence: 16,
      reason: 'missing',
      anchor: after,
    })
  })

  it('rollback to a backup, and on from there with the right secret', async () => {
    await tamper('delete from events where sequence > 15', HEAD_BACK_TO_15)
    for (let entry = 16; entry <= 22; entry += 1)
      await asWorker((tx) => recordEvent(tx, { kind: 'draftDeleted' }))
    expect(await verify()).toMatchObject({ ok: true, count: 22 })
    const anchors = await anchorsAt(12, 14, 20)
    expect(await verify(anchors)).toEqual({
      ok: false,
      sequence: 15,
      reason: 'anchor',
      anchor: anchors[2],
    })
    // The digits of a decision mail are enough.
    const print = anchors.map((anchor) => ({ ...anchor, hash: anchor.hash.slice(0, 16) })).slice(2)
    expect(await verify(print)).toMatchObject({ ok: false, reason: 'anchor', sequence: 1 })
  })
})

describe('the table', () => {
  it.each(['partner', 'office', 'worker'] as const)('gives %s no right to change or remove', async (role) => {
    const sql = poolOf(role)
    for (const statement of ["update events set kind = 'x'", 'delete from events', 'truncate events'])
      await expect(sql.unsafe(statement)).rejects.toThrow(/permission denied/)
    await expect(sql.unsafe('alter table events disable trigger all')).rejects.toThrow(/must be owner/)
    await expect(sql.unsafe('delete from event_head')).rejects.toThrow(/permission denied/)
  })

  it('refuses its owner, too', async () => {
    for (const statement of ["update events set kind = 'x'", 'delete from events', 'truncate events'])
      await expect(asOwner(database.connection, (sql) => sql.unsafe(statement))).rejects.toThrow(
        /append-only/,
      )
  })
})

describe('writing', () => {
  it('never forks under eight writers', async () => {
    const before = (await asWorker(readLogHead)).sequence
    const write = async (writer: number) => {
      for (let entry = 0; entry < 40; entry += 1) {
        // Some give up after they had appended: their entry and its number go with them.
        const act = asWorker(async (tx) => {
          await recordEvent(tx, { kind: 'draftDeleted', data: { writer, entry } })
          if (entry % 10 === 9) throw new Error('given up')
        })
        await (entry % 10 === 9 ? expect(act).rejects.toThrow('given up') : act)
      }
    }
    await Promise.all(Array.from({ length: 8 }, (_, writer) => write(writer)))
    expect(await verify()).toMatchObject({ ok: true, count: before + 8 * 36 })
  })

  it.each(['Marie Dubois', 'marie@town.example', 'Le volume manque.', 'x'.repeat(201)])(
    'refuses what is no id and no key word: %s',
    async (said) => {
      const act = asPartner({}, (tx) => recordEvent(tx, { kind: 'accessAsked', data: { said } }))
      await expect(act).rejects.toThrow(/ids, numbers and key words only: "said"/)
    },
  )

  it('takes ids, hashes, numbers and scopes', async () => {
    const data = {
      personId: '6f1c2a50-98a0-4c6b-9a6c-0d7e4f0f8a11',
      textSha256: createHash('sha256').update('Le volume manque.').digest('hex'),
      scopes: 'dossiers:read organizations:read',
      days: 90,
    }
    const entry = await asWorker((tx) => recordEvent(tx, { kind: 'tokenIssued', data }))
    expect(await asWorker(readLogHead)).toEqual(entry)
  })
})
