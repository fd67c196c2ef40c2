import { describe, expect, it } from 'vitest'
import { besideMonth, isMonth, monthOf, weekdayOf, weeksOf } from './calendar-month.ts'

describe('a month of the calendar', () => {
  it('is laid out in weeks from Monday to Sunday', () => {
    const weeks = weeksOf('2026-12')
    expect(weeks.map((week) => week[0])).toEqual([
      '2026-11-30',
      '2026-12-07',
      '2026-12-14',
      '2026-12-21',
      '2026-12-28',
    ])
    expect(weeks.flat().at(-1)).toBe('2027-01-03')
    expect(weeksOf('2027-02').flat()).toHaveLength(28)
    for (const week of weeks) expect(week.map(weekdayOf)).toEqual([0, 1, 2, 3, 4, 5, 6])
  })

  it('has one before and one after, within the century', () => {
    expect(besideMonth('2026-12', 1)).toBe('2027-01')
    expect(besideMonth('2027-01', -1)).toBe('2026-12')
    expect(besideMonth('2000-01', -1)).toBeUndefined()
    expect(besideMonth('2099-12', 1)).toBeUndefined()
    expect(monthOf('2026-12-02')).toBe('2026-12')
  })

  it('is read from an address only when it is one', () => {
    expect(['2026-12', '2026-01'].every(isMonth)).toBe(true)
    expect(['2026-13', '2026-00', '1999-12', '2026-1', '', '2026-12-01'].some(isMonth)).toBe(false)
  })
})
