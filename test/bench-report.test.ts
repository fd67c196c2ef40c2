import { expect, it } from 'vitest'
import { interleave, percentile } from '#test/bench/interleave.ts'
import { printTable, toJson } from '#test/bench/report.ts'
import { isMet, type Line } from '#test/bench/row.ts'

const line = (figure: number, bar: Line['bar'], baseline?: number): Line => ({
  what: 'work',
  figure,
  unit: 'ms',
  bar,
  ...(baseline !== undefined && { baseline: { what: 'the least', figure: baseline } }),
})

it('a bar is held against the ratio where there is a baseline, else against the figure', () => {
  expect([isMet(line(4, { atMost: 2 }, 2)), isMet(line(4.1, { atMost: 2 }, 2))]).toEqual([true, false])
  expect([isMet(line(8, { atLeast: 0.8 }, 10)), isMet(line(7, { atLeast: 0.8 }, 10))]).toEqual([true, false])
  expect([isMet(line(95, { atMost: 95 })), isMet(line(96, { atMost: 95 }))]).toEqual([true, false])
  expect(isMet(line(Number.NaN, { atMost: 95 }))).toBe(false)
})

it('a missed bar is seen in the table and in the JSON, with its ratio', () => {
  const lines = [line(1, { atMost: 2 }, 2), line(6, { atMost: 2 }, 2)]
  const [, , met = '', missed = ''] = printTable(lines).split('\n')
  expect(met).toMatch(/1\.00 ms .* 2\.00 ms .* 0\.50 .* met/)
  expect(missed).toMatch(/6\.00 ms .* 3\.00 .*<= 2 .*MISSED/)
  const { rows } = JSON.parse(toJson([{ row: 'r', title: 'R', lines }], { node: 'x' }))
  expect(rows[0].lines).toMatchObject([
    { ratio: 0.5, met: true },
    { ratio: 3, met: false },
  ])
})

it('contenders take turns, each first as often as the others, and warm up unmeasured', async () => {
  const turns: string[] = []
  const contenders = { a: () => turns.push('a'), b: () => turns.push('b') }
  const samples = await interleave(contenders, { rounds: 4, turns: 2, warmUp: 2 })
  expect(samples.a).toHaveLength(4)
  expect(turns.join('')).toBe('aabbbbaa'.repeat(3))
  expect(percentile([5, 1, 4, 2, 3], 0.5)).toBe(3)
})
