/** A calendar day, `2026-12-24`. */
export type Day = string

const MS_PER_DAY = 86_400_000

/** The day of a moment that was counted from midnight of a day, in milliseconds; no clock of a place comes in. */
export const dayOf = (time: number): Day => new Date(time).toISOString().slice(0, 10)

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm, Meeus, Astronomical Algorithms, ch. 8). */
function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1)
}

/** The ten legal holidays of Belgium (royal decree of 18 April 1974): six fixed dates, four that follow Easter or July. */
export function holidays(year: number): ReadonlySet<Day> {
  const fixed = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'].map((day) => `${year}-${day}`)
  const afterEaster = [1, 39, 50].map((days) => dayOf(easter(year) + days * MS_PER_DAY))
  return new Set([...fixed, ...afterEaster])
}

export const isHoliday = (day: Day): boolean => holidays(Number(day.slice(0, 4))).has(day)

export function isWorkingDay(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !isHoliday(day)
}

/** The day that lies `count` working days after `day`, which itself does not count. */
export function addWorkingDays(day: Day, count: number): Day {
  let time = Date.parse(`${day}T00:00:00Z`)
  for (let left = count; left > 0; ) {
    time += MS_PER_DAY
    if (isWorkingDay(dayOf(time))) left -= 1
  }
  return dayOf(time)
}

/** How many working days lie after `from`, up to and with `to`; 0 when `to` is no later. */
export function workingDaysBetween(from: Day, to: Day): number {
  let count = 0
  for (let time = Date.parse(`${from}T00:00:00Z`) + MS_PER_DAY; dayOf(time) <= to; time += MS_PER_DAY)
    if (isWorkingDay(dayOf(time))) count += 1
  return count
}

// Made once: that costs more than a hundred uses.
const BELGIAN_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' })

/** The day it is at the eBox team's place. */
export const dayInBelgium = (at: Date): Day => BELGIAN_DAY.format(at)

/** The team answers within this many working days unless its admins choose otherwise (design/domain.md 8). */
export const RESPONSE_WORKING_DAYS = 10
