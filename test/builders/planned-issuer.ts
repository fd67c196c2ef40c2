import { and, eq } from 'drizzle-orm'
import type { Partner } from '#app/domain/actor.ts'
import type { EnvironmentState } from '#app/domain/environment-state.ts'
import { freeDays, type Slot } from '#app/domain/production-slot.ts'
import { planProduction } from '#app/services/planning/plan-production.server.ts'
import { planningRules } from '#app/services/planning/planning-rules.server.ts'
import { asOffice } from '#db/client.server.ts'
import { issuerEnvironments } from '#db/schema/environments.ts'
import { anOfficer } from './people.ts'

/** Puts production of an issuer into a state, past the acts that lead there. */
export const atProduction = (issuerId: string, state: EnvironmentState): Promise<void> =>
  asOffice(async (tx) => {
    await tx
      .update(issuerEnvironments)
      .set({ state })
      .where(and(eq(issuerEnvironments.issuerId, issuerId), eq(issuerEnvironments.environment, 'production')))
  })

/** A day that has room, in the morning; the nearest one but `skip`. */
export async function aFreeSlot(skip = 0): Promise<Slot> {
  const rules = await asOffice((tx) => planningRules(tx, new Date(), undefined))
  const day = freeDays(rules, skip + 1).at(skip)
  if (!day) throw new Error('no day is free')
  return { day, part: 'morning' }
}

/** Signs production off and has both sides agree on a day, which the team proposes. */
export async function anAgreedSlot(issuerId: string, partner: Partner): Promise<Slot> {
  await atProduction(issuerId, 'signedOff')
  const slot = await aFreeSlot()
  const proposed = await planProduction(await anOfficer(), issuerId, {
    action: 'propose',
    sequence: 0,
    ...slot,
  })
  if (!proposed.ok) throw new Error(`not proposed: ${proposed.refusal.message}`)
  const agreed = await planProduction(partner, issuerId, { action: 'agree', sequence: 1, day: '', part: '' })
  if (!agreed.ok) throw new Error(`not agreed: ${agreed.refusal.message}`)
  return slot
}
