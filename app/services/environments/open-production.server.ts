import type { Officer, Partner } from '#app/domain/actor.ts'
import { type EnvironmentAction, environmentActionsFor } from '#app/domain/environment-state.ts'
import { readEnvironments } from '#db/environments.server.ts'
import { onSideOf } from './act-on-environment.server.ts'
import { environmentFacts } from './environment-facts.server.ts'
import { type OpenRung, rungIn } from './open-rung.server.ts'

export type OpenProduction = OpenRung & {
  /** The acts this reader may take, guards aside. */
  actions: EnvironmentAction[]
  /** Why one of them is refused now. */
  isOwnSignOff: boolean
  dayHasCome: boolean
}

/** Production of an issuer as this reader sees it. */
export const openProduction = (
  reader: Partner | Officer,
  issuerId: string,
): Promise<OpenProduction | undefined> =>
  onSideOf(reader, async (tx) => {
    const rung = await rungIn(tx, reader, issuerId, 'production')
    const rungs = await readEnvironments(tx, issuerId)
    if (!rung || !rungs) return undefined
    const { production } = rungs
    const facts = await environmentFacts(tx, production, reader)
    const actions = environmentActionsFor('production', production.state, reader).filter(
      (action) => action !== 'requestProduction' || facts.testsConfirmed,
    )
    return { ...rung, actions, isOwnSignOff: !facts.secondSignOff, dayHasCome: facts.dayHasCome }
  })
