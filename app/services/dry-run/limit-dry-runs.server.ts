import { MOST_DRY_RUNS } from '#app/domain/dry-run.ts'
import { asPartner } from '#db/client.server.ts'
import { secondsToWait } from '#db/rate-limits.server.ts'

/** A network may hold several senders. */
const OF_NETWORK = { minutes: 1, most: 2 * MOST_DRY_RUNS }
const OF_CERTIFICATE = { minutes: 1, most: MOST_DRY_RUNS }

/** Counts a message of this network, before it is read; the seconds to wait when there were too many. */
export const waitOfNetwork = (clientKey: string): Promise<number | undefined> =>
  asPartner({}, (tx) => secondsToWait(tx, { key: `sandbox/network/${clientKey}`, ...OF_NETWORK }))

/** The same of a certificate that is proven to be the sender's. */
export const waitOfCertificate = (sha256: string): Promise<number | undefined> =>
  asPartner({}, (tx) => secondsToWait(tx, { key: `sandbox/certificate/${sha256}`, ...OF_CERTIFICATE }))
