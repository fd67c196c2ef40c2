import { describe, expect, it } from 'vitest'
import type { Actor } from './actor.ts'
import {
  actionsFor,
  DOSSIER_ACTIONS,
  DOSSIER_STATES,
  DOSSIER_TRANSITIONS,
  type DossierState,
  next,
} from './dossier-state.ts'

const partner: Actor = { kind: 'partner', personId: 'p', workspaceId: 'w', role: 'editor' }
const validator: Actor = { kind: 'officer', personId: 'o', roles: ['validator'] }
const approver: Actor = { kind: 'officer', personId: 'a', roles: ['approver'] }
const facts = { complete: true, authorityConfirmed: true, remarksClosed: true, secondEyes: true }

const isFinal = (state: DossierState) => Object.keys(DOSSIER_TRANSITIONS[state]).length === 0

describe('the life of a dossier', () => {
  it('reaches every state from a draft', () => {
    const reached = new Set<DossierState>(['draft'])
    for (const state of reached)
      for (const transition of Object.values(DOSSIER_TRANSITIONS[state])) reached.add(transition.to)
    expect([...reached].sort()).toEqual([...DOSSIER_STATES].sort())
  })

  it('ends in approved or withdrawn, and nowhere else', () => {
    expect(DOSSIER_STATES.filter(isFinal)).toEqual(['approved', 'withdrawn'])
    for (const state of DOSSIER_STATES.filter(isFinal))
      for (const action of DOSSIER_ACTIONS) expect(next(state, action, approver, facts).ok).toBe(false)
  })

  it('lets each act only whom the table names', () => {
    expect(actionsFor('inReview', validator)).toEqual(['requestChanges', 'validate'])
    expect(actionsFor('inReview', approver)).toEqual(['requestChanges', 'validate', 'approve', 'reject'])
    expect(actionsFor('inReview', partner)).toEqual(['withdraw'])
    expect(next('inReview', 'approve', validator, facts)).toEqual({
      ok: false,
      refusal: { message: 'refusal.role' },
    })
    expect(next('draft', 'submit', approver, facts)).toEqual({
      ok: false,
      refusal: { message: 'refusal.role' },
    })
  })

  it('refuses approval without confirmed authority, and a submit with gaps', () => {
    expect(next('inReview', 'approve', approver, { ...facts, authorityConfirmed: false })).toEqual({
      ok: false,
      refusal: { message: 'refusal.approve.authorityConfirmed' },
    })
    expect(next('inReview', 'approve', approver, { ...facts, secondEyes: false })).toEqual({
      ok: false,
      refusal: { message: 'refusal.approve.secondEyes' },
    })
    expect(next('inReview', 'validate', validator, { ...facts, remarksClosed: false })).toEqual({
      ok: false,
      refusal: { message: 'refusal.validate.remarksClosed' },
    })
    expect(next('draft', 'submit', partner, { ...facts, complete: false })).toEqual({
      ok: false,
      refusal: { message: 'refusal.submit.complete' },
    })
  })
})
