import { isDatabaseAway } from '#app/database-away.server.ts'
import { settings } from '#app/env.server.ts'
import { log } from '#app/log.server.ts'
import type { Arrival } from './border.server.ts'
import { clientKey } from './client-key.server.ts'
import { refuse } from './plain-answer.server.ts'
import { readPolicyReport } from './policy-report.ts'
import { readBody } from './request-body.server.ts'
import { safePath } from './safe-path.ts'

/** A report repeats one address and the whole policy; browsers send a few of them together. */
const LARGEST = 16 * 1024
/** Of the reports in one body, those that are written. */
const MOST_LINES = 10

/** Counts a report of this network; the seconds to wait when there were too many, else undefined. */
export type LimitReports = (clientKey: string) => Promise<number | undefined>

/** What the policy of a page stopped, as browsers report it: a log line each, and no answer but that it came. */
export async function takePolicyReport(arrival: Arrival, limit: LimitReports): Promise<void> {
  const { request, response, language, traceId } = arrival
  if (request.method !== 'POST') {
    response.set('Allow', 'POST')
    return refuse(response, 'method', language)
  }
  const wait = await limit(clientKey(request.ip)).catch((error: unknown) => {
    if (isDatabaseAway(error)) return 'away'
    throw error
  })
  if (wait === 'away') return refuse(response, 'unavailable', language)
  if (wait !== undefined) return void response.status(429).set('Retry-After', String(wait)).end()
  const body = await readBody(request, LARGEST)
  if (body === 'tooLarge') return refuse(response, 'tooLarge', language)
  const violations = readPolicyReport(body.toString('utf8'), settings().origin)
  if (violations === undefined) return refuse(response, 'malformed', language)
  for (const { directive, blocked, path } of violations.slice(0, MOST_LINES))
    log.warn('policy.violated', { traceId, directive, blocked, path: path && safePath(path) })
  response.status(204).end()
}
