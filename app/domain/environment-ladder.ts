import type { Actor } from './actor.ts'
import type { Environment } from './environment.ts'
import { type EnvironmentBall, type EnvironmentState, environmentBall } from './environment-state.ts'
import { type Action, may } from './permission.ts'

/** The rungs as both sides see them: fewer than the states, each with something to be done. */
export const LADDER_STEPS = {
  acceptance: ['certificate', 'configuration', 'tests', 'confirmation'],
  production: ['request', 'signOff', 'certificate', 'day', 'configuration', 'live'],
} as const satisfies Record<Environment, readonly string[]>

export type LadderStep = (typeof LADDER_STEPS)[Environment][number]

/** How many steps are done in a state; the next one is the current one. */
const DONE: Readonly<Record<Environment, Readonly<Partial<Record<EnvironmentState, number>>>>> = {
  acceptance: {
    awaitingCertificate: 0,
    ready: 1,
    configured: 2,
    testsFailed: 2,
    testsReported: 3,
    testsConfirmed: 4,
  },
  production: {
    locked: 0,
    requested: 1,
    awaitingCertificate: 2,
    signedOff: 3,
    scheduled: 4,
    configured: 5,
    live: 6,
    suspended: 6,
  },
}

export type ShownStep = { name: LadderStep; state: 'done' | 'current' | 'next' }

/**
 * The steps of an environment; nothing is current where it is locked and waits for the other one. Where it ended or was
 * opened by nobody, it has no steps.
 */
export function ladderOf(
  environment: Environment,
  state: EnvironmentState,
  acceptance: EnvironmentState,
): ShownStep[] {
  const done = DONE[environment][state]
  if (done === undefined) return []
  const isWaiting = environmentBall(environment, state, acceptance) === 'nobody'
  return LADDER_STEPS[environment].map((name, index) => ({
    name,
    state: index < done ? 'done' : index === done && !isWaiting ? 'current' : 'next',
  }))
}

export type NextStep =
  | 'handIn'
  | 'configureAcceptance'
  | 'test'
  | 'answerTests'
  | 'requestProduction'
  | 'answerProduction'
  | 'plan'
  | 'configureProduction'
  | 'goLive'
  | 'resume'

const NEXT: Readonly<
  Record<Environment, Readonly<Partial<Record<EnvironmentState, { name: NextStep; needs: Action }>>>>
> = {
  acceptance: {
    awaitingCertificate: { name: 'handIn', needs: 'dossier.edit' },
    ready: { name: 'configureAcceptance', needs: 'environment.configure' },
    configured: { name: 'test', needs: 'tests.report' },
    testsFailed: { name: 'test', needs: 'tests.report' },
    testsReported: { name: 'answerTests', needs: 'tests.confirm' },
  },
  production: {
    locked: { name: 'requestProduction', needs: 'production.request' },
    requested: { name: 'answerProduction', needs: 'production.signOff' },
    awaitingCertificate: { name: 'handIn', needs: 'dossier.edit' },
    signedOff: { name: 'plan', needs: 'production.schedule' },
    scheduled: { name: 'configureProduction', needs: 'environment.configure' },
    configured: { name: 'goLive', needs: 'environment.configure' },
    suspended: { name: 'resume', needs: 'environment.suspend' },
  },
}

/** Which step the reader can take next, as the words of its button are named; undefined when it is not their move. */
export function nextStepFor(
  { environment, state, ball }: { environment: Environment; state: EnvironmentState; ball: EnvironmentBall },
  reader: Actor,
): NextStep | undefined {
  const step = NEXT[environment][state]
  if (!step) return undefined
  const side = reader.kind === 'partner' ? 'partner' : 'team'
  return (ball === 'both' || ball === side) && may(reader, step.needs) ? step.name : undefined
}
