import { expect, it } from 'vitest'
import { isLabelled, ticksTo } from './plot-scale.ts'

it.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [5, [0, 2, 4, 6]],
  [47, [0, 20, 40, 60]],
  [100, [0, 50, 100]],
  [9_999, [0, 5_000, 10_000]],
])('the axis to %i is divided roundly', (highest, ticks) => {
  expect(ticksTo(highest)).toEqual(ticks)
})

it('places are named up to a number, the last one always', () => {
  const named = (count: number, most: number) =>
    Array.from({ length: count }, (_, index) => isLabelled(index, count, most))
  for (const count of [1, 5, 12, 13, 27, 61])
    for (const most of [4, 12]) {
      expect(named(count, most).filter(Boolean).length).toBeLessThanOrEqual(most)
      expect(named(count, most).at(-1)).toBe(true)
    }
})
