import { afterAll, beforeAll, expect, it } from 'vitest'
import { exportLog } from '#app/services/log/read-log.server.ts'
import { verifyLog } from '#app/services/log/verify-log.server.ts'
import { connect, disconnect } from '#db/client.server.ts'
import { onLogSnapshot } from '#db/log-snapshot.server.ts'
import { fillLog } from '#test/builders/log-entries.ts'
import { type FreshDatabase, freshDatabase } from '#test/setup/database.ts'

const SECRET = 'a-log-secret-for-tests-that-is-just-as-long'
/** The bar is a million entries within a minute: `LOG_ENTRIES=1000000 npx vitest run test/db/log-speed.test.ts`. */
const COUNT = Number(process.env.LOG_ENTRIES ?? 20_000)
const ENTRIES_A_SECOND = 1_000_000 / 60
/** Starting takes its time, whatever the number. */
const START_MS = 500
/** Fewer are counted beside other tests, which take their part of the machine. */
const ALLOWANCE = process.env.LOG_ENTRIES ? 1 : 5

let database: FreshDatabase

beforeAll(async () => {
  process.env.SECRET_SESSION = 'a-session-secret-for-tests-that-is-long-enough'
  process.env.SECRET_LOG = SECRET
  process.env.LOG_LEVEL = 'error'
  database = await freshDatabase()
  connect(database.options)
  await fillLog(database.connection, COUNT, () => SECRET)
}, 300_000)

afterAll(async () => {
  await disconnect()
  await database.drop()
})

it('verifies a million entries in a minute, with memory that does not grow', {
  timeout: 300_000,
}, async () => {
  const heap: number[] = []
  const begin = performance.now()
  const verdict = await onLogSnapshot(database.connection, ({ head, entries }) => {
    async function* watched() {
      for await (const rows of entries) {
        heap.push(process.memoryUsage().rss)
        yield rows
      }
    }
    return verifyLog({ head, entries: watched() }, [], [SECRET])
  })
  const milliseconds = performance.now() - begin
  expect(verdict).toMatchObject({ ok: true, count: COUNT })
  expect(milliseconds).toBeLessThan(ALLOWANCE * (START_MS + (COUNT / ENTRIES_A_SECOND) * 1000))
  expect(Math.max(...heap) - (heap[0] ?? 0)).toBeLessThan(300 * 2 ** 20)
})

it('exports every entry once, batch after batch', { timeout: 300_000 }, async () => {
  const exported = await exportLog({ kind: 'officer', personId: '', roles: ['admin'] }, 'jsonl')
  if (!exported.ok) throw new Error('an admin was refused')
  let last = 0
  for await (const lines of exported.value.lines)
    for (const line of lines.trimEnd().split('\n')) {
      const { entry } = JSON.parse(line)
      if (entry !== last + 1) throw new Error(`entry ${entry} follows ${last}`)
      last = entry
    }
  expect(last).toBe(COUNT)
})
