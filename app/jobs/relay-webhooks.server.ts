import { setTimeout as wait } from 'node:timers/promises'
import { log } from '#app/log.server.ts'
import { asWorker } from '#db/client.server.ts'
import { takeDueDeliveries } from '#db/webhooks.server.ts'
import { enqueue } from './queue.server.ts'

const POLL_MS = 1_000
const BATCH = 50

/** Queues the deliveries of webhooks that are due; answers how many. */
export const relayDue = (): Promise<number> =>
  asWorker(async (tx) => {
    const due = await takeDueDeliveries(tx, BATCH)
    for (const { id, due: at } of due) await enqueue(tx, 'deliverWebhook', { deliveryId: id }, `${id}:${at}`)
    return due.length
  })

/**
 * The deliveries are written with their event, by the database, which knows no queue: this hands them over, as long as
 * the worker lives. Any number of workers hand each over once.
 */
export async function keepRelaying(stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    const handed = await relayDue().catch((error) => {
      log.error('webhooks could not be queued', error)
      return 0
    })
    if (handed < BATCH) await wait(POLL_MS, undefined, { signal: stopping }).catch(() => undefined)
  }
}
