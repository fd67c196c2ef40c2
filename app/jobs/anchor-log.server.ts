import { setTimeout as wait } from 'node:timers/promises'
import { log } from '#app/log.server.ts'
import { appendAnchor } from '#app/services/log/anchors.server.ts'
import { asWorker } from '#db/client.server.ts'
import { readLogHead } from '#db/log.server.ts'

const HOUR_MS = 3_600_000

/**
 * Writes the head of the decisions log outside the database, at once and then every hour. Not a job of the queue, which
 * one process would take for all: each worker that has a folder keeps a witness of its own.
 */
export async function keepAnchored(folder: string, stopping: AbortSignal, every = HOUR_MS): Promise<void> {
  while (!stopping.aborted) {
    try {
      await appendAnchor(folder, await asWorker(readLogHead), new Date())
    } catch (error) {
      log.error('the decisions log could not be anchored', error)
    }
    await wait(every, undefined, { signal: stopping }).catch(() => undefined)
  }
}
