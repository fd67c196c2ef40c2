import { dayInBelgium } from './working-days.ts'

const MS_PER_DAY = 86_400_000

/** The institution is reminded when so many days are left, and fewer: the smallest that is not passed yet applies. */
export const REMINDER_DAYS = [90, 60, 30, 14, 7, 1] as const

/** In the place of days: the certificate has ended, and the team knows. */
export const ENDED_DAYS = 0

const dayNumber = (at: Date): number => Date.parse(`${dayInBelgium(at)}T00:00:00Z`) / MS_PER_DAY

/** Calendar days in Belgium until the last day; 0 on that day, negative afterwards. */
export const daysLeft = (notAfter: Date, now: Date): number => dayNumber(notAfter) - dayNumber(now)

/** A certificate counts with its last second (RFC 5280, 4.1.2.5). */
export const hasEnded = (notAfter: Date, now: Date): boolean => notAfter < now

/**
 * Which reminder is due: one of REMINDER_DAYS, `ENDED_DAYS`, or undefined while the end is far. `told`: the last one
 * that was sent. Of those that were missed only the one that applies now.
 */
export function reminderDue(notAfter: Date, now: Date, told: number | null): number | undefined {
  const days = daysLeft(notAfter, now)
  const applies = hasEnded(notAfter, now)
    ? ENDED_DAYS
    : REMINDER_DAYS.findLast((threshold) => days <= threshold)
  return applies !== undefined && (told === null || applies < told) ? applies : undefined
}
