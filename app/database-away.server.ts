import { DatabaseUnavailable } from '#db/client.server.ts'
import { driverCodeOf } from '#db/connection-loss.server.ts'

/**
 * Codes that pass by themselves or by an operator's hand, and say nothing of what was asked: the network's and
 * postgres.js's own; no connection (08), no room or disk (53), shutdown and start (57P0x), a standby (25006).
 */
const AWAY =
  /^(ECONNREFUSED|ECONNRESET|ENOENT|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT|EHOSTUNREACH|CONNECT_TIMEOUT|CONNECTION_\w+|08\w{3}|53\w{3}|57P0\d|25006)$/

/** True when the database could not be reached or could not work, rather than refused what was asked. */
export const isDatabaseAway = (error: unknown): boolean =>
  error instanceof DatabaseUnavailable || AWAY.test(driverCodeOf(error))
