import { expect, it } from 'vitest'
import { disappearsOn } from './document-validity.ts'

it.each([
  ['2026-11-25', 30, 'day', '2026-12-25'],
  ['2026-11-25', 6, 'month', '2027-05-25'],
  ['2026-11-25', 5, 'year', '2031-11-25'],
  ['2026-08-31', 1, 'month', '2026-09-30'],
  ['2027-12-31', 2, 'month', '2028-02-29'],
  ['2028-02-29', 1, 'year', '2029-02-28'],
  ['2028-02-29', 4, 'year', '2032-02-29'],
  ['2026-12-31', 1, 'day', '2027-01-01'],
] as const)('a document of %s that is valid for %i %s disappears on %s', (sentOn, count, unit, day) => {
  expect(disappearsOn(sentOn, count, unit)).toBe(day)
})

it('names no day that no calendar has', () => {
  expect(disappearsOn('2026-11-25', 8_000, 'year')).toBeUndefined()
  expect(disappearsOn('2026-11-25', 10 ** 15, 'day')).toBeUndefined()
})
