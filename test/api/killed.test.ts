import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { Partner } from '#app/domain/actor.ts'
import { anInstitution, aToken } from '#test/builders/institution.ts'
import type { Fault } from '#test/setup/statement-tap.ts'
import { onTappedDatabase } from '#test/world/tapped-database.ts'
import { onPortalApi } from './portal-api.ts'

const world = onTappedDatabase()
const call = onPortalApi({ database: false })

let manager: Partner
let token: string

beforeAll(async () => {
  manager = (await anInstitution('0671516647')).manager
  token = (await aToken(manager)).token
})

// Each failure has its line in the log.
beforeEach(() => void vi.spyOn(process.stdout, 'write').mockReturnValue(true))
afterEach(() => void vi.restoreAllMocks())

const start = (key: string) =>
  call({ method: 'POST', path: '/api/v1/dossiers', token, body: {}, headers: { 'Idempotency-Key': key } })

const dossiers = async () => Number((await world().sql`select count(*)::int as rows from dossiers`)[0]?.rows)

const recorded = async () =>
  (await world().sql`select dossier_id, kind from events order by sequence desc limit 2`).map(
    ({ dossier_id, kind }) => ({ id: dossier_id, kind }),
  )

/** A key that was left at work may be taken up again after a minute. */
const aMinuteLater = () =>
  world().sql`update idempotency_keys set created_at = created_at - interval '61 seconds'`

/** Starts a draft with this fault at the `at`-th statement of the call, and once more when all is well again. */
async function interrupted(fault: Fault, at: number) {
  const { tap, sql, liveAgain } = world()
  const [before, key] = [await dossiers(), randomUUID()]
  tap.arm({ fault, at })
  const first = await start(key)
  const { fired, seen } = tap
  if (fired && fault === 'dies') liveAgain()
  else tap.revive()
  await aMinuteLater()
  const again = await start(key)
  const found = { at, again: again.status, made: (await dossiers()) - before, log: await recorded() }
  await sql`update dossiers set state = 'withdrawn' where state = 'draft'`
  return { found, fired, seen, first: first.status, id: again.json.dossierId }
}

/** What a token did and that it did it are one: the draft's two entries are the last of the log. */
const oneDraft = (at: number, id: unknown) => ({
  at,
  again: 201,
  made: 1,
  log: [
    { id, kind: 'doneByToken' },
    { id, kind: 'dossierStarted' },
  ],
})

it('a start whose process dies before any statement of it begins one draft in all', {
  timeout: 120_000,
}, async () => {
  for (let at = 1; ; at += 1) {
    const { found, fired, first, id } = await interrupted('dies', at)
    expect(found).toEqual(oneDraft(at, id))
    expect(first === 201, 'a dead process answers nothing good').toBe(!fired)
    if (fired) continue
    expect(at).toBeGreaterThan(20)
    return
  }
})

it('a start that is stored, but whose process never hears of it, begins one draft in all', {
  timeout: 120_000,
}, async () => {
  const { seen } = await interrupted('cut', 1_000)
  const commits = seen.flatMap((statement, index) => (statement === 'commit' ? [index + 1] : []))
  expect(commits.length).toBeGreaterThan(2)
  for (const at of commits) {
    const { found, fired, first, id } = await interrupted('unanswered', at)
    expect({ ...found, fired, first }).toEqual({ ...oneDraft(at, id), fired: true, first: 503 })
  }
})
