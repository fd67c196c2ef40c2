import type { Message } from './message.ts'
import { message } from './message.ts'
import { ok, type Result, refused } from './result.ts'
import { addWorkingDays, type Day, dayOf, isHoliday, isWorkingDay } from './working-days.ts'

export const DAY_PARTS = ['morning', 'afternoon'] as const
export type DayPart = (typeof DAY_PARTS)[number]

/** A part of a working day on which an issuer goes to production. */
export type Slot = { day: Day; part: DayPart }

/** Days on which nothing goes to production, the first and the last one included. */
export type Freeze = { from: Day; until: Day }

/** The team's rules, as its admins chose them, and what is planned for others. */
export type PlanningRules = {
  today: Day
  /** Working days that lie at least between today and the slot. */
  noticeDays: number
  /** Issuers that go to production on one day at most. */
  dayCapacity: number
  freezes: readonly Freeze[]
  /** For each day with one or more: how many slots other issuers have there, agreed or proposed. */
  taken: ReadonlyMap<Day, number>
}

/** Nobody plans further ahead than this many days. */
export const PLANNED_AHEAD_DAYS = 366

const MS_PER_DAY = 86_400_000

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A day of the calendar, as a date field posts one. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

export const addDays = (day: Day, count: number): Day =>
  dayOf(Date.parse(`${day}T00:00:00Z`) + count * MS_PER_DAY)

/** The first day that the notice allows. */
export const earliestDay = ({ today, noticeDays }: Pick<PlanningRules, 'today' | 'noticeDays'>): Day =>
  addWorkingDays(today, noticeDays)

const freezeOn = (day: Day, freezes: readonly Freeze[]): Freeze | undefined =>
  freezes.find(({ from, until }) => from <= day && day <= until)

/** Why nothing goes to production on that day; undefined when there is room. */
export function dayRefusal(day: Day, rules: PlanningRules): Message | undefined {
  if (day < rules.today) return message('slot.refusal.past')
  if (isHoliday(day)) return message('slot.refusal.holiday')
  if (!isWorkingDay(day)) return message('slot.refusal.weekend')
  const { noticeDays } = rules
  if (day < earliestDay(rules))
    return message('slot.refusal.notice', { days: noticeDays, day: earliestDay(rules) })
  if (day > addDays(rules.today, PLANNED_AHEAD_DAYS)) return message('slot.refusal.far')
  const freeze = freezeOn(day, rules.freezes)
  if (freeze) return message('slot.refusal.freeze', { from: freeze.from, until: freeze.until })
  if ((rules.taken.get(day) ?? 0) >= rules.dayCapacity) return message('slot.refusal.full')
  return undefined
}

/** A slot as typed, judged; each refusal stands at its field. */
export function judgeSlot({ day, part }: { day: string; part: string }, rules: PlanningRules): Result<Slot> {
  const text = day.trim()
  if (!isDay(text)) return refused('slot.refusal.day', 'day')
  const why = dayRefusal(text, rules)
  if (why) return refused(why, 'day')
  const found = DAY_PARTS.find((known) => known === part)
  return found ? ok({ day: text, part: found }) : refused('slot.refusal.part', 'part')
}

/** The next days with room, at most `count` of them, the nearest first. */
export function freeDays(rules: PlanningRules, count: number): Day[] {
  const free: Day[] = []
  const last = addDays(rules.today, PLANNED_AHEAD_DAYS)
  for (let day = earliestDay(rules); free.length < count && day <= last; day = addWorkingDays(day, 1))
    if (!dayRefusal(day, rules)) free.push(day)
  return free
}
