import { describe, expect, it } from 'vitest'
import type { Actor } from './actor.ts'
import { ENVIRONMENTS } from './environment.ts'
import { LADDER_STEPS, ladderOf, nextStepFor } from './environment-ladder.ts'
import { environmentBall, statesOf } from './environment-state.ts'

const partner: Actor = { kind: 'partner', personId: 'p', workspaceId: 'w', role: 'editor' }
const admin: Actor = { kind: 'officer', personId: 'o', roles: ['admin'] }
const currentOf = (...asked: Parameters<typeof ladderOf>) =>
  ladderOf(...asked).find(({ state }) => state === 'current')?.name

describe('the ladder as both sides see it', () => {
  it.each(ENVIRONMENTS)('has every step of %s current once, in order', (environment) => {
    const seen = statesOf(environment).flatMap(
      (state) => currentOf(environment, state, 'testsConfirmed') ?? [],
    )
    expect([...new Set(seen)]).toEqual([...LADDER_STEPS[environment]])
  })

  it('has nothing current where production waits for the tests, and nothing left where it is live', () => {
    expect(currentOf('production', 'locked', 'configured')).toBeUndefined()
    expect(currentOf('production', 'locked', 'testsConfirmed')).toBe('request')
    expect(ladderOf('production', 'live', 'testsConfirmed').every(({ state }) => state === 'done')).toBe(true)
    expect(ladderOf('production', 'ended', 'ended')).toEqual([])
  })

  it('offers the next step to the side that has the ball, and to nobody else', () => {
    for (const environment of ENVIRONMENTS)
      for (const state of statesOf(environment)) {
        const ball = environmentBall(environment, state, 'testsConfirmed')
        const [mine, theirs] = [partner, admin].map((actor) =>
          nextStepFor({ environment, state, ball }, actor),
        )
        const where = `${environment} ${state}`
        expect(mine !== undefined, where).toBe(ball === 'partner' || ball === 'both')
        expect(theirs !== undefined, where).toBe(ball === 'team' || ball === 'both')
      }
    const reader: Actor = { ...partner, role: 'reader' }
    expect(
      nextStepFor({ environment: 'acceptance', state: 'configured', ball: 'partner' }, reader),
    ).toBeUndefined()
    const validator: Actor = { kind: 'officer', personId: 'o', roles: ['validator'] }
    expect(
      nextStepFor({ environment: 'production', state: 'requested', ball: 'team' }, validator),
    ).toBeUndefined()
  })
})
