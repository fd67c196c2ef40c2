import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import postgres from 'postgres'
import { beforeAll, expect, inject, it } from 'vitest'
import type { Officer } from '#app/domain/actor.ts'
import { readPeriod } from '#app/domain/statistics-period.ts'
import { dayInBelgium } from '#app/domain/working-days.ts'
import { exportDossiers } from '#app/services/statistics/export-statistics.server.ts'
import { readStatistics } from '#app/services/statistics/read-statistics.server.ts'
import { generatePasts } from '#test/builders/dossier-pasts.ts'
import { generateDossiers } from '#test/builders/many-dossiers.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

const proof = inject('proof')
const MANY = proof ? 1_000_000 : 20_000
/** Of the ten years that the dossiers are spread over, the longest period holds a fifth: 4,000 rows, or 200,000. */
const SHARE = 0.15
const officer: Officer = { kind: 'officer', personId: '', roles: ['validator'] }

const database = onPortalDatabase()

beforeAll(async () => {
  const owner = postgres({ ...database.current?.connection, max: 1, onnotice: () => {} })
  const begun = performance.now()
  await generateDossiers(owner, MANY)
  await generatePasts(owner)
  if (proof) console.log(`made in ${Math.round((performance.now() - begun) / 1000)} s`)
  await owner.end()
}, 3_600_000)

const today = dayInBelgium(new Date())
const twoYearsAgo = `${Number(today.slice(0, 4)) - 2}${today.slice(4)}`
const PERIODS = [
  ['three months', { choice: '3', from: null, to: null }, 1_000],
  ['twelve months', { choice: '12', from: null, to: null }, 2_500],
  ['two years', { choice: 'own', from: twoYearsAgo, to: today }, 4_000],
] as const

// Under the 5 s after which the database gives a statement up. Times are measured with the full count only.
const areToldInTime = () =>
  it.each(PERIODS)('%s of them are told in time', { timeout: 60_000 }, async (name, asked, most) => {
    const { period } = readPeriod(asked, today)
    const times: number[] = []
    for (let round = 0; round < 7; round += 1) {
      const begun = performance.now()
      const read = await readStatistics(officer, period)
      times.push(performance.now() - begun)
      expect(read.ok && read.value.whole.decided).toBeGreaterThan(0)
    }
    const median = times.toSorted((a, b) => a - b)[3] ?? Number.NaN
    console.log(`${name}: median ${median.toFixed(0)} ms, first ${times[0]?.toFixed(0)} ms`)
    expect(median).toBeLessThan(most)
  })

if (proof) areToldInTime()

setFlagsFromString('--expose-gc')
const collectGarbage: unknown = runInNewContext('gc')
const heap = (): number => {
  if (typeof collectGarbage === 'function') collectGarbage()
  return process.memoryUsage().heapUsed
}

it('their file is sent row by row, in memory that does not grow with it', { timeout: 600_000 }, async () => {
  const file = await exportDossiers(officer, readPeriod(PERIODS[2][1], today).period)
  if (!file.ok) throw new Error('refused')
  let rows = 0
  let bytes = 0
  let begun = 0
  let most = 0
  for await (const some of file.value.lines) {
    rows += some.split('\r\n').length - 1
    bytes += some.length
    // From the third page on, nothing more is made once and kept.
    if (rows === 3_001) begun = heap()
    if (rows > 3_001) most = Math.max(most, heap() - begun)
  }
  expect(rows).toBeGreaterThan(MANY * SHARE)
  expect(begun).toBeGreaterThan(0)
  expect(bytes).toBeGreaterThan(rows * 80)
  // A page of a thousand rows takes about 1 MB while it is made.
  expect(most).toBeLessThan(3_000_000)
  if (proof) console.log(`${rows} rows, ${bytes} bytes, heap grew by ${most} bytes at most`)
})
