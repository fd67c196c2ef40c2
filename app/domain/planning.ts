import type { Actor } from './actor.ts'
import type { EnvironmentState } from './environment-state.ts'
import { message } from './message.ts'
import { may } from './permission.ts'
import type { Slot } from './production-slot.ts'
import { ok, type Result, refused } from './result.ts'

/** The two that plan together. */
export type PlanningSide = 'partner' | 'team'

/** What stands now: the day both sides agreed, and one that a side proposes, in its place or as the first. */
export type Planning = {
  agreed: Slot | undefined
  proposed: (Slot & { by: PlanningSide }) | undefined
}

export const PLANNING_STATES = ['nothing', 'proposed', 'agreed', 'moving'] as const
export type PlanningState = (typeof PLANNING_STATES)[number]

/** `drop` takes a proposal away, the own or the other side's; `cancel` gives the agreed day up. */
export const PLANNING_ACTIONS = ['propose', 'agree', 'drop', 'cancel'] as const
export type PlanningAction = (typeof PLANNING_ACTIONS)[number]

type Transition = { to: PlanningState; by?: 'otherSide' }

const propose = (to: PlanningState): Transition => ({ to })
const agree: Transition = { to: 'agreed', by: 'otherSide' }
const cancel: Transition = { to: 'nothing' }

/** How both sides come to a day: pages, acts and tests are drawn from this table. */
export const PLANNING_TRANSITIONS: Readonly<
  Record<PlanningState, Readonly<Partial<Record<PlanningAction, Transition>>>>
> = {
  nothing: { propose: propose('proposed') },
  proposed: { propose: propose('proposed'), agree, drop: { to: 'nothing' } },
  agreed: { propose: propose('moving'), cancel },
  moving: { propose: propose('moving'), agree, drop: { to: 'agreed' }, cancel },
}

/** While production stands there, a day is agreed on, moved or given up. What is configured goes live some day. */
const PLANNED_IN: Readonly<Record<PlanningAction, readonly EnvironmentState[]>> = {
  propose: ['signedOff', 'scheduled', 'configured'],
  agree: ['signedOff', 'scheduled', 'configured'],
  drop: ['signedOff', 'scheduled', 'configured'],
  cancel: ['scheduled'],
}

export const isPlanned = (production: EnvironmentState): boolean => PLANNED_IN.propose.includes(production)

export function planningState({ agreed, proposed }: Planning): PlanningState {
  if (proposed) return agreed ? 'moving' : 'proposed'
  return agreed ? 'agreed' : 'nothing'
}

export const sideOf = (actor: Actor): PlanningSide => (actor.kind === 'partner' ? 'partner' : 'team')

/** The acts this actor may take now: what buttons are drawn from. */
export const planningActionsFor = (
  planning: Planning,
  production: EnvironmentState,
  actor: Actor,
): PlanningAction[] =>
  PLANNING_ACTIONS.filter((action) => nextPlanning(planning, production, action, actor).ok)

/** Where an act leads. Who agrees is never who proposed. */
export function nextPlanning(
  planning: Planning,
  production: EnvironmentState,
  action: PlanningAction,
  actor: Actor,
): Result<PlanningState> {
  const transition = PLANNING_TRANSITIONS[planningState(planning)][action]
  if (!PLANNED_IN[action].includes(production)) return refused('slot.refusal.environment')
  if (!transition) return refused(message(`slot.refusal.${action}`))
  if (!may(actor, 'production.schedule')) return refused('refusal.role')
  if (transition.by === 'otherSide' && planning.proposed?.by === sideOf(actor))
    return refused('slot.refusal.own')
  return ok(transition.to)
}
