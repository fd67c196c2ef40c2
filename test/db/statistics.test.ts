import postgres from 'postgres'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Officer } from '#app/domain/actor.ts'
import { momentInBelgium } from '#app/domain/belgian-time.ts'
import { type Period, readPeriod, stepOf } from '#app/domain/statistics-period.ts'
import { type Day, dayInBelgium, workingDaysBetween } from '#app/domain/working-days.ts'
import { exportDossiers } from '#app/services/statistics/export-statistics.server.ts'
import { readStatistics, type Statistics } from '#app/services/statistics/read-statistics.server.ts'
import { generatePasts } from '#test/builders/dossier-pasts.ts'
import { generateDossiers } from '#test/builders/many-dossiers.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

const MANY = 1_500
const officer: Officer = { kind: 'officer', personId: '', roles: ['validator'] }

type Version = { dossier: string; number: number; at: Date }
type Decision = { dossier: string; version: number; kind: string; reason: string; at: Date }
type Facts = { id: string; state: string; since: Date; version: number; language: string; region: string }
type Remark = { part: string; field: string; sent: Date | null }

/** Every row there is, as plain as it stands. */
type World = {
  versions: Version[]
  decisions: Decision[]
  dossiers: Map<string, Facts>
  remarks: Remark[]
}

const database = onPortalDatabase()
let world: World

beforeAll(async () => {
  const owner = postgres({ ...database.current?.connection, max: 1, onnotice: () => {} })
  await generateDossiers(owner, MANY)
  await generatePasts(owner)
  // Sessions of the portal think that they are elsewhere.
  await owner.unsafe(
    `alter database ${database.current?.connection.database} set timezone = 'Pacific/Auckland'`,
  )
  world = {
    versions: await owner<Version[]>`
      select dossier_id as dossier, number, submitted_at as at from dossier_versions`,
    decisions: await owner<
      Decision[]
    >`select dossier_id as dossier, version, kind, reason, at from decisions`,
    dossiers: new Map(
      (
        await owner<Facts[]>`select id, state, state_since as since, version, language, region from dossiers`
      ).map((facts) => [facts.id, facts]),
    ),
    remarks: await owner<Remark[]>`select part, field, sent_at as sent from remarks`,
  }
  await owner.end()
}, 120_000)

const today = dayInBelgium(new Date())
const ownPeriod = (from: Day, to: Day): Period => readPeriod({ choice: 'own', from, to }, today).period
const daysAgo = (days: number): Day => dayInBelgium(new Date(Date.now() - days * 86_400_000))

const PERIODS: Readonly<Record<string, Period>> = {
  'the last three months': readPeriod({ choice: '3', from: null, to: null }, today).period,
  'the last twelve months': readPeriod({ choice: '12', from: null, to: null }, today).period,
  'a year that is over': ownPeriod(daysAgo(900), daysAgo(535)),
  'some weeks that are over': ownPeriod(daysAgo(300), daysAgo(251)),
  'one day': ownPeriod(daysAgo(200), daysAgo(200)),
}

const isIn = (at: Date, { from, to }: { from: Day; to: Day }): boolean => {
  const day = dayInBelgium(at)
  return from <= day && day <= to
}

/** By nearest rank. */
const percentile = (days: readonly number[], share: number): number | null =>
  days.toSorted((a, b) => a - b)[Math.ceil(days.length * share) - 1] ?? null

/** The team's last act on each version takes it out of its hands; there is one at most. */
const ANSWERS = ['requestChanges', 'approve', 'reject']

function naiveTimes(decisions: readonly Decision[]) {
  const submitted = new Map(world.versions.map(({ dossier, number, at }) => [`${dossier} ${number}`, at]))
  const answers = decisions.filter(({ kind }) => ANSWERS.includes(kind))
  const final = answers.filter(({ kind }) => kind !== 'requestChanges')
  const daysFrom = ({ dossier, at }: Decision, version: number) =>
    workingDaysBetween(
      dayInBelgium(submitted.get(`${dossier} ${version}`) ?? new Date(Number.NaN)),
      dayInBelgium(at),
    )
  const days = final.map((decision) => daysFrom(decision, 1))
  const answerDays = answers.map((decision) => daysFrom(decision, decision.version))
  return {
    decided: final.length,
    approved: final.filter(({ kind }) => kind === 'approve').length,
    firstTimeRight: final.filter(({ kind, version }) => kind === 'approve' && version === 1).length,
    median: percentile(days, 0.5),
    p90: percentile(days, 0.9),
    answered: answers.length,
    answerMedian: percentile(answerDays, 0.5),
    answerP90: percentile(answerDays, 0.9),
  }
}

/** Who waited for whom at the end of a day, dossier by dossier, from the last that had happened to it by then. */
function naiveBacklog(end: Day): { team: number; partner: number } {
  const waiting = { team: 0, partner: 0 }
  for (const moves of movesByDossier().values()) {
    const ball = moves.findLast(({ day }) => day <= end)?.ball
    if (ball === 'team' || ball === 'partner') waiting[ball] += 1
  }
  return waiting
}

const BALLS: Readonly<Record<string, string>> = {
  requestChanges: 'partner',
  reopen: 'partner',
  approve: 'nobody',
  reject: 'nobody',
  close: 'nobody',
}

type Move = { at: Date; day: Day; ball: string }
let known: Map<string, Move[]> | undefined
function movesByDossier(): Map<string, Move[]> {
  if (known) return known
  const moves = new Map<string, Move[]>()
  const add = (dossier: string, at: Date, ball: string) =>
    moves.set(dossier, [...(moves.get(dossier) ?? []), { at, day: dayInBelgium(at), ball }])
  for (const { dossier, at } of world.versions) add(dossier, at, 'team')
  for (const { dossier, at, kind } of world.decisions) add(dossier, at, BALLS[kind] ?? '')
  for (const { id, state, since } of world.dossiers.values())
    if (state === 'withdrawn') add(id, since, 'nobody')
  for (const own of moves.values()) own.sort((a, b) => a.at.getTime() - b.at.getTime())
  known = moves
  return moves
}

const counted = <T>(items: readonly T[], name: (item: T) => string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(name(item), (counts.get(name(item)) ?? 0) + 1)
  return counts
}

async function figuresOf(period: Period): Promise<Statistics> {
  const read = await readStatistics(officer, period)
  if (!read.ok) throw new Error('refused')
  return read.value
}

describe.each(Object.entries(PERIODS))('the figures of %s are those of all rows, one by one', (_, period) => {
  let figures: Statistics
  beforeAll(async () => {
    figures = await figuresOf(period)
  })

  it('week by week or month by month', () => {
    const versions = world.versions.filter(({ at }) => isIn(at, period))
    const decisions = world.decisions.filter(({ at }) => isIn(at, period))
    const withdrawn = [...world.dossiers.values()].filter(
      ({ state, since }) => state === 'withdrawn' && isIn(since, period),
    )
    const dayBefore = (day: Day) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
    /** The last day of a step; of the last one, the period's. */
    const endOf = (step: Day) => {
      const next = figures.steps.find((other) => other.step > step)?.step
      return next === undefined ? period.to : dayBefore(next)
    }
    for (const { step, first, again, rejected, withdrawn: gone, team, partner, ...times } of figures.steps) {
      const here = ({ at }: { at: Date }) => stepOf(dayInBelgium(at), period.step) === step
      const own = decisions.filter(here)
      expect({ step, first, again, rejected, gone, ...times }).toEqual({
        step,
        first: versions.filter((version) => here(version) && version.number === 1).length,
        again: versions.filter((version) => here(version) && version.number > 1).length,
        rejected: own.filter(({ kind }) => kind === 'reject').length,
        gone: withdrawn.filter(({ since }) => here({ at: since })).length,
        ...naiveTimes(own),
      })
      expect({ step, team, partner }).toEqual({ step, ...naiveBacklog(endOf(step)) })
    }
  })

  it('as a whole, by language and by region', () => {
    const decisions = world.decisions.filter(({ at }) => isIn(at, period))
    expect(figures.whole).toMatchObject(naiveTimes(decisions))
    const first = world.versions.filter(({ at, number }) => number === 1 && isIn(at, period))
    for (const [of, groups] of [
      ['language', figures.languages],
      ['region', figures.regions],
    ] as const) {
      const nameOf = ({ dossier }: { dossier: string }) => world.dossiers.get(dossier)?.[of] ?? '?'
      const inflow = counted(first, nameOf)
      expect(groups.map(({ name }) => name).toSorted()).toEqual(
        [
          ...new Set([
            ...inflow.keys(),
            ...decisions.filter(({ kind }) => ANSWERS.includes(kind)).map(nameOf),
          ]),
        ].toSorted(),
      )
      for (const { name, first: came, ...times } of groups)
        expect({ name, came, ...times }).toEqual({
          name,
          came: inflow.get(name) ?? 0,
          ...naiveTimes(decisions.filter((decision) => nameOf(decision) === name)),
        })
    }
  })

  it('and the reasons', () => {
    const reasons = counted(
      world.decisions.filter(({ kind, at }) => kind === 'reject' && isIn(at, period)),
      ({ reason }) => reason,
    )
    expect(new Map(figures.rejections.map(({ reason, total }) => [reason, total]))).toEqual(reasons)
    const remarks = counted(
      world.remarks.filter(({ sent }) => sent !== null && isIn(sent, period)),
      ({ part, field }) => `${part} ${field}`,
    )
    expect(new Map(figures.remarked.map(({ part, field, total }) => [`${part} ${field}`, total]))).toEqual(
      remarks,
    )
  })
})

describe('the periods between them', () => {
  it('hold enough of everything to tell a mistake', async () => {
    const { whole, rejections, remarked, regions } = await figuresOf(ownPeriod(daysAgo(700), today))
    const { first, again, team, partner, decided, firstTimeRight } = whole
    for (const figure of [first, again, team, partner, decided, firstTimeRight, decided - firstTimeRight])
      expect(figure).toBeGreaterThan(5)
    expect([rejections.length, remarked.length, regions.length]).toEqual([4, 2, 4])
  })

  it('begin and end at Belgian midnight', async () => {
    const near = [...world.versions, ...world.decisions].filter(({ at }) =>
      /T(00:[0-3]|23:[2-5])/.test(momentInBelgium(at)),
    )
    const days = [...new Set(near.map(({ at }) => dayInBelgium(at)))].filter((day) => day > daysAgo(1000))
    expect(days.length).toBeGreaterThan(15)
    for (const day of days.slice(0, 30)) {
      const period = ownPeriod(day, day)
      const { whole, languages, rejections } = await figuresOf(period)
      const versions = world.versions.filter(({ at }) => isIn(at, period))
      const decisions = world.decisions.filter(({ at }) => isIn(at, period))
      const first = versions.filter(({ number }) => number === 1).length
      expect({ day, ...whole }).toEqual({
        day,
        first,
        again: versions.length - first,
        ...naiveTimes(decisions),
        ...naiveBacklog(day),
      })
      expect(languages.reduce((sum, language) => sum + language.first, 0)).toBe(first)
      expect(rejections.reduce((sum, { total }) => sum + total, 0)).toBe(
        decisions.filter(({ kind }) => kind === 'reject').length,
      )
    }
  })

  it('are refused to who is no officer', async () => {
    const nobody: Officer = { ...officer, roles: [] }
    const period = ownPeriod(daysAgo(10), today)
    expect((await readStatistics(nobody, period)).ok).toBe(false)
    expect((await exportDossiers(nobody, period)).ok).toBe(false)
  })
})

describe('the file of dossiers', () => {
  it('has a row for each that was first submitted in the period, with Belgian days', async () => {
    const period = ownPeriod(daysAgo(700), daysAgo(100))
    const file = await exportDossiers(officer, period)
    if (!file.ok) throw new Error('refused')
    let text = ''
    for await (const some of file.value.lines) text += some
    const lines = text.split('\r\n').slice(1, -1)
    const first = world.versions.filter(({ number, at }) => number === 1 && isIn(at, period))
    expect(lines).toHaveLength(first.length)
    const days = first.map(({ at }) => dayInBelgium(at)).toSorted()
    expect(lines.map((line) => line.split(',')[7]?.replaceAll('"', ''))).toEqual(days)
  })
})
