import { enqueue } from '#app/jobs/queue.server.ts'
import { asWorker } from '#db/client.server.ts'
import { closeOneDossier } from './close-dossier.server.ts'
import { warnOfOneDossier } from './warn-of-closing.server.ts'

/** Shorter than a job may take, so that a long run ends in order and goes on as a job of its own. */
const RUN_MS = 12_000

/**
 * Tells the partners of dossiers left in their hands that they will be closed, and closes those that were told a week
 * ago. Any number of these at once do each once: a dossier is taken in the transaction that mails.
 */
export async function closeLeftDossiers(signal: AbortSignal): Promise<void> {
  const time = AbortSignal.any([signal, AbortSignal.timeout(RUN_MS)])
  for (const act of [closeOneDossier, warnOfOneDossier])
    while (!time.aborted) if (!(await asWorker(act))) break
  if (time.aborted) await asWorker((tx) => enqueue(tx, 'closeLeftDossiers', {}, `more:${Date.now()}`))
}
