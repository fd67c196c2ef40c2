import { describe, expect, it } from 'vitest'
import { addWorkingDays, dayInBelgium, holidays, isWorkingDay } from './working-days.ts'

describe('working days', () => {
  it('knows the moving holidays of years with early and late Easter', () => {
    // Easter Monday, Ascension, Whit Monday as printed in the official calendars.
    expect([...holidays(2024)]).toEqual(expect.arrayContaining(['2024-04-01', '2024-05-09', '2024-05-20']))
    expect([...holidays(2025)]).toEqual(expect.arrayContaining(['2025-04-21', '2025-05-29', '2025-06-09']))
    expect([...holidays(2038)]).toEqual(expect.arrayContaining(['2038-04-26', '2038-06-03', '2038-06-14']))
    expect(holidays(2026).size).toBe(10)
  })

  it('passes over week-ends and holidays', () => {
    expect(isWorkingDay('2026-11-11')).toBe(false)
    expect(isWorkingDay('2026-11-14')).toBe(false)
    expect(addWorkingDays('2026-11-09', 2)).toBe('2026-11-12')
    expect(addWorkingDays('2026-12-18', 10)).toBe('2027-01-05')
  })

  it('takes the day at Brussels, not at Greenwich', () => {
    expect(dayInBelgium(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01')
    expect(dayInBelgium(new Date('2026-12-31T22:59:00Z'))).toBe('2026-12-31')
  })
})
