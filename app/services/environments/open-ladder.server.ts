import type { Officer, Partner } from '#app/domain/actor.ts'
import { ENVIRONMENTS, type Environment } from '#app/domain/environment.ts'
import { ladderOf, type NextStep, nextStepFor, type ShownStep } from '#app/domain/environment-ladder.ts'
import {
  type EnvironmentBall,
  type EnvironmentState,
  environmentBall,
} from '#app/domain/environment-state.ts'
import type { Transaction } from '#db/client.server.ts'
import { readEnvironments } from '#db/environments.server.ts'
import { dossiersToHandIn } from '#db/issuer-pages.server.ts'
import { onSideOf } from './act-on-environment.server.ts'

/** One environment of an issuer as its ladder shows it; `since` is an ISO time, `liveOn` an ISO day or empty. */
export type ShownRung = {
  environment: Environment
  state: EnvironmentState
  revision: number
  since: string
  liveOn: string
  reason: string
  ball: EnvironmentBall
  steps: ShownStep[]
  /** What this reader can do next, and where. */
  next: { name: NextStep; href: string } | undefined
}

export type Ladder = { issuerId: string; side: 'partner' | 'team'; rungs: ShownRung[] }

/** Both environments of an issuer for this reader; undefined when there is no issuer that they may see. */
export const openLadder = (reader: Partner | Officer, issuerId: string): Promise<Ladder | undefined> =>
  onSideOf(reader, (tx) => ladderIn(tx, reader, issuerId))

/** The same within a transaction of the reader's. */
export async function ladderIn(
  tx: Transaction,
  reader: Partner | Officer,
  issuerId: string,
): Promise<Ladder | undefined> {
  const found = await readEnvironments(tx, issuerId)
  if (!found) return undefined
  const toHandIn = await dossiersToHandIn(tx, issuerId)
  const addressOf = (name: NextStep, environment: Environment): string => {
    if (name === 'plan') return `/issuers/${issuerId}/planning`
    if (name !== 'handIn') return pageOf(issuerId, environment)
    const dossierId = toHandIn.find((one) => one.environment === environment)?.dossierId
    return dossierId ? `/dossiers/${dossierId}/issued/${environment}` : `/issuers/${issuerId}`
  }
  const acceptance = found.acceptance.state
  const rungs = ENVIRONMENTS.map((environment): ShownRung => {
    const { state, revision, since, liveOn, reason } = found[environment]
    const ball = environmentBall(environment, state, acceptance)
    const name = nextStepFor({ environment, state, ball }, reader)
    return {
      environment,
      state,
      revision,
      since: since.toISOString(),
      liveOn: liveOn ?? '',
      reason,
      ball,
      steps: ladderOf(environment, state, acceptance),
      next: name && { name, href: addressOf(name, environment) },
    }
  })
  return { issuerId, side: reader.kind === 'partner' ? 'partner' : 'team', rungs }
}

const pageOf = (issuerId: string, environment: Environment): string =>
  `/issuers/${issuerId}/${environment === 'acceptance' ? 'tests' : 'production'}`
