import { describe, expect, it } from 'vitest'
import { regionOf } from './queue-facts.ts'
import { dueOf, nextMonday } from './queue-view.ts'

describe('the region of an institution', () => {
  it.each([
    ['flanders', '1000', 'flanders'],
    ['', '1000', 'brussels'],
    ['', '1299', 'brussels'],
    ['', '1300', 'wallonia'],
    ['', '1500', 'flanders'],
    ['', '3999', 'flanders'],
    ['', '4000', 'wallonia'],
    ['', '7999', 'wallonia'],
    ['', '8000', 'flanders'],
    ['', '9999', 'flanders'],
    ['', '0999', ''],
    ['', 'L-1010', ''],
    ['', '', ''],
  ] as const)('said %j with postcode %j is %j', (region, postcode, expected) => {
    expect(regionOf({ region, postcode })).toBe(expected)
  })
})

describe('the days of the queue', () => {
  it.each([
    ['2026-11-23', '2026-11-30'],
    ['2026-11-28', '2026-11-30'],
    ['2026-11-29', '2026-11-30'],
    ['2026-12-30', '2027-01-04'],
  ])('the week of %s ends before %s', (day, monday) => {
    expect(nextMonday(day)).toBe(monday)
  })

  it.each([
    ['2026-11-25', '2026-11-25', 0],
    // Friday to Monday.
    ['2026-11-27', '2026-11-30', 1],
    ['2026-11-30', '2026-11-27', -1],
    // 25 December is a Friday.
    ['2026-12-24', '2026-12-28', 1],
    // Due on a Friday, seen on the Saturday after it: no working day was missed.
    ['2026-11-27', '2026-11-28', 0],
  ])('due on %s, seen on %s: %i working days late', (dueOn, today, late) => {
    expect(dueOf({ dueOn }, today)).toEqual({ on: dueOn, isOver: dueOn < today, workingDaysLate: late + 0 })
  })
})
