import type { Day } from './working-days.ts'

/** The last quarter week by week, the last year month by month, or any two days. */
export const PERIOD_CHOICES = ['3', '12', 'own'] as const
export type PeriodChoice = (typeof PERIOD_CHOICES)[number]

export type Step = 'week' | 'month'

/** Both days are in it. A period is told week by week up to half a year, month by month beyond. */
export type Period = { choice: PeriodChoice; from: Day; to: Day; step: Step }

/** What is wrong with two days that were asked for. */
export type PeriodFault = 'unreadable' | 'order' | 'future' | 'long'

export type AskedPeriod = { choice: string | null; from: string | null; to: string | null }

const MS_PER_DAY = 86_400_000
const WEEKS = 13
const MOST_DAYS_BY_WEEK = 184
/** Longer, and the pictures could not be read on a phone, nor the figures of a million dossiers in time. */
export const PERIOD_YEARS_MAX = 2

const timeOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`)
const dayOf = (time: number): Day => new Date(time).toISOString().slice(0, 10)
const monthsBefore = (day: Day, months: number): Day => {
  const date = new Date(timeOf(day))
  return dayOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1))
}

/** The Monday, or the first of the month, that a day belongs to. */
export function stepOf(day: Day, step: Step): Day {
  if (step === 'month') return `${day.slice(0, 7)}-01`
  const time = timeOf(day)
  return dayOf(time - ((new Date(time).getUTCDay() + 6) % 7) * MS_PER_DAY)
}

/** Each week or month of the period, by its first day, the earliest first. */
export function stepsOf({ from, to, step }: Omit<Period, 'choice'>): Day[] {
  const steps: Day[] = []
  for (let day = stepOf(from, step); day <= to; day = nextStep(day, step)) steps.push(day)
  return steps
}

const nextStep = (day: Day, step: Step): Day =>
  step === 'week' ? dayOf(timeOf(day) + 7 * MS_PER_DAY) : monthsBefore(day, -1)

function lastMonths(choice: '3' | '12', today: Day): Period {
  if (choice === '12') return { choice, from: monthsBefore(today, 11), to: today, step: 'month' }
  const from = dayOf(timeOf(stepOf(today, 'week')) - (WEEKS - 1) * 7 * MS_PER_DAY)
  return { choice, from, to: today, step: 'week' }
}

const isDay = (text: string): boolean =>
  /^[12]\d{3}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(timeOf(text)) && dayOf(timeOf(text)) === text

const faultOf = (from: string, to: string, today: Day): PeriodFault | undefined => {
  if (!isDay(from) || !isDay(to)) return 'unreadable'
  if (from > to) return 'order'
  if (from > today) return 'future'
  const earliest = `${Number(to.slice(0, 4)) - PERIOD_YEARS_MAX}${to.slice(4)}`
  return from < earliest ? 'long' : undefined
}

/** The period asked for; with a fault, and whenever nothing is asked, the last twelve months. */
export function readPeriod(asked: AskedPeriod, today: Day): { period: Period; fault?: PeriodFault } {
  const choice = PERIOD_CHOICES.find((one) => one === asked.choice) ?? '12'
  if (choice !== 'own') return { period: lastMonths(choice, today) }
  const [from, last] = [asked.from ?? '', asked.to ?? '']
  const fault = faultOf(from, last, today)
  if (fault) return { period: lastMonths('12', today), fault }
  const to = last > today ? today : last
  const step = timeOf(to) - timeOf(from) < MOST_DAYS_BY_WEEK * MS_PER_DAY ? 'week' : 'month'
  return { period: { choice, from, to, step } }
}
