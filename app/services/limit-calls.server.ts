import { asPartner } from '#db/client.server.ts'
import { secondsToWait } from '#db/rate-limits.server.ts'

/** Calls a minute from one network without a token: each costs a signature's verification and the weak-key rules, or a log line. */
const OPEN_CALLS = { minutes: 1, most: 60 }

/** Counts a call of somebody unknown; the seconds to wait when there were too many, else undefined. */
export const limitOpenCall = (operation: string, clientKey: string): Promise<number | undefined> =>
  asPartner({}, (tx) => secondsToWait(tx, { key: `api/open/${operation}/${clientKey}`, ...OPEN_CALLS }))
