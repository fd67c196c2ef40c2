import { dayInBelgium } from '#app/domain/working-days.ts'
import { asWorker, type Transaction } from '#db/client.server.ts'
import { endedIssuers, lockEnvironment } from '#db/environments.server.ts'
import { takeStep } from './take-step.server.ts'
import { tellOfStep } from './tell-of-step.server.ts'

/** Shorter than a job may take; what is left is ended by the next run. */
const RUN_MS = 12_000

/** Ends the environments of the issuers whose last day has passed, each issuer in a transaction of its own. */
export async function endEnvironments(signal: AbortSignal, now: Date = new Date()): Promise<void> {
  const time = AbortSignal.any([signal, AbortSignal.timeout(RUN_MS)])
  const ended = await asWorker((tx) => endedIssuers(tx, dayInBelgium(now)))
  for (const issuerId of ended) {
    if (time.aborted) return
    await asWorker((tx) => endIssuer(tx, issuerId))
  }
}

async function endIssuer(tx: Transaction, issuerId: string): Promise<void> {
  const acceptance = await lockEnvironment(tx, issuerId, 'acceptance')
  const production = await lockEnvironment(tx, issuerId, 'production')
  const open = [acceptance, production].flatMap((rung) => (rung && rung.state !== 'ended' ? [rung] : []))
  const [first] = open
  if (first) await tellOfStep(tx, first, { to: 'partner', occasion: 'ended' })
  for (const rung of open) await takeStep(tx, { kind: 'system' }, rung, { action: 'end' })
}
