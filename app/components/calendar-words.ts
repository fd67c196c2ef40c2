import type { Month } from '#app/domain/calendar-month.ts'
import type { Day } from '#app/domain/working-days.ts'
import type { Translator } from '#app/i18n/translator.ts'

const at = (day: Day): Date => new Date(`${day}T00:00:00Z`)

/** The name of a day's weekday, as it is written in Belgium. */
export const weekdayName = (t: Translator, day: Day, weekday: 'short' | 'long'): string =>
  new Intl.DateTimeFormat(`${t.language}-BE`, { weekday, timeZone: 'UTC' }).format(at(day))

export const monthName = (t: Translator, month: Month): string =>
  new Intl.DateTimeFormat(`${t.language}-BE`, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    at(`${month}-01`),
  )

/** 1 to 31. */
export const dayNumber = (day: Day): number => Number(day.slice(8))
