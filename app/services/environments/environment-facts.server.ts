import type { Actor } from '#app/domain/actor.ts'
import type { EnvironmentFacts } from '#app/domain/environment-state.ts'
import { dayInBelgium } from '#app/domain/working-days.ts'
import { lastConfirmedBy } from '#db/acceptance-tests.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { hasCertificate, type IssuerEnvironment, readEnvironments } from '#db/environments.server.ts'

/** What the table of states asks beside the state, for an act of this actor now. */
export async function environmentFacts(
  tx: Transaction,
  { issuerId, environment, liveOn }: IssuerEnvironment,
  actor: Actor,
  now: Date = new Date(),
): Promise<EnvironmentFacts> {
  const rungs = await readEnvironments(tx, issuerId)
  const confirmedBy = await lastConfirmedBy(tx, issuerId)
  return {
    certificate: await hasCertificate(tx, issuerId, environment),
    testsConfirmed: rungs?.acceptance.state === 'testsConfirmed',
    secondSignOff: actor.kind === 'officer' && confirmedBy !== null && confirmedBy !== actor.personId,
    dayHasCome: liveOn !== null && liveOn <= dayInBelgium(now),
  }
}
