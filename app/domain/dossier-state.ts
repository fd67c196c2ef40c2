import type { Actor, OfficerRole } from './actor.ts'
import { message } from './message.ts'
import { ok, type Result, refused } from './result.ts'

export const DOSSIER_STATES = [
  'draft',
  'submitted',
  'inReview',
  'changesRequested',
  'approved',
  'rejected',
  'withdrawn',
] as const
export type DossierState = (typeof DOSSIER_STATES)[number]

export const DOSSIER_ACTIONS = [
  'submit',
  'withdraw',
  'startReview',
  'requestChanges',
  'approve',
  'reject',
] as const
export type DossierAction = (typeof DOSSIER_ACTIONS)[number]

/** What an act must know about the dossier beside its state. */
export type DossierFacts = { complete: boolean; authorityConfirmed: boolean }

type Guard = keyof DossierFacts
type Transition = { to: DossierState; by: 'partner' | readonly OfficerRole[]; guard?: Guard }

const ANY_OFFICER = ['validator', 'approver', 'admin'] as const
const DECIDERS = ['approver', 'admin'] as const

const submit: Transition = { to: 'submitted', by: 'partner', guard: 'complete' }
const withdraw: Transition = { to: 'withdrawn', by: 'partner' }

/** The whole life of a dossier (guide, section 4): buttons, mails and tests are drawn from this table. */
export const DOSSIER_TRANSITIONS: Readonly<Record<DossierState, Partial<Record<DossierAction, Transition>>>> =
  {
    draft: { submit, withdraw },
    submitted: { startReview: { to: 'inReview', by: ANY_OFFICER }, withdraw },
    inReview: {
      requestChanges: { to: 'changesRequested', by: ANY_OFFICER },
      approve: { to: 'approved', by: DECIDERS, guard: 'authorityConfirmed' },
      reject: { to: 'rejected', by: DECIDERS },
      withdraw,
    },
    changesRequested: { submit, withdraw },
    approved: {},
    rejected: {},
    withdrawn: {},
  }

/** Whose move it is: the partner's, the eBox team's, or nobody's any more. */
export const BALL: Readonly<Record<DossierState, 'partner' | 'team' | 'nobody'>> = {
  draft: 'partner',
  submitted: 'team',
  inReview: 'team',
  changesRequested: 'partner',
  approved: 'nobody',
  rejected: 'nobody',
  withdrawn: 'nobody',
}

/** A dossier can be edited by its workspace while the ball is with the partner. */
export const isEditable = (state: DossierState): boolean => BALL[state] === 'partner'

export const isFinal = (state: DossierState): boolean => Object.keys(DOSSIER_TRANSITIONS[state]).length === 0

const mayAct = (transition: Transition, actor: Actor): boolean => {
  if (transition.by === 'partner') return actor.kind === 'partner'
  const roles = transition.by
  return actor.kind === 'officer' && actor.roles.some((role) => roles.includes(role))
}

/** The actions this actor may take from a state, guards aside: what buttons are drawn from. */
export const actionsFor = (state: DossierState, actor: Actor): DossierAction[] =>
  DOSSIER_ACTIONS.filter((action) => {
    const transition = DOSSIER_TRANSITIONS[state][action]
    return transition !== undefined && mayAct(transition, actor)
  })

export function next(
  state: DossierState,
  action: DossierAction,
  actor: Actor,
  facts: DossierFacts,
): Result<DossierState> {
  const transition = DOSSIER_TRANSITIONS[state][action]
  if (!transition) return refused(message(`refusal.${action}.state`))
  if (!mayAct(transition, actor)) return refused('refusal.role')
  if (transition.guard && !facts[transition.guard])
    return refused(message(`refusal.${action}.${transition.guard}`))
  return ok(transition.to)
}
