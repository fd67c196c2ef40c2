import { describe, expect, it } from 'vitest'
import { readPeriod, stepsOf } from './statistics-period.ts'

const TODAY = '2026-11-25'
const read = (choice: string | null, from: string | null = null, to: string | null = null) =>
  readPeriod({ choice, from, to }, TODAY)

describe('a period of statistics', () => {
  it('is the last twelve months, this one included, where nothing or nonsense is asked', () => {
    const year = { choice: '12', from: '2025-12-01', to: TODAY, step: 'month' }
    for (const choice of [null, '12', '', 'x']) expect(read(choice)).toEqual({ period: year })
  })

  it('is thirteen weeks, this one included', () => {
    const { period } = read('3')
    expect(period).toEqual({ choice: '3', from: '2026-08-31', to: TODAY, step: 'week' })
    expect(stepsOf(period)).toHaveLength(13)
  })

  it('goes week by week up to half a year, and month by month beyond', () => {
    expect(read('own', '2026-02-05', '2026-08-07').period).toMatchObject({ choice: 'own', step: 'week' })
    expect(read('own', '2026-02-05', '2026-08-08').period).toMatchObject({ choice: 'own', step: 'month' })
    expect(stepsOf(read('own', '2026-01-01', '2026-01-13').period)).toEqual([
      '2025-12-29',
      '2026-01-05',
      '2026-01-12',
    ])
    expect(stepsOf(read('own', '2025-11-30', '2026-08-01').period)).toHaveLength(10)
    expect(stepsOf(read('own', '2024-02-29', '2026-02-28').period)).toHaveLength(25)
  })

  it('ends today at the latest', () => {
    expect(read('own', '2026-11-01', '2030-01-01').period.to).toBe(TODAY)
  })

  it.each([
    ['unreadable', '', ''],
    ['unreadable', '2026-02-30', '2026-03-01'],
    ['unreadable', '2026-11-01', '01/12/2026'],
    ['unreadable', '0001-01-01', '2026-01-01'],
    ['order', '2026-11-02', '2026-11-01'],
    ['future', '2026-11-26', '2026-11-27'],
    ['long', '2023-12-31', '2026-01-01'],
    ['long', '2024-02-28', '2026-03-01'],
  ])('is refused as %s: from %s to %s', (fault, from, to) => {
    expect(read('own', from, to)).toEqual({ ...read('12'), fault })
  })
})
