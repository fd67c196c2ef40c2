import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { issued } from '#app/i18n/en/issued.ts'
import { ISSUED_RULES } from '#app/pki/findings.ts'
import { issuedExamples } from './examples/of-issued.ts'
import { documentedRules } from './rule-table.ts'

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

it('each rule stands in docs/certificates.md, with its severity and its sentence', async () => {
  const texts: Readonly<Record<string, string>> = issued
  const rows: string[][] = []
  for (const rule of ISSUED_RULES) {
    const found = await made.judge((made.examples[rule]?.bad ?? made.good)())
    const severity = found.findings.find(({ code }) => code === rule)?.severity ?? ''
    rows.push([`\`${rule}\``, severity, texts[`issued.${rule}`] ?? ''])
  }
  expect(documentedRules('An issued certificate')).toEqual(rows)
})
