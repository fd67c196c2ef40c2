import type { EventKind } from './event-kind.ts'
import { ok, type Result, refused } from './result.ts'

/** What a system of the team's can be told of: what becomes of dossiers and institutions, nothing of people. */
export const WEBHOOK_KINDS = [
  'dossierSubmitted',
  'reviewStarted',
  'dossierAssigned',
  'dossierReleased',
  'changesRequested',
  'dossierValidated',
  'dossierApproved',
  'dossierRejected',
  'dossierReopened',
  'dossierWithdrawn',
  'dossierClosed',
  'certificateReleased',
  'certificateCompromised',
  'certificateRevoked',
  'authorityConfirmed',
  'institutionRenamed',
  'institutionRenumbered',
  'institutionMerged',
  'institutionTookOver',
  'environmentReady',
  'environmentConfigured',
  'documentTypesSwitched',
  'testsReported',
  'testsConfirmed',
  'testsRefused',
  'productionRequested',
  'productionSignedOff',
  'productionRefused',
  'goLiveScheduled',
  'goLiveUnscheduled',
  'wentLive',
  'publishingSuspended',
  'publishingResumed',
  'environmentEnded',
  'configurationChanged',
] as const satisfies readonly EventKind[]

/** Targets at most: each makes every event a little slower. */
export const WEBHOOKS_MAX = 20

const URL_MAX = 500
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/** The address of a target as typed; `plainLoopback`: http to this very machine will do, as in development. */
export function judgeWebhookUrl(typed: string, plainLoopback: boolean): Result<string> {
  const text = typed.trim()
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || url.hostname === '' || text.length > URL_MAX) return refused('webhooks.refusal.url', 'url')
  const isPlain = url.protocol === 'http:' && plainLoopback && LOOPBACK.test(url.hostname)
  if (url.protocol !== 'https:' && !isPlain) return refused('webhooks.refusal.https', 'url')
  // They would stand in every list, and in no signature.
  if (url.username !== '' || url.password !== '' || url.hash !== '')
    return refused('webhooks.refusal.urlParts', 'url')
  return ok(url.href)
}

const FIRST_PAUSE_MS = 5_000
const LONGEST_PAUSE_MS = 4 * 3_600_000
const GIVEN_UP_MS = 24 * 3_600_000

/**
 * When a delivery that was asked for at `askedAt` and failed `now` is tried again: each pause is as long as all before
 * together, from five seconds up to four hours. Undefined when a day has passed.
 */
export function nextAttempt(askedAt: Date, now: Date): Date | undefined {
  const passed = now.getTime() - askedAt.getTime()
  if (passed >= GIVEN_UP_MS) return undefined
  const pause = Math.min(Math.max(passed, FIRST_PAUSE_MS), LONGEST_PAUSE_MS)
  return new Date(Math.min(now.getTime() + pause, askedAt.getTime() + GIVEN_UP_MS))
}
