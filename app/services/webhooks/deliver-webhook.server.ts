import { nextAttempt } from '#app/domain/webhook.ts'
import { log } from '#app/log.server.ts'
import { openSecrets } from '#app/services/mail-secrets.server.ts'
import { asWorker } from '#db/client.server.ts'
import {
  type Attempt,
  noteAttempt,
  readWaiting,
  type WebhookDelivery,
  type WebhookTarget,
} from '#db/webhooks.server.ts'
import { ForbiddenAddress } from './allowed-address.server.ts'
import { postBody } from './post-body.server.ts'
import { sign } from './sign.server.ts'

const ANSWER_MS = 10_000
/** How long the secret before goes on signing. */
const OVERLAP_MS = 24 * 3_600_000

/** One attempt of one delivery. It may be made twice; the id tells the target that it is the same. */
export async function deliverWebhook(
  { deliveryId }: { deliveryId: string },
  signal: AbortSignal,
): Promise<void> {
  const waiting = await asWorker((tx) => readWaiting(tx, deliveryId))
  if (!waiting) return
  const { delivery, target } = waiting
  const outcome = await attempt(delivery, target, AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]))
  if (outcome.state === 'missed' && !outcome.dueAt)
    log.warn('webhook given up', { targetId: target.id, deliveryId, failure: outcome.failure })
  await asWorker((tx) => noteAttempt(tx, deliveryId, outcome))
}

async function attempt(
  delivery: WebhookDelivery,
  target: WebhookTarget,
  signal: AbortSignal,
): Promise<Attempt> {
  const missed = (failure: string, status: number | null = null): Attempt => ({
    state: 'missed',
    status,
    failure,
    dueAt: nextAttempt(delivery.askedAt, new Date()),
  })
  const secrets = openSecrets(target.id, target.sealed)
  if (!secrets) return missed('secret')
  const { id, body } = delivery
  const timestamp = Math.floor(Date.now() / 1000)
  const headers = {
    'Content-Type': 'application/json',
    'User-Agent': 'ebox-portal',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': secretsInForce(target, secrets)
      .map((secret) => sign(secret, { id, timestamp, body }))
      .join(' '),
  }
  try {
    const status = await postBody({ url: new URL(target.url), headers, body, signal })
    return status >= 200 && status < 300 ? { state: 'delivered', status } : missed('status', status)
  } catch (error) {
    return missed(failureOf(error, signal))
  }
}

function secretsInForce(
  { rotatedAt }: WebhookTarget,
  { secret = '', former = '' }: Record<string, string>,
): string[] {
  const isFresh = rotatedAt !== null && Date.now() - rotatedAt.getTime() < OVERLAP_MS
  return former !== '' && isFresh ? [secret, former] : [secret]
}

/** A key word; the error's own sentence may quote an address. */
function failureOf(error: unknown, signal: AbortSignal): string {
  if (error instanceof ForbiddenAddress) return 'address'
  return signal.aborted ? 'timeout' : 'connection'
}
