import type { Actor } from './actor.ts'
import type { Environment } from './environment.ts'
import { message } from './message.ts'
import { type Action, may } from './permission.ts'
import { ok, type Result, refused } from './result.ts'

/** How far an issuer is in an environment; acceptance and production each use a part of them. */
export const ENVIRONMENT_STATES = [
  'locked',
  'requested',
  'awaitingCertificate',
  'ready',
  'signedOff',
  'scheduled',
  'configured',
  'testsReported',
  'testsFailed',
  'testsConfirmed',
  'live',
  'suspended',
  'ended',
] as const
export type EnvironmentState = (typeof ENVIRONMENT_STATES)[number]

/** Every act on an environment, and the permission that it needs; what follows from another act needs that one's. */
export const ENVIRONMENT_ACTIONS = {
  approve: 'dossier.approve',
  certificateRegistered: 'dossier.edit',
  configure: 'environment.configure',
  reportTests: 'tests.report',
  confirmTests: 'tests.confirm',
  refuseTests: 'tests.confirm',
  requestProduction: 'production.request',
  signOff: 'production.signOff',
  refuseProduction: 'production.signOff',
  schedule: 'production.schedule',
  unschedule: 'production.schedule',
  goLive: 'environment.configure',
  suspend: 'environment.suspend',
  resume: 'environment.suspend',
  end: 'dossier.approve',
} as const satisfies Record<string, Action>
export type EnvironmentAction = keyof typeof ENVIRONMENT_ACTIONS

/** What an act must know beside the state. */
export type EnvironmentFacts = {
  /** A certificate of this environment is registered. */
  certificate: boolean
  /** The tests in acceptance are confirmed. */
  testsConfirmed: boolean
  /** Another officer than the one who acts confirmed the tests. */
  secondSignOff: boolean
  /** The day of going live, in Belgium, is today or past. */
  dayHasCome: boolean
}

type Guard = Exclude<keyof EnvironmentFacts, 'certificate'>
type Transition = {
  to: EnvironmentState
  /** Where it leads while no certificate is registered. */
  withoutCertificate?: EnvironmentState
  guards?: readonly Guard[]
}
type Table = Readonly<
  Partial<Record<EnvironmentState, Readonly<Partial<Record<EnvironmentAction, Transition>>>>>
>

const end: Transition = { to: 'ended' }
const reportTests: Transition = { to: 'testsReported' }

/**
 * The two ladders from approval to publishing (guide, sections 5 and 6). Pages, buttons, mails and tests are drawn from
 * this table. A state that an environment has not got stands in its part not at all.
 */
export const ENVIRONMENT_TRANSITIONS: Readonly<Record<Environment, Table>> = {
  acceptance: {
    locked: { approve: { to: 'ready', withoutCertificate: 'awaitingCertificate' }, end },
    awaitingCertificate: { certificateRegistered: { to: 'ready' }, end },
    ready: { configure: { to: 'configured' }, end },
    configured: { reportTests, end },
    testsReported: { confirmTests: { to: 'testsConfirmed' }, refuseTests: { to: 'testsFailed' }, end },
    testsFailed: { reportTests, end },
    // New document types are tested later.
    testsConfirmed: { reportTests, end },
    ended: {},
  },
  production: {
    locked: { requestProduction: { to: 'requested', guards: ['testsConfirmed'] }, end },
    requested: {
      signOff: { to: 'signedOff', withoutCertificate: 'awaitingCertificate', guards: ['secondSignOff'] },
      refuseProduction: { to: 'locked' },
      end,
    },
    awaitingCertificate: { certificateRegistered: { to: 'signedOff' }, end },
    signedOff: { schedule: { to: 'scheduled' }, end },
    scheduled: { unschedule: { to: 'signedOff' }, configure: { to: 'configured' }, end },
    configured: { goLive: { to: 'live', guards: ['dayHasCome'] }, end },
    live: { suspend: { to: 'suspended' }, end },
    suspended: { resume: { to: 'live' }, end },
    ended: {},
  },
}

/** The states that an environment has got, in the order of its ladder. */
export const statesOf = (environment: Environment): EnvironmentState[] =>
  Object.keys(ENVIRONMENT_TRANSITIONS[environment]) as EnvironmentState[]

/** From these on an issuer publishes in the environment, as far as its document types are switched on there. */
const PUBLISHING: Readonly<Record<Environment, readonly EnvironmentState[]>> = {
  acceptance: ['configured', 'testsReported', 'testsFailed', 'testsConfirmed'],
  production: ['live'],
}

export const mayPublish = (environment: Environment, state: EnvironmentState): boolean =>
  PUBLISHING[environment].includes(state)

/** What follows from another act is no button of its own. */
const CONSEQUENCES: readonly EnvironmentAction[] = ['approve', 'certificateRegistered', 'end']

/** The acts this actor may take from a state, guards aside: what buttons are drawn from. */
export const environmentActionsFor = (
  environment: Environment,
  state: EnvironmentState,
  actor: Actor,
): EnvironmentAction[] =>
  (Object.keys(ENVIRONMENT_ACTIONS) as EnvironmentAction[]).filter(
    (action) =>
      !CONSEQUENCES.includes(action) &&
      ENVIRONMENT_TRANSITIONS[environment][state]?.[action] !== undefined &&
      may(actor, ENVIRONMENT_ACTIONS[action]),
  )

/** Where an act leads. What the system does, it may: jobs hold no role. */
export function nextEnvironmentState(
  { environment, state }: { environment: Environment; state: EnvironmentState },
  action: EnvironmentAction,
  actor: Actor,
  facts: EnvironmentFacts,
): Result<EnvironmentState> {
  const transition = ENVIRONMENT_TRANSITIONS[environment][state]?.[action]
  if (!transition) return refused(message(`refusal.environment.${action}.state`))
  if (actor.kind !== 'system' && !may(actor, ENVIRONMENT_ACTIONS[action])) return refused('refusal.role')
  const unmet = transition.guards?.find((guard) => !facts[guard])
  if (unmet) return refused(message(`refusal.environment.${action}.${unmet}`))
  const { to, withoutCertificate } = transition
  return ok(withoutCertificate && !facts.certificate ? withoutCertificate : to)
}

/** The states that an act can lead to. */
export const leadsTo = (environment: Environment, action: EnvironmentAction): EnvironmentState[] =>
  statesOf(environment).flatMap((state) => {
    const transition = ENVIRONMENT_TRANSITIONS[environment][state]?.[action]
    if (!transition) return []
    const { to, withoutCertificate } = transition
    return withoutCertificate ? [to, withoutCertificate] : [to]
  })

/** Whose move it is. */
export type EnvironmentBall = 'partner' | 'team' | 'both' | 'nobody'

const BALL: Readonly<Record<Environment, Readonly<Partial<Record<EnvironmentState, EnvironmentBall>>>>> = {
  acceptance: {
    awaitingCertificate: 'partner',
    ready: 'team',
    configured: 'partner',
    testsReported: 'team',
    testsFailed: 'partner',
  },
  production: {
    requested: 'team',
    awaitingCertificate: 'partner',
    signedOff: 'both',
    scheduled: 'team',
    configured: 'team',
    suspended: 'team',
  },
}

/** `acceptance` tells whether a locked production waits for its partner or for the tests. */
export function environmentBall(
  environment: Environment,
  state: EnvironmentState,
  acceptance: EnvironmentState,
): EnvironmentBall {
  if (environment === 'production' && state === 'locked' && acceptance === 'testsConfirmed') return 'partner'
  return BALL[environment][state] ?? 'nobody'
}
