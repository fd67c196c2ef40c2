import { setTimeout as wait } from 'node:timers/promises'
import { isDatabaseAway } from './database-away.server.ts'
import { log } from './log.server.ts'

const LONGEST_WAIT_MS = 5_000

/** Tries again, more and more slowly, until the database is there; what waiting does not mend is thrown at once. */
export async function whenTheDatabaseAnswers(work: () => Promise<void>, signal: AbortSignal): Promise<void> {
  for (let pause = 250; ; pause = Math.min(pause * 2, LONGEST_WAIT_MS)) {
    try {
      return await work()
    } catch (error) {
      if (!isDatabaseAway(error)) throw error
      log.error('database.awaited', error, { pause })
      await wait(pause, undefined, { signal })
    }
  }
}
