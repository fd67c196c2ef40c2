import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { QUEUE_SORTS, QUEUE_STATES, type QueueSort, WAITING } from '#app/domain/queue-view.ts'
import type { Transaction } from '#db/client.server.ts'
import { teamNames } from '#db/officers.server.ts'
import {
  areFew,
  countQueue,
  type QueueCursor,
  type QueueFilter,
  queueStatement,
  readQueue,
} from '#db/queue.server.ts'
import { generateDossiers } from '#test/builders/many-dossiers.ts'
import { type FreshDatabase, freshDatabase } from '#test/setup/database.ts'

const proof = inject('proof')
const MANY = proof ? 1_000_000 : 20_000
const FEW = 1_000
const ROUNDS = 25

type World = {
  database: FreshDatabase
  owner: postgres.Sql
  office: postgres.Sql
  /** One transaction as an officer's page has it. */
  ask: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>
  officer: string
}

async function aWorld(dossiers: number): Promise<World> {
  const database = await freshDatabase()
  const owner = postgres({ ...database.connection, max: 1, onnotice: () => {} })
  await generateDossiers(owner, dossiers)
  const office = postgres({ ...database.connection, ...database.roles.office, max: 1 })
  const [officer] = await owner`select id from persons where email = 'officer1@team.example'`
  const ask = <T>(work: (tx: Transaction) => Promise<T>) => drizzle(office).transaction(work)
  return { database, owner, office, ask, officer: String(officer?.id) }
}

async function end(world: World | undefined): Promise<void> {
  await world?.office.end()
  await world?.owner.end()
  await world?.database.drop()
}

let many: World
let few: World | undefined

beforeAll(async () => {
  many = await aWorld(MANY)
  if (proof) few = await aWorld(FEW)
}, 1_800_000)

afterAll(async () => {
  await end(many)
  await end(few)
})

const DAY_MS = 86_400_000
const dayIn = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)

/** Each filter of the page with one answer. */
const filters = ({ officer }: Pick<World, 'officer'>): Readonly<Record<string, Partial<QueueFilter>>> => ({
  language: { language: 'nl' },
  'rare language': { language: 'de' },
  region: { region: 'brussels' },
  purpose: { purpose: 'end' },
  environment: { environment: 'production' },
  mine: { officer },
  nobody: { officer: 'nobody' },
  failing: { failing: true },
  age: { before: new Date(Date.now() - 10 * DAY_MS) },
  overdue: { due: { until: dayIn(0) } },
  week: { due: { from: dayIn(0), until: dayIn(7) } },
  number: { text: ['1000001940'] },
  word: { text: ['commune'] },
  institution: { institution: ['1000001940'] },
})

/** All filters, alone and in pairs, on what waits and on everything, in both orders. */
function* combinations(world: World): Generator<{ name: string; filter: QueueFilter; sort: QueueSort }> {
  const each = Object.entries(filters(world))
  const chosen: [string, Partial<QueueFilter>][] = [
    ['none', {}],
    ...each,
    ...each.flatMap(([a, one], index) =>
      each
        .slice(index + 1)
        .map(([b, other]): [string, Partial<QueueFilter>] => [`${a} and ${b}`, { ...one, ...other }]),
    ),
  ]
  for (const [name, filter] of chosen)
    for (const states of [WAITING, QUEUE_STATES])
      for (const sort of QUEUE_SORTS)
        yield { name: `${name}, ${states.length} states, ${sort}`, filter: { ...filter, states }, sort }
}

type Plan = { 'Node Type': string; 'Relation Name'?: string; Plans?: Plan[] }

const scannedWhole = (plan: Plan): boolean =>
  (plan['Node Type'].endsWith('Seq Scan') && plan['Relation Name'] === 'dossiers') ||
  (plan.Plans ?? []).some(scannedWhole)

describe(`a queue of ${MANY} dossiers`, () => {
  it('is never read whole, whatever is filtered and in whatever order', async () => {
    const whole = await many.ask(async (tx) => {
      const found: string[] = []
      for (const { name, filter, sort } of combinations(many)) {
        const few = await areFew(tx, filter)
        const rows = await tx.execute<{ 'QUERY PLAN': { Plan: Plan }[] }>(
          sql`explain (format json) ${queueStatement(tx, { filter, sort }, few)}`,
        )
        if (rows[0]?.['QUERY PLAN'].some(({ Plan: plan }) => scannedWhole(plan))) found.push(name)
      }
      return found
    })
    expect(whole).toEqual([])
  })

  it('would be told of by the same look at a plan that reads it whole', async () => {
    const rows = await many.ask((tx) =>
      tx.execute<{ 'QUERY PLAN': { Plan: Plan }[] }>(
        sql`explain (format json) select id from dossiers where institution_name like '%x%'`,
      ),
    )
    expect(rows[0]?.['QUERY PLAN'].some(({ Plan: plan }) => scannedWhole(plan))).toBe(true)
  })

  it('goes on page by page without a gap or a double, in both orders', async () => {
    for (const sort of QUEUE_SORTS) {
      const seen = new Set<string>()
      let after: QueueCursor | undefined
      for (let page = 0; page < 5; page += 1) {
        const rows = await many.ask((tx) => readQueue(tx, { states: WAITING }, sort, after))
        for (const { id } of rows.slice(0, 50)) expect(seen.has(id) || !seen.add(id)).toBe(false)
        after = rows[49]
      }
      expect(seen.size).toBe(250)
    }
  })

  it('is counted up to a thousand a state', async () => {
    const counts = await many.ask(countQueue)
    expect(counts.approved).toBe(1001)
    expect(Object.keys(counts).sort()).toEqual([...QUEUE_STATES].sort())
  })
})

type Work = (tx: Transaction, world: World, round: number) => Promise<unknown>

const list =
  (filter: (world: World) => Partial<QueueFilter>, sort: QueueSort = 'due'): Work =>
  (tx, world) =>
    readQueue(tx, { states: WAITING, ...filter(world) }, sort)

const search =
  (words: (round: number) => readonly string[], states: QueueFilter['states'] = QUEUE_STATES): Work =>
  (tx, _, round) =>
    readQueue(tx, { states, text: words(round) }, 'due')

const applicationOf = (round: number): string => `app${String(round * 31).padStart(5, '0')}`

/** What is asked for, as often as it stands here. */
const WORK: Readonly<Record<'list' | 'search' | 'counts', readonly Work[]>> = {
  list: [
    list(() => ({})),
    list(() => ({})),
    list(({ officer }) => ({ officer })),
    list(({ officer }) => ({ officer, states: ['submitted', 'inReview', 'changesRequested'] })),
    list(() => ({ officer: 'nobody' })),
    list(() => ({ due: { until: dayIn(0) } })),
    list(() => ({ due: { from: dayIn(0), until: dayIn(7) } })),
    list(() => ({ states: ['changesRequested'] })),
    list(() => ({ language: 'nl' })),
    list(() => ({ region: 'wallonia' })),
    list(() => ({ failing: true })),
    list(() => ({ environment: 'production', purpose: 'registration' })),
    list(() => ({ states: ['approved'] }), 'recent'),
    list(() => ({ states: ['approved'], language: 'fr' }), 'recent'),
    list(({ officer }) => ({ states: ['approved'], officer }), 'due'),
    list(() => ({ states: [...QUEUE_STATES] }), 'recent'),
  ],
  // Of dossiers that are in both worlds.
  search: [
    search((round) => [
      `ebx${2017 + ((round * 7) % 10)}${String(Math.floor((round * 7) / 10)).padStart(6, '0')}`,
    ]),
    search((round) => [String(1_000_000_000 + round * 31 * 97)]),
    search((round) => [applicationOf(round)]),
    search((round) => [applicationOf(round)], WAITING),
    search(() => ['commune'], WAITING),
    search((round) => ['commune', applicationOf(round)]),
  ],
  counts: [(tx) => countQueue(tx), (tx) => Promise.all([countQueue(tx), teamNames(tx)])],
}

async function timed(world: World, work: Work, round: number): Promise<number> {
  const begun = performance.now()
  await world.ask((tx) => work(tx, world, round))
  return performance.now() - begun
}

const p95 = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN
const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN

const against = () => {
  it.each(['list', 'search', 'counts'] as const)(
    '%s takes at most twice as long at the 95th of a hundred',
    async (kind) => {
      const small = few
      if (!small) throw new Error('no world to compare with')
      const times = { few: [] as number[], many: [] as number[] }
      // In turn, so that what else the machine does meets both alike.
      for (let round = 1; round <= ROUNDS; round += 1)
        for (const work of WORK[kind]) {
          const pair = { few: await timed(small, work, round), many: await timed(many, work, round) }
          if (round <= 3) continue
          times.few.push(pair.few)
          times.many.push(pair.many)
        }
      const line = (name: 'few' | 'many') =>
        `${name} median ${median(times[name]).toFixed(1)} ms, p95 ${p95(times[name]).toFixed(1)} ms`
      console.log(`${kind}: ${line('few')}; ${line('many')}`)
      expect(p95(times.many)).toBeLessThanOrEqual(2 * p95(times.few))
    },
    120_000,
  )
}

// Times are measured with the full counts only.
if (proof) describe('against a thousand', against)
