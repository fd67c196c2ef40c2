import { type Day, dayOf } from './working-days.ts'

export type ValidityUnit = 'day' | 'month' | 'year'

/**
 * The day on which a document disappears from the eBox: its validity after the day it was sent. A month or a year ends
 * on the same day of the month, or on the last one where the month is shorter. Undefined past the year 9999.
 */
export function disappearsOn(sentOn: Day, count: number, unit: ValidityUnit): Day | undefined {
  const [year = 0, month = 1, day = 1] = sentOn.split('-').map(Number)
  if (unit === 'day') return isoDay(Date.UTC(year, month - 1, day + count))
  const months = month - 1 + (unit === 'month' ? count : 12 * count)
  const lastOfMonth = new Date(Date.UTC(year, months + 1, 0)).getUTCDate()
  return isoDay(Date.UTC(year, months, Math.min(day, lastOfMonth)))
}

const LAST = Date.UTC(9999, 11, 31)

const isoDay = (time: number): Day | undefined => (time <= LAST ? dayOf(time) : undefined)
