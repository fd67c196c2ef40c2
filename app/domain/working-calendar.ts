import { type Day, isWorkingDay } from './working-days.ts'

/** How many working days there have been by each day of a span: the working days between two days are a difference. */
export type WorkingCalendar = ReadonlyMap<Day, number>

const MS_PER_DAY = 86_400_000

/** The calendar from `from` up to and with `to`. */
export function workingCalendar(from: Day, to: Day): WorkingCalendar {
  const calendar = new Map<Day, number>()
  let worked = 0
  let day = from
  for (let time = Date.parse(`${from}T00:00:00Z`); day <= to; time += MS_PER_DAY) {
    day = new Date(time).toISOString().slice(0, 10)
    if (isWorkingDay(day)) worked += 1
    if (day <= to) calendar.set(day, worked)
  }
  return calendar
}

/** As `workingDaysBetween`, of two days in the calendar; undefined of any other. */
export function workedBetween(calendar: WorkingCalendar, from: Day, to: Day): number | undefined {
  const [before, after] = [calendar.get(from), calendar.get(to)]
  return before === undefined || after === undefined ? undefined : Math.max(after - before, 0)
}
