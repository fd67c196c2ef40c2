import type { Officer, Partner } from '#app/domain/actor.ts'
import type { EnvironmentState } from '#app/domain/environment-state.ts'
import { isPlanned, sideOf } from '#app/domain/planning.ts'
import { DAY_PARTS } from '#app/domain/production-slot.ts'
import { PART_HOURS } from '#app/domain/slot-hours.ts'
import { type OpenPlanning, openPlanning } from '#app/services/planning/open-planning.server.ts'

/** After these there is nothing left to plan. */
const OVER: readonly EnvironmentState[] = ['live', 'suspended', 'ended']

function phaseOf(production: EnvironmentState): 'now' | 'over' | 'notYet' {
  if (isPlanned(production)) return 'now'
  return OVER.includes(production) ? 'over' : 'notYet'
}

function shown(reader: Partner | Officer, issuerId: string, opened: OpenPlanning) {
  const { production, planning, actions, earliest, free, freezes } = opened
  return {
    issuerId,
    side: sideOf(reader),
    agreed: planning.agreed,
    proposed: planning.proposed,
    sequence: planning.sequence,
    actions,
    phase: phaseOf(production),
    earliest,
    free,
    freezes,
    parts: DAY_PARTS.map((part) => ({ part, ...PART_HOURS[part] })),
  }
}

/** The planning of an issuer as a page shows it; undefined when this reader may see no such issuer. */
export async function planningView(reader: Partner | Officer, issuerId: string) {
  const opened = await openPlanning(reader, issuerId)
  return (
    opened && {
      planning: shown(reader, issuerId, opened),
      history: opened.history.map(({ id, day, part, state, proposedBy, changedAt }) => ({
        id,
        day,
        part,
        state,
        by: proposedBy,
        changedAt: changedAt.toISOString(),
      })),
    }
  )
}
