import type { Officer } from '#app/domain/actor.ts'
import { type Month, monthOf, weeksOf } from '#app/domain/calendar-month.ts'
import { may } from '#app/domain/permission.ts'
import { dayRefusal } from '#app/domain/production-slot.ts'
import { type Day, dayInBelgium, isHoliday, isWorkingDay } from '#app/domain/working-days.ts'
import { planningRules } from '#app/services/planning/planning-rules.server.ts'
import { asOffice } from '#db/client.server.ts'
import { freezePeriodsFrom } from '#db/freeze-periods.server.ts'
import { type PlannedSlot, slotsBetween } from '#db/production-slots.server.ts'

/** A day of the team's calendar. */
export type CalendarDay = {
  day: Day
  kind: 'working' | 'weekend' | 'holiday'
  /** Whether it belongs to the month that is looked at. */
  inMonth: boolean
  isToday: boolean
  /** The note of the period in which nothing goes to production; undefined where there is none. */
  frozen: string | undefined
  slots: PlannedSlot[]
  /** How many more issuers can go to production that day; 0 where the rules allow none. */
  room: number
}

/** The weeks of a month with all that is planned, as the team reads it; undefined for who may not. */
export async function readMonth(
  officer: Officer,
  month: Month,
  now: Date = new Date(),
): Promise<CalendarDay[][] | undefined> {
  if (!may(officer, 'office.read')) return undefined
  const weeks = weeksOf(month)
  const [first = '', last = ''] = [weeks.at(0)?.at(0), weeks.at(-1)?.at(-1)]
  return asOffice(async (tx) => {
    const slots = await slotsBetween(tx, first, last)
    const freezes = await freezePeriodsFrom(tx, first)
    const rules = await planningRules(tx, now, undefined)
    const dayOf = (day: Day): CalendarDay => ({
      day,
      kind: isHoliday(day) ? 'holiday' : isWorkingDay(day) ? 'working' : 'weekend',
      inMonth: monthOf(day) === month,
      isToday: day === dayInBelgium(now),
      frozen: freezes.find(({ fromDay, untilDay }) => fromDay <= day && day <= untilDay)?.note,
      slots: slots.filter((slot) => slot.day === day),
      room: dayRefusal(day, rules) ? 0 : rules.dayCapacity - (rules.taken.get(day) ?? 0),
    })
    return weeks.map((week) => week.map(dayOf))
  })
}
