import { BALL, type DossierState } from './dossier-state.ts'
import { addWorkingDays, type Day, workingDaysBetween } from './working-days.ts'

/**
 * How long the team has had a dossier, in Belgian working days. It runs while the ball is with the team and pauses while
 * the partner must act, so that `dueOn` moves by as long as the partner took.
 */
export type ResponseClock = {
  /** Working days used up before the present run. */
  clockUsed: number
  /** The day the present run began; null while it is paused. */
  clockSince: Day | null
  /** The last day in time; null while it is paused. */
  dueOn: Day | null
}

/** The clock after a move to `state` on `today`; `responseDays`: within how many working days the team answers. */
export function clockAfter(
  { clockUsed, clockSince, dueOn }: ResponseClock,
  state: DossierState,
  today: Day,
  responseDays: number,
): ResponseClock {
  const runs = BALL[state] === 'team'
  if (runs && clockSince !== null) return { clockUsed, clockSince, dueOn }
  if (runs)
    return {
      clockUsed,
      clockSince: today,
      dueOn: addWorkingDays(today, Math.max(responseDays - clockUsed, 0)),
    }
  if (clockSince === null) return { clockUsed, clockSince, dueOn: null }
  return { clockUsed: clockUsed + workingDaysBetween(clockSince, today), clockSince: null, dueOn: null }
}
