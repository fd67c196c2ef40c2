import { momentInBelgium } from './belgian-time.ts'
import type { DayPart, Slot } from './production-slot.ts'

/** When the parts of a day begin and end, by the clock at the eBox team's place. */
export const PART_HOURS: Readonly<Record<DayPart, { from: number; until: number }>> = {
  morning: { from: 9, until: 12 },
  afternoon: { from: 13, until: 16 },
}

const MS_PER_MINUTE = 60_000

/** The moment at which the clock in Belgium shows this hour of this day: one hour before UTC, or two in summer. */
function atHour(day: string, hour: number): Date {
  const asUtc = Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00Z`)
  const [, hours = '1'] = /\+0(\d):00$/.exec(momentInBelgium(new Date(asUtc))) ?? []
  return new Date(asUtc - Number(hours) * 60 * MS_PER_MINUTE)
}

/** The two moments between which a slot lies. Clocks change on Sundays at night, so never within one. */
export const slotMoments = ({ day, part }: Slot): { start: Date; end: Date } => ({
  start: atHour(day, PART_HOURS[part].from),
  end: atHour(day, PART_HOURS[part].until),
})
