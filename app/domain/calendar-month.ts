import { addDays } from './production-slot.ts'
import { type Day, dayOf } from './working-days.ts'

/** A month of a calendar, `2026-12`. */
export type Month = string

const MONTH = /^20\d{2}-(?:0[1-9]|1[0-2])$/

export const isMonth = (text: string): boolean => MONTH.test(text)

export const monthOf = (day: Day): Month => day.slice(0, 7)

/** The month before or after; stays within the century that `isMonth` knows. */
export function besideMonth(month: Month, step: 1 | -1): Month | undefined {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const at = new Date(Date.UTC(year, number - 1 + step, 1))
  const beside = at.toISOString().slice(0, 7)
  return isMonth(beside) ? beside : undefined
}

const firstOf = (month: Month): Day => `${month}-01`

const lastOf = (month: Month): Day => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return dayOf(Date.UTC(year, number, 0))
}

/** Monday is 0. */
export const weekdayOf = (day: Day): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7

/** The weeks that hold a month, from Monday to Sunday, days of the months beside it included. */
export function weeksOf(month: Month): Day[][] {
  const first = firstOf(month)
  const last = lastOf(month)
  const weeks: Day[][] = []
  for (let monday = addDays(first, -weekdayOf(first)); monday <= last; monday = addDays(monday, 7))
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((step) => addDays(monday, step)))
  return weeks
}
