import type { Actor } from './actor.ts'
import { message } from './message.ts'
import { may } from './permission.ts'
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
  'validate',
  'approve',
  'reject',
  'reopen',
] as const
export type DossierAction = (typeof DOSSIER_ACTIONS)[number]

/** What an act must know about the dossier beside its state. */
export type DossierFacts = {
  complete: boolean
  authorityConfirmed: boolean
  /** No remark of an officer is open or answered and not yet accepted. */
  remarksClosed: boolean
  /** Where four eyes are asked: another officer than the one who acts has validated this version. */
  secondEyes: boolean
}

type Guard = keyof DossierFacts
type Transition = { to: DossierState; guards?: readonly Guard[] }

const submit: Transition = { to: 'submitted', guards: ['complete'] }
const withdraw: Transition = { to: 'withdrawn' }

/**
 * The whole life of a dossier (guide, section 4): buttons, mails and tests are drawn from this table. Who may take an
 * action stands in the table of permissions, as `dossier.<action>`.
 */
export const DOSSIER_TRANSITIONS: Readonly<Record<DossierState, Partial<Record<DossierAction, Transition>>>> =
  {
    draft: { submit, withdraw },
    submitted: { startReview: { to: 'inReview' }, withdraw },
    inReview: {
      requestChanges: { to: 'changesRequested' },
      validate: { to: 'inReview', guards: ['authorityConfirmed', 'remarksClosed'] },
      approve: { to: 'approved', guards: ['authorityConfirmed', 'remarksClosed', 'secondEyes'] },
      reject: { to: 'rejected' },
      withdraw,
    },
    changesRequested: { submit, withdraw },
    approved: {},
    // Its partner mends it and submits a new version.
    rejected: { reopen: { to: 'changesRequested' } },
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

/** Nobody has to act: it is decided or given up, though what is rejected may be reopened. */
export const isClosed = (state: DossierState): boolean => BALL[state] === 'nobody'

/** The actions this actor may take from a state, guards aside: what buttons are drawn from. */
export const actionsFor = (state: DossierState, actor: Actor): DossierAction[] =>
  DOSSIER_ACTIONS.filter(
    (action) => DOSSIER_TRANSITIONS[state][action] !== undefined && may(actor, `dossier.${action}`),
  )

export function next(
  state: DossierState,
  action: DossierAction,
  actor: Actor,
  facts: DossierFacts,
): Result<DossierState> {
  const transition = DOSSIER_TRANSITIONS[state][action]
  if (!transition) return refused(message(`refusal.${action}.state`))
  if (!may(actor, `dossier.${action}`)) return refused('refusal.role')
  const unmet = transition.guards?.find((guard) => !facts[guard])
  if (unmet) return refused(message(`refusal.${action}.${unmet}`))
  return ok(transition.to)
}
