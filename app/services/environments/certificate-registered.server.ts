import type { Actor } from '#app/domain/actor.ts'
import type { Environment } from '#app/domain/environment.ts'
import type { Transaction } from '#db/client.server.ts'
import { lockEnvironment } from '#db/environments.server.ts'
import { takeStep } from './take-step.server.ts'
import { tellOfStep } from './tell-of-step.server.ts'

/**
 * Call it once a certificate of this environment was registered: an environment that waited for it goes on. Any other
 * stays where it is, as with a renewal.
 */
export async function certificateRegistered(
  tx: Transaction,
  actor: Actor,
  { issuerId, environment }: { issuerId: string; environment: Environment },
): Promise<void> {
  const rung = await lockEnvironment(tx, issuerId, environment)
  if (rung?.state !== 'awaitingCertificate') return
  const occasion = environment === 'acceptance' ? 'acceptanceReady' : 'productionReady'
  await tellOfStep(tx, rung, { to: 'team', occasion })
  const moved = await takeStep(tx, actor, rung, { action: 'certificateRegistered' })
  if (!moved.ok) throw new Error(`a registered certificate did not count: ${moved.refusal.message}`)
}
