import type { DossierPurpose } from './dossier-purpose.ts'
import { DOSSIER_STATES, type DossierState } from './dossier-state.ts'
import type { Environment } from './environment.ts'
import type { OfficialLanguage } from './language.ts'
import { type Day, workingDaysBetween } from './working-days.ts'

/** The states the team sees: a draft is the partner's own until it is submitted. */
export const QUEUE_STATES = DOSSIER_STATES.filter((state) => state !== 'draft')

/** What waits for the team. */
export const WAITING: readonly DossierState[] = ['submitted', 'inReview']

export const QUEUE_REGIONS = ['brussels', 'flanders', 'wallonia'] as const
export type QueueRegion = (typeof QUEUE_REGIONS)[number]

/** In its state for more than so many days. */
export const QUEUE_AGES = ['5', '10', '20'] as const
export type QueueAge = (typeof QUEUE_AGES)[number]

/** `week`: from today to Sunday. */
export const QUEUE_DUES = ['overdue', 'week'] as const
export type QueueDue = (typeof QUEUE_DUES)[number]

/** What is due first, or what moved last. */
export const QUEUE_SORTS = ['due', 'recent'] as const
export type QueueSort = (typeof QUEUE_SORTS)[number]

/** What an officer asks the queue for, as the address says it. */
export type QueueView = {
  states: readonly DossierState[]
  /** As typed. */
  text: string
  institution: string
  language: OfficialLanguage | undefined
  region: QueueRegion | undefined
  purpose: DossierPurpose | undefined
  environment: Environment | undefined
  /** `me`, `nobody`, a colleague's id, or empty for all. */
  officer: string
  age: QueueAge | undefined
  due: QueueDue | undefined
  failing: boolean
  sort: QueueSort
}

/** An officer keeps so many views at most. */
export const VIEWS_MAX = 20
export const VIEW_NAME_MAX = 60

/** The Monday after a day. */
export function nextMonday(day: Day): Day {
  const time = Date.parse(`${day}T00:00:00Z`)
  const weekday = new Date(time).getUTCDay()
  return new Date(time + (((7 - weekday) % 7) + 1) * 86_400_000).toISOString().slice(0, 10)
}

/** When an answer is due, seen on `today`; `workingDaysLate` is negative while there is time left. */
export type Due = { on: Day; isOver: boolean; workingDaysLate: number }

/** Undefined while the clock is paused or stopped. */
export const dueOf = ({ dueOn }: { dueOn: Day | null }, today: Day): Due | undefined =>
  dueOn === null
    ? undefined
    : {
        on: dueOn,
        isOver: dueOn < today,
        workingDaysLate: workingDaysBetween(dueOn, today) - workingDaysBetween(today, dueOn),
      }
