import { asWorker } from '#db/client.server.ts'
import { enqueue } from './queue.server.ts'

const HOUR_MS = 3_600_000

/** Work that comes back: every `every` hours, the first at `at` o'clock (UTC, when the portal is quiet). */
const REGULAR = [
  { name: 'applyRetention', every: 24, at: 2 },
  // Before the team's day begins, in summer as in winter.
  { name: 'remindOfficers', every: 24, at: 5 },
  { name: 'remindPartners', every: 24, at: 6 },
  { name: 'closeLeftDossiers', every: 24, at: 7 },
  // After midnight in Belgium, in summer as in winter.
  { name: 'endEnvironments', every: 24, at: 0 },
  { name: 'remindOfEnvironments', every: 24, at: 6 },
  { name: 'remindOfCertificates', every: 24, at: 4 },
] as const

/** The next time after `now`, in whole hours of the clock, the same for every process. */
export function nextRun({ every, at }: { every: number; at: number }, now: Date): Date {
  const period = every * HOUR_MS
  const offset = at * HOUR_MS
  return new Date((Math.floor((now.getTime() - offset) / period) + 1) * period + offset)
}

/**
 * Puts the next run of all regular work in the queue. The job is named by its time, so that it is there once whatever
 * the number of workers; and it stands there before its time comes, so that a finished one is not added again.
 */
export const scheduleRegularWork = (now: Date = new Date()): Promise<void> =>
  asWorker(async (tx) => {
    for (const work of REGULAR) {
      const run = nextRun(work, now)
      const startAfterSeconds = Math.ceil((run.getTime() - now.getTime()) / 1000)
      await enqueue(tx, work.name, {}, run.toISOString(), { startAfterSeconds })
    }
  })
