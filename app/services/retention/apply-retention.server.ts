import { enqueue } from '#app/jobs/queue.server.ts'
import { log } from '#app/log.server.ts'
import { asWorker, type Transaction } from '#db/client.server.ts'
import { BATCH, SWEEPS } from '#db/retention.server.ts'
import { deleteOldDeliveries } from '#db/webhooks.server.ts'
import { deleteOneDraft } from './delete-draft.server.ts'
import { warnOfOneDraft } from './warn-of-draft.server.ts'

/** Shorter than a job may take, so that a long run ends in order and goes on as a job of its own. */
const RUN_MS = 12_000

type Step = { name: string; most: number; act: (tx: Transaction) => Promise<number> }

const STEPS: readonly Step[] = [
  { name: 'draftsWarned', most: 1, act: warnOfOneDraft },
  { name: 'draftsDeleted', most: 1, act: deleteOneDraft },
  { name: 'webhookDeliveries', most: BATCH, act: (tx) => deleteOldDeliveries(tx, BATCH) },
  ...Object.entries(SWEEPS).map(([name, act]) => ({ name, most: BATCH, act })),
]

/**
 * Deletes what is no longer kept (app/domain/retention.ts), in small transactions, until nothing is left. Any number
 * of them at once do each thing once.
 */
export async function applyRetention(signal: AbortSignal): Promise<void> {
  const time = AbortSignal.any([signal, AbortSignal.timeout(RUN_MS)])
  const counts: Record<string, number> = {}
  for (const step of STEPS) counts[step.name] = await all(step, time)
  log.info('retention applied', counts)
  if (time.aborted) await asWorker((tx) => enqueue(tx, 'applyRetention', {}, `more:${Date.now()}`))
}

async function all({ most, act }: Step, time: AbortSignal): Promise<number> {
  let total = 0
  while (!time.aborted) {
    const done = await asWorker(act)
    total += done
    if (done < most) break
  }
  return total
}
