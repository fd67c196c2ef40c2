import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { ISSUED_RULES } from '#app/pki/findings.ts'
import { issuedExamples } from './examples/of-issued.ts'

// Many runs of real tools; on a busy machine they take their time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let made: Awaited<ReturnType<typeof issuedExamples>>
beforeAll(async () => {
  made = await issuedExamples()
})
afterAll(() => made.remove())

it('each rule of an issued certificate has an example of its own, and there are no others', () => {
  expect(Object.keys(made.examples).sort()).toEqual([...ISSUED_RULES].sort())
})

it.each(ISSUED_RULES)('%s is broken by the bad example and kept by the good one', async (rule) => {
  const { bad, good = made.good } = made.examples[rule] ?? { bad: made.good }
  expect((await made.judge(bad())).findings.map(({ code }) => code)).toContain(rule)
  expect((await made.judge(good())).findings).toEqual([])
})
