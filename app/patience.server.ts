import { setTimeout as wait } from 'node:timers/promises'
import { log } from './log.server.ts'

const LONGEST_WAIT_MS = 5_000

/** Refused, unreachable, or still starting (57P03): the database may come; anything else is for the operator to mend. */
const MAY_COME =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|CONNECT_TIMEOUT|CONNECTION_\w+|57P03)$/

/** Tries again, more and more slowly, until the database is there. */
export async function whenTheDatabaseAnswers(work: () => Promise<void>): Promise<void> {
  for (let pause = 250; ; pause = Math.min(pause * 2, LONGEST_WAIT_MS)) {
    try {
      return await work()
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      if (!MAY_COME.test(code)) throw error
      log.warn('database.awaited', { code, pause })
      await wait(pause)
    }
  }
}
