import { setTimeout as wait } from 'node:timers/promises'
import { ENVIRONMENTS } from '#app/domain/environment.ts'
import { dayInBelgium } from '#app/domain/working-days.ts'
import { log } from '#app/log.server.ts'
import { keepConfiguration } from '#app/services/configuration/keep-configuration.server.ts'
import { asWorker } from '#db/client.server.ts'
import { configurationVersion, sumConfigurationMoves } from '#db/publication.server.ts'

const POLL_MS = 5_000

/**
 * Keeps what the configurations become as long as the worker lives: after every change, and on a new day, when what
 * ended is no longer listed. Not a job of the queue: changes are counted by the database, which knows no queue.
 */
export async function keepConfigurationsKept(stopping: AbortSignal): Promise<void> {
  let seen = ''
  while (!stopping.aborted) {
    seen = await keepIfMoved(seen).catch((error) => {
      log.error('a configuration was not kept', error)
      return ''
    })
    await wait(POLL_MS, undefined, { signal: stopping }).catch(() => undefined)
  }
}

async function keepIfMoved(seen: string): Promise<string> {
  const moment = `${await asWorker(configurationVersion)} ${dayInBelgium(new Date())}`
  if (moment === seen) return seen
  await asWorker(sumConfigurationMoves)
  for (const environment of ENVIRONMENTS) await keepConfiguration(asWorker, environment)
  return moment
}
