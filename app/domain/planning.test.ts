import { describe, expect, it } from 'vitest'
import type { Officer, Partner } from './actor.ts'
import { ENVIRONMENT_STATES } from './environment-state.ts'
import {
  nextPlanning,
  PLANNING_ACTIONS,
  PLANNING_STATES,
  PLANNING_TRANSITIONS,
  type Planning,
  type PlanningSide,
  type PlanningState,
  planningActionsFor,
  planningState,
} from './planning.ts'

const editor: Partner = { kind: 'partner', personId: 'p', workspaceId: 'w', role: 'editor' }
const reader: Partner = { ...editor, role: 'reader' }
const officer: Officer = { kind: 'officer', personId: 'o', roles: ['validator'] }

const SLOT = { day: '2026-12-02', part: 'morning' } as const
const OTHER = { day: '2026-12-04', part: 'afternoon' } as const

const planningIn = (state: PlanningState, by: PlanningSide = 'team'): Planning => ({
  agreed: state === 'agreed' || state === 'moving' ? SLOT : undefined,
  proposed: state === 'proposed' || state === 'moving' ? { ...OTHER, by } : undefined,
})

describe('planning together', () => {
  it('reaches each of its states, and tells each from what stands', () => {
    const reached = new Set<PlanningState>(['nothing'])
    for (const from of PLANNING_STATES)
      for (const transition of Object.values(PLANNING_TRANSITIONS[from])) reached.add(transition.to)
    expect([...reached].sort()).toEqual([...PLANNING_STATES].sort())
    for (const state of PLANNING_STATES) expect(planningState(planningIn(state))).toBe(state)
  })

  it('is never agreed to by the side that proposed', () => {
    for (const state of ['proposed', 'moving'] as const) {
      expect(nextPlanning(planningIn(state, 'team'), 'signedOff', 'agree', editor)).toEqual({
        ok: true,
        value: 'agreed',
      })
      expect(nextPlanning(planningIn(state, 'partner'), 'signedOff', 'agree', officer)).toMatchObject({
        ok: true,
      })
      for (const [by, actor] of [['team', officer] as const, ['partner', editor] as const])
        expect(nextPlanning(planningIn(state, by), 'signedOff', 'agree', actor)).toMatchObject({
          refusal: { message: 'slot.refusal.own' },
        })
    }
  })

  it('leaves the agreed day when a move is dropped, and nothing when it is given up', () => {
    expect(nextPlanning(planningIn('moving'), 'scheduled', 'drop', editor)).toMatchObject({ value: 'agreed' })
    expect(nextPlanning(planningIn('proposed'), 'signedOff', 'drop', editor)).toMatchObject({
      value: 'nothing',
    })
    expect(nextPlanning(planningIn('agreed'), 'scheduled', 'cancel', officer)).toMatchObject({
      value: 'nothing',
    })
  })

  it('is between sign-off and going live only, and an agreed day is given up until it is configured', () => {
    for (const production of ENVIRONMENT_STATES) {
      const isPlanned = ['signedOff', 'scheduled', 'configured'].includes(production)
      expect(nextPlanning(planningIn('agreed'), production, 'propose', editor).ok).toBe(isPlanned)
      expect(nextPlanning(planningIn('agreed'), production, 'cancel', editor).ok).toBe(
        production === 'scheduled',
      )
    }
  })

  it('offers no more than may be done, and a reader nothing', () => {
    expect(planningActionsFor(planningIn('nothing'), 'signedOff', editor)).toEqual(['propose'])
    expect(planningActionsFor(planningIn('proposed', 'team'), 'signedOff', editor)).toEqual([
      'propose',
      'agree',
      'drop',
    ])
    expect(planningActionsFor(planningIn('proposed', 'team'), 'signedOff', officer)).toEqual([
      'propose',
      'drop',
    ])
    expect(planningActionsFor(planningIn('moving', 'team'), 'scheduled', editor)).toEqual(PLANNING_ACTIONS)
    for (const state of PLANNING_STATES)
      expect(planningActionsFor(planningIn(state), 'scheduled', reader)).toEqual([])
  })

  it('refuses what no state has with a sentence', () => {
    expect(nextPlanning(planningIn('nothing'), 'signedOff', 'agree', editor)).toMatchObject({
      refusal: { message: 'slot.refusal.agree' },
    })
    expect(nextPlanning(planningIn('proposed'), 'scheduled', 'cancel', editor)).toMatchObject({
      refusal: { message: 'slot.refusal.cancel' },
    })
  })
})
