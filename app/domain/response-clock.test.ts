import { describe, expect, it } from 'vitest'
import type { DossierState } from './dossier-state.ts'
import { clockAfter, type ResponseClock } from './response-clock.ts'

const NEW: ResponseClock = { clockUsed: 0, clockSince: null, dueOn: null }

/** The clock after a life: what happened on which day, each with the clock that an officer reads then. */
const read = (life: readonly (readonly [DossierState, string])[], responseDays = 10): ResponseClock =>
  life.reduce((clock, [state, day]) => clockAfter(clock, state, day, responseDays), NEW)

describe('the response clock', () => {
  it.each([
    // Tuesday; 11 November is a holiday.
    ['2026-11-10', '2026-11-25'],
    // Friday before Christmas; 25 December and 1 January are holidays.
    ['2026-12-18', '2027-01-05'],
    // Maundy Thursday; Easter Monday is a holiday.
    ['2027-03-25', '2027-04-09'],
    // The week of Ascension Day and the one before Whit Monday.
    ['2027-05-03', '2027-05-19'],
    // The national holiday falls on a Wednesday.
    ['2027-07-12', '2027-07-27'],
    // All Saints' Day on a Monday.
    ['2027-10-29', '2027-11-16'],
  ])('submitted on %s is due on %s', (day, dueOn) => {
    expect(read([['submitted', day]])).toEqual({ clockUsed: 0, clockSince: day, dueOn })
  })

  it('goes on when the review begins', () => {
    expect(
      read([
        ['submitted', '2026-11-10'],
        ['inReview', '2026-11-16'],
      ]),
    ).toEqual({ clockUsed: 0, clockSince: '2026-11-10', dueOn: '2026-11-25' })
  })

  it('pauses while the partner must act, and has what was left of it afterwards', () => {
    const asked = read([
      ['submitted', '2026-11-10'],
      ['inReview', '2026-11-12'],
      // The holiday of the 11th does not count: 12, 13 and 16 November do.
      ['changesRequested', '2026-11-16'],
    ])
    expect(asked).toEqual({ clockUsed: 3, clockSince: null, dueOn: null })
    expect(clockAfter(asked, 'submitted', '2026-12-21', 10)).toEqual({
      clockUsed: 3,
      clockSince: '2026-12-21',
      // Seven left: 22, 23, 24, 28, 29, 30 and 31 December.
      dueOn: '2026-12-31',
    })
  })

  it('is due at once when all days were used before', () => {
    const asked = read([
      ['submitted', '2026-11-10'],
      ['changesRequested', '2026-12-18'],
    ])
    expect(clockAfter(asked, 'submitted', '2027-01-04', 10).dueOn).toBe('2027-01-04')
  })

  it.each(['approved', 'rejected', 'withdrawn'] as const)('stands still once %s', (state) => {
    expect(
      read([
        ['submitted', '2026-11-10'],
        [state, '2026-11-12'],
      ]),
    ).toEqual({ clockUsed: 1, clockSince: null, dueOn: null })
  })
})
