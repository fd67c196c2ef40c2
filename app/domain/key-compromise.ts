import { isDay } from './production-slot.ts'
import { ok, type Result, refused } from './result.ts'
import type { Day } from './working-days.ts'

/** Who noticed that somebody else may have a key; never a name. */
export const NOTICED_BY = ['institution', 'provider', 'authority', 'team', 'other'] as const
export type NoticedBy = (typeof NOTICED_BY)[number]

/** What happened to a key, as a choice: free words would hold names. */
export const HAPPENED = [
  'keySent',
  'keyPublished',
  'passPhraseKnown',
  'machineEntered',
  'mediumLost',
  'formerColleague',
  'misused',
  'suspicion',
] as const
export type Happened = (typeof HAPPENED)[number]

/** As typed; the day as the browser's control posts it. */
export type TypedCompromise = { noticedOn: string; noticedBy: string; happened: string }
export type JudgedCompromise = { noticedOn: Day; noticedBy: NoticedBy; happened: Happened }

/** Nobody reports later than so many years. */
const YEARS = 10

/** A report with a day that has come, and both choices made; else the first thing that is missing. */
export function judgeCompromise(typed: TypedCompromise, today: Day): Result<JudgedCompromise> {
  const happened = HAPPENED.find((one) => one === typed.happened)
  if (!happened) return refused('certificates.refusal.happened', 'happened')
  const noticedBy = NOTICED_BY.find((one) => one === typed.noticedBy)
  if (!noticedBy) return refused('certificates.refusal.noticedBy', 'noticedBy')
  const noticedOn = judgePastDay(typed.noticedOn, today)
  return noticedOn === undefined
    ? refused('certificates.refusal.noticedOn', 'noticedOn')
    : ok({ noticedOn, noticedBy, happened })
}

/** A day of the calendar that has come, and not long ago; undefined for every other text. */
export function judgePastDay(text: string, today: Day): Day | undefined {
  if (!isDay(text)) return undefined
  const earliest = `${Number(today.slice(0, 4)) - YEARS}${today.slice(4)}`
  return text <= today && text >= earliest ? text : undefined
}
