import type { Officer, Partner } from '#app/domain/actor.ts'
import type { EnvironmentState } from '#app/domain/environment-state.ts'
import { type PlanningAction, planningActionsFor, sideOf } from '#app/domain/planning.ts'
import { earliestDay, type Freeze, freeDays } from '#app/domain/production-slot.ts'
import type { Day } from '#app/domain/working-days.ts'
import { within } from '#app/services/open-dossier.server.ts'
import { asOffice, type Transaction } from '#db/client.server.ts'
import { readEnvironments } from '#db/environments.server.ts'
import {
  type ProductionSlot,
  planningOf,
  type StandingPlanning,
  slotsOf,
} from '#db/production-slots.server.ts'
import { planningRules } from './planning-rules.server.ts'

/** As many free days are named as fit on a telephone. */
const FREE_DAYS = 8

export type OpenPlanning = {
  production: EnvironmentState
  planning: StandingPlanning
  actions: PlanningAction[]
  /** The open proposal is the reader's own side's. */
  isOwn: boolean
  history: ProductionSlot[]
  earliest: Day
  freezes: readonly Freeze[]
  free: Day[]
}

/** How the planning of an issuer stands, for either side; undefined when this reader may see no such issuer. */
export function openPlanning(
  reader: Partner | Officer,
  issuerId: string,
  now: Date = new Date(),
): Promise<OpenPlanning | undefined> {
  const read = async (tx: Transaction): Promise<OpenPlanning | undefined> => {
    const environments = await readEnvironments(tx, issuerId)
    if (!environments) return undefined
    const { state } = environments.production
    const history = await slotsOf(tx, issuerId)
    const planning = planningOf(history)
    const rules = await planningRules(tx, now, issuerId)
    return {
      production: state,
      planning,
      actions: planningActionsFor(planning, state, reader),
      isOwn: planning.proposed?.by === sideOf(reader),
      history,
      earliest: earliestDay(rules),
      freezes: rules.freezes,
      free: freeDays(rules, FREE_DAYS),
    }
  }
  return reader.kind === 'partner' ? within(reader, read) : asOffice(read)
}
