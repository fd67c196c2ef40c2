import type postgres from 'postgres'
import { breakable, isBroken } from './connection-loss.server.ts'

type Used = { sql: postgres.Sql; working: number; isRetired: boolean }

const END_SECONDS = 1

/**
 * A pool that is replaced by a fresh one once it has lost a connection. postgres.js 3.4 keeps the last error and the
 * unsent bytes of a connection for its next life: they fail its next user, or keep it from ever connecting again.
 */
export class Pool {
  readonly #open: () => postgres.Sql
  readonly #ending = new Set<Promise<void>>()
  #now: Used

  constructor(open: () => postgres.Sql) {
    this.#open = open
    this.#now = { sql: open(), working: 0, isRetired: false }
  }

  /** As it is now; what is to go on after a loss asks again each time, or `use`s it. */
  get sql(): postgres.Sql {
    return this.#now.sql
  }

  /** Works on the pool of this moment; a connection that breaks meanwhile is nobody's next one. */
  async use<T>(work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
    const used = this.#now
    used.working += 1
    try {
      return await work(breakable(used.sql))
    } catch (error) {
      if (isBroken(error) && used === this.#now) this.#replace(used)
      throw error
    } finally {
      used.working -= 1
      this.#endIfDone(used)
    }
  }

  /** Those who work on the former go on: it ends when the last of them has. */
  #replace(former: Used): void {
    former.isRetired = true
    this.#now = { sql: this.#open(), working: 0, isRetired: false }
  }

  #endIfDone({ sql, working, isRetired }: Used): void {
    if (!isRetired || working > 0) return
    const ended = sql.end({ timeout: END_SECONDS }).finally(() => this.#ending.delete(ended))
    this.#ending.add(ended)
  }

  async end(seconds: number): Promise<void> {
    await Promise.all([this.#now.sql.end({ timeout: seconds }), ...this.#ending])
  }
}
