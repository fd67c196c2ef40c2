import { describe, expect, it } from 'vitest'
import type { Actor } from './actor.ts'
import { ENVIRONMENTS, type Environment } from './environment.ts'
import {
  ENVIRONMENT_ACTIONS,
  ENVIRONMENT_STATES,
  ENVIRONMENT_TRANSITIONS,
  type EnvironmentAction,
  type EnvironmentFacts,
  type EnvironmentState,
  environmentActionsFor,
  environmentBall,
  mayPublish,
  nextEnvironmentState,
  statesOf,
} from './environment-state.ts'

const partner: Actor = { kind: 'partner', personId: 'p', workspaceId: 'w', role: 'editor' }
const reader: Actor = { ...partner, role: 'reader' }
const validator: Actor = { kind: 'officer', personId: 'o', roles: ['validator'] }
const approver: Actor = { kind: 'officer', personId: 'a', roles: ['approver'] }
const system: Actor = { kind: 'system' }
const facts: EnvironmentFacts = {
  certificate: true,
  testsConfirmed: true,
  secondSignOff: true,
  dayHasCome: true,
}
const ACTIONS = Object.keys(ENVIRONMENT_ACTIONS) as EnvironmentAction[]

const transitions = (environment: Environment, state: EnvironmentState) =>
  Object.values(ENVIRONMENT_TRANSITIONS[environment][state] ?? {})

describe('the ladder of an environment', () => {
  it.each(ENVIRONMENTS)(
    'reaches every state of %s from locked, and no state it has not got',
    (environment) => {
      const reached = new Set<EnvironmentState>(['locked'])
      for (const state of reached)
        for (const { to, withoutCertificate } of transitions(environment, state)) {
          reached.add(to)
          if (withoutCertificate) reached.add(withoutCertificate)
        }
      expect([...reached].sort()).toEqual(statesOf(environment).sort())
    },
  )

  it('has no state that no environment has, and no act without a place', () => {
    expect(new Set(ENVIRONMENTS.flatMap(statesOf))).toEqual(new Set(ENVIRONMENT_STATES))
    const used = ENVIRONMENTS.flatMap((environment) =>
      statesOf(environment).flatMap((state) =>
        Object.keys(ENVIRONMENT_TRANSITIONS[environment][state] ?? {}),
      ),
    )
    expect(new Set(used)).toEqual(new Set(ACTIONS))
  })

  it.each(ENVIRONMENTS)('ends %s in ended alone, from every state', (environment) => {
    const final = statesOf(environment).filter((state) => transitions(environment, state).length === 0)
    expect(final).toEqual(['ended'])
    for (const state of statesOf(environment).filter((one) => one !== 'ended'))
      expect(nextEnvironmentState({ environment, state }, 'end', system, facts)).toEqual({
        ok: true,
        value: 'ended',
      })
    for (const action of ACTIONS)
      expect(nextEnvironmentState({ environment, state: 'ended' }, action, system, facts)).toEqual({
        ok: false,
        refusal: { message: `refusal.environment.${action}.state` },
      })
  })

  it('waits for a certificate where none is registered, at approval and at the sign-off', () => {
    const without = { ...facts, certificate: false }
    const locked = { environment: 'acceptance', state: 'locked' } as const
    const requested = { environment: 'production', state: 'requested' } as const
    expect(nextEnvironmentState(locked, 'approve', approver, facts)).toMatchObject({ value: 'ready' })
    expect(nextEnvironmentState(requested, 'signOff', approver, facts)).toMatchObject({ value: 'signedOff' })
    for (const [at, action] of [
      [locked, 'approve'],
      [requested, 'signOff'],
    ] as const)
      expect(nextEnvironmentState(at, action, approver, without)).toMatchObject({
        value: 'awaitingCertificate',
      })
  })

  it.each([
    ['requestProduction', 'locked', 'testsConfirmed', partner],
    ['signOff', 'requested', 'secondSignOff', approver],
    ['goLive', 'configured', 'dayHasCome', validator],
  ] as const)('refuses %s without its condition', (action, state, guard, actor) => {
    const at = { environment: 'production', state } as const
    expect(nextEnvironmentState(at, action, actor, facts).ok).toBe(true)
    expect(nextEnvironmentState(at, action, actor, { ...facts, [guard]: false })).toEqual({
      ok: false,
      refusal: { message: `refusal.environment.${action}.${guard}` },
    })
  })

  it('lets each act only whom the table of permissions names', () => {
    const buttons = (environment: Environment, state: EnvironmentState) =>
      [reader, partner, validator, approver].map((actor) => environmentActionsFor(environment, state, actor))
    expect(buttons('acceptance', 'ready')).toEqual([[], [], ['configure'], ['configure']])
    expect(buttons('acceptance', 'configured')).toEqual([[], ['reportTests'], [], []])
    const answers = ['confirmTests', 'refuseTests']
    expect(buttons('acceptance', 'testsReported')).toEqual([[], [], answers, answers])
    expect(buttons('production', 'locked')).toEqual([[], ['requestProduction'], [], []])
    expect(buttons('production', 'requested')).toEqual([[], [], [], ['signOff', 'refuseProduction']])
    expect(buttons('production', 'signedOff')).toEqual([[], ['schedule'], ['schedule'], ['schedule']])
    expect(buttons('production', 'configured')).toEqual([[], [], ['goLive'], ['goLive']])
    expect(buttons('production', 'live')).toEqual([[], [], [], ['suspend']])
    expect(buttons('production', 'suspended')).toEqual([[], [], [], ['resume']])
    expect(
      nextEnvironmentState({ environment: 'production', state: 'live' }, 'suspend', validator, facts),
    ).toEqual({ ok: false, refusal: { message: 'refusal.role' } })
  })

  it('publishes in acceptance from its configuration on, in production while live', () => {
    const publishing = (environment: Environment) =>
      ENVIRONMENT_STATES.filter((state) => mayPublish(environment, state))
    expect(publishing('acceptance')).toEqual(['configured', 'testsReported', 'testsFailed', 'testsConfirmed'])
    expect(publishing('production')).toEqual(['live'])
  })

  it('gives the ball to whom the table lets act', () => {
    for (const environment of ENVIRONMENTS)
      for (const state of statesOf(environment)) {
        const ball = environmentBall(environment, state, 'testsConfirmed')
        const acts = (actor: Actor) => environmentActionsFor(environment, state, actor).length > 0
        if (ball === 'team' || ball === 'both') expect(acts(approver), `${environment} ${state}`).toBe(true)
        if (ball === 'both') expect(acts(partner), `${environment} ${state}`).toBe(true)
      }
    expect(environmentBall('production', 'locked', 'configured')).toBe('nobody')
    expect(environmentBall('production', 'locked', 'testsConfirmed')).toBe('partner')
    expect(environmentBall('acceptance', 'testsConfirmed', 'testsConfirmed')).toBe('nobody')
  })
})
