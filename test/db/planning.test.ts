import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Officer } from '#app/domain/actor.ts'
import { addDays, type Slot } from '#app/domain/production-slot.ts'
import { dayInBelgium } from '#app/domain/working-days.ts'
import {
  addFreeze,
  changePlanningLimits,
  readPlanningSettings,
  removeFreeze,
} from '#app/services/planning/freeze-days.server.ts'
import { openPlanning } from '#app/services/planning/open-planning.server.ts'
import { type PlanningAsked, planProduction } from '#app/services/planning/plan-production.server.ts'
import { asOffice, asPartner } from '#db/client.server.ts'
import { readEnvironments } from '#db/environments.server.ts'
import { moveSlotsTo, planningOf, proposeSlot, slotsOf } from '#db/production-slots.server.ts'
import { anIssuer, type RegisteredIssuer } from '#test/builders/change.ts'
import { aMember } from '#test/builders/member.ts'
import { anOfficer } from '#test/builders/people.ts'
import { aFreeSlot, atProduction } from '#test/builders/planned-issuer.ts'
import { asOwnerOf, onPortalDatabase } from '#test/world/portal-database.ts'

const database = onPortalDatabase()

let one: RegisteredIssuer
let other: RegisteredIssuer
let officer: Officer
let admin: Officer

beforeAll(async () => {
  one = await anIssuer('0200000241')
  other = await anIssuer('0200000142')
  officer = await anOfficer('validator')
  admin = await anOfficer('admin')
})

beforeEach(async () => {
  await asOwnerOf(database, async (tx) => {
    await tx.execute('delete from production_slots')
    await tx.execute('delete from freeze_periods')
    await tx.execute('delete from office_settings')
    await tx.execute(`update issuer_environments set live_on = null where environment = 'production'`)
  })
  await atProduction(one.issuerId, 'signedOff')
  await atProduction(other.issuerId, 'signedOff')
})

const standing = ({ issuerId }: RegisteredIssuer) =>
  asOffice(async (tx) => planningOf(await slotsOf(tx, issuerId)))

const production = ({ issuerId }: RegisteredIssuer) =>
  asOffice(async (tx) => (await readEnvironments(tx, issuerId))?.production)

const kindsOf = async () =>
  (
    await asOffice((tx) =>
      tx.execute<{ kind: string }>(`select kind from events where kind ~ '^(slot|goLive)' order by sequence`),
    )
  ).map(({ kind }) => kind)

/** What a side asks, as its page stood before. */
const asked = async (
  issuer: RegisteredIssuer,
  action: PlanningAsked['action'],
  slot: { day: string; part: string } = { day: '', part: '' },
): Promise<PlanningAsked> => ({ action, sequence: (await standing(issuer)).sequence, ...slot })

const byPartner = async (issuer: RegisteredIssuer, ...what: [PlanningAsked['action'], Slot?]) =>
  planProduction(issuer.manager, issuer.issuerId, await asked(issuer, ...what))
const byTeam = async (issuer: RegisteredIssuer, ...what: [PlanningAsked['action'], Slot?]) =>
  planProduction(officer, issuer.issuerId, await asked(issuer, ...what))

describe('agreeing on a day', () => {
  it('schedules production once the other side agrees, and says each step in the log', async () => {
    const before = (await kindsOf()).length
    const slot = await aFreeSlot()
    expect(await byPartner(one, 'propose', slot)).toEqual({ ok: true, value: undefined })
    expect(await production(one)).toMatchObject({ state: 'signedOff', liveOn: null })
    expect(await byPartner(one, 'agree')).toMatchObject({ refusal: { message: 'slot.refusal.own' } })
    expect(await byTeam(one, 'agree')).toEqual({ ok: true, value: undefined })
    expect(await production(one)).toMatchObject({ state: 'scheduled', liveOn: slot.day })
    expect(await standing(one)).toMatchObject({ agreed: slot, proposed: undefined, sequence: 2 })
    expect((await kindsOf()).slice(before)).toEqual(['slotProposed', 'goLiveScheduled'])
  })

  it('is told by mail to the other side alone, each act once', async () => {
    const told = async () =>
      (
        await asOwnerOf(database, (tx) =>
          tx.execute<{
            told: string
          }>(`select coalesce(params->>'occasion', 'team:' || (params->>'waiting')) as told
            from mails where dedupe like 'environment:${other.issuerId}:production:%' and not copy order by created_at`),
        )
      ).map((mail) => mail.told)
    await byPartner(other, 'propose', await aFreeSlot())
    const twice = await asked(other, 'agree')
    for (const _ of [1, 2]) await planProduction(officer, other.issuerId, twice)
    await byPartner(other, 'propose', await aFreeSlot(1))
    await byTeam(other, 'drop')
    await byTeam(other, 'cancel')
    expect(await told()).toEqual([
      'team:dayProposed',
      'dayAgreed',
      'team:dayProposed',
      'dayDropped',
      'dayCancelled',
    ])
  })

  it('takes a proposal of the other side in the place of the own, and moves an agreed day', async () => {
    const [first, second, third] = [await aFreeSlot(), await aFreeSlot(1), await aFreeSlot(2)]
    await byPartner(one, 'propose', first)
    await byTeam(one, 'propose', second)
    expect(await standing(one)).toMatchObject({ proposed: { ...second, by: 'team' } })
    expect((await byPartner(one, 'agree')).ok).toBe(true)
    expect((await byTeam(one, 'propose', third)).ok).toBe(true)
    expect(await standing(one)).toMatchObject({ agreed: second, proposed: third })
    expect(await production(one)).toMatchObject({ state: 'scheduled', liveOn: second.day })
    expect((await byPartner(one, 'agree')).ok).toBe(true)
    expect(await production(one)).toMatchObject({ state: 'scheduled', liveOn: third.day })
    const states = (await asOffice((tx) => slotsOf(tx, one.issuerId))).map(({ state }) => state).sort()
    expect(states).toEqual(['agreed', 'replaced', 'replaced'])
  })

  it('keeps the agreed day when a move is declined, and gives it up when a side says so', async () => {
    const slot = await aFreeSlot()
    await byTeam(one, 'propose', slot)
    await byPartner(one, 'agree')
    await byTeam(one, 'propose', await aFreeSlot(1))
    expect((await byPartner(one, 'drop')).ok).toBe(true)
    expect(await standing(one)).toMatchObject({ agreed: slot, proposed: undefined })
    expect((await byPartner(one, 'cancel')).ok).toBe(true)
    expect(await standing(one)).toMatchObject({ agreed: undefined, proposed: undefined })
    expect(await production(one)).toMatchObject({ state: 'signedOff', liveOn: null })
  })

  it('may still move the day once production is configured, but not give it up', async () => {
    const later = await aFreeSlot(1)
    await byTeam(one, 'propose', await aFreeSlot())
    await byPartner(one, 'agree')
    await atProduction(one.issuerId, 'configured')
    expect(await byPartner(one, 'cancel')).toMatchObject({ refusal: { message: 'slot.refusal.environment' } })
    await byTeam(one, 'propose', later)
    expect((await byPartner(one, 'agree')).ok).toBe(true)
    expect(await production(one)).toMatchObject({ state: 'configured', liveOn: later.day })
  })

  it('has one effect when a button is pressed twice', async () => {
    const slot = await aFreeSlot()
    const propose = await asked(one, 'propose', slot)
    const twice = [0, 1].map(() => planProduction(one.manager, one.issuerId, propose))
    expect((await Promise.all(twice)).map(({ ok }) => ok)).toEqual([true, true])
    const agree = await asked(one, 'agree')
    const again = [0, 1].map(() => planProduction(officer, one.issuerId, agree))
    expect((await Promise.all(again)).map(({ ok }) => ok)).toEqual([true, true])
    expect(await standing(one)).toMatchObject({ agreed: slot, sequence: 2 })
    expect(await asOffice((tx) => slotsOf(tx, one.issuerId))).toHaveLength(1)
  })

  it('tells who acts on an older page, and does nothing', async () => {
    await byTeam(one, 'propose', await aFreeSlot())
    const stale = await asked(one, 'agree')
    await byTeam(one, 'propose', await aFreeSlot(1))
    expect(await planProduction(one.manager, one.issuerId, stale)).toMatchObject({
      refusal: { message: 'slot.refusal.changed' },
    })
    expect(await production(one)).toMatchObject({ state: 'signedOff' })
  })

  it('is for those who may: no reader, and nobody while production is locked', async () => {
    const reader = await aMember(one.manager.workspaceId, 'reader')
    const slot = await aFreeSlot()
    expect(await planProduction(reader, one.issuerId, await asked(one, 'propose', slot))).toMatchObject({
      refusal: { message: 'refusal.role' },
    })
    await atProduction(one.issuerId, 'locked')
    expect(await byPartner(one, 'propose', slot)).toMatchObject({
      refusal: { message: 'slot.refusal.environment' },
    })
    expect((await openPlanning(one.manager, one.issuerId))?.actions).toEqual([])
  })
})

describe('the room of a day', () => {
  it('is for so many issuers as the team chose, and the last place goes to one of two who come at once', async () => {
    await changePlanningLimits(admin, { productionNoticeDays: '5', productionsADay: '1' })
    const slot = await aFreeSlot()
    const [mine, theirs] = [await asked(one, 'propose', slot), await asked(other, 'propose', slot)]
    const both = await Promise.all([
      planProduction(one.manager, one.issuerId, mine),
      planProduction(other.manager, other.issuerId, theirs),
    ])
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(both.find(({ ok }) => !ok)).toMatchObject({
      refusal: { message: 'slot.refusal.full', field: 'day' },
    })
  })

  it('is free again when the service has ended', async () => {
    await changePlanningLimits(admin, { productionNoticeDays: '5', productionsADay: '1' })
    const slot = await aFreeSlot()
    await byPartner(other, 'propose', slot)
    expect((await byPartner(one, 'propose', slot)).ok).toBe(false)
    await atProduction(other.issuerId, 'ended')
    expect((await byPartner(one, 'propose', slot)).ok).toBe(true)
  })

  it('is asked for again when the other side agrees', async () => {
    const slot = await aFreeSlot()
    await byPartner(one, 'propose', slot)
    await addFreeze(admin, { from: slot.day, until: slot.day, note: 'Network' })
    expect((await byTeam(one, 'agree')).ok).toBe(false)
    expect(await production(one)).toMatchObject({ state: 'signedOff' })
  })
})

describe('what admins decide', () => {
  const today = dayInBelgium(new Date())

  it('is a freeze period, which leaves what is agreed', async () => {
    const slot = await aFreeSlot()
    await byTeam(one, 'propose', slot)
    await byPartner(one, 'agree')
    const typed = { from: slot.day, until: addDays(slot.day, 7), note: 'Year end' }
    for (const _ of [1, 2]) expect((await addFreeze(admin, typed)).ok).toBe(true)
    const { freezes } = await readPlanningSettings()
    expect(freezes).toMatchObject([{ fromDay: slot.day, note: 'Year end' }])
    expect(await standing(one)).toMatchObject({ agreed: slot })
    expect((await openPlanning(one.manager, one.issuerId))?.freezes).toEqual([
      { from: slot.day, until: addDays(slot.day, 7) },
    ])
    for (const _ of [1, 2]) expect((await removeFreeze(admin, freezes[0]?.id ?? '')).ok).toBe(true)
    expect((await readPlanningSettings()).freezes).toEqual([])
  })

  it.each([
    ['no first day', { from: '', until: addDays(today, 3) }, 'from'],
    ['a last day that is none', { from: today, until: 'soon' }, 'until'],
    ['a last day before the first', { from: addDays(today, 3), until: addDays(today, 2) }, 'until'],
    ['days that have passed', { from: addDays(today, -3), until: addDays(today, -1) }, 'until'],
    ['a period of more than a season', { from: today, until: addDays(today, 92) }, 'until'],
    ['a note that is a letter', { from: today, until: today, note: 'x'.repeat(201) }, 'note'],
  ])('refuses %s at its field', async (_, typed, field) => {
    expect(await addFreeze(admin, { note: '', ...typed })).toMatchObject({ refusal: { field } })
  })

  it('is for admins, and numbers have bounds', async () => {
    expect(await addFreeze(officer, { from: today, until: today, note: '' })).toMatchObject({
      refusal: { message: 'refusal.role' },
    })
    expect(await removeFreeze(officer, '')).toMatchObject({ ok: false })
    const limits = { productionNoticeDays: '3', productionsADay: '0' }
    expect(await changePlanningLimits(admin, limits)).toMatchObject({ refusal: { field: 'productionsADay' } })
    expect(await changePlanningLimits(officer, { ...limits, productionsADay: '4' })).toMatchObject({
      refusal: { message: 'refusal.role' },
    })
    expect((await changePlanningLimits(admin, { ...limits, productionsADay: '4' })).ok).toBe(true)
    expect((await readPlanningSettings()).limits).toEqual({ productionNoticeDays: 3, productionsADay: 4 })
  })
})

describe('another institution', () => {
  it('sees nothing of it and can do nothing to it', async () => {
    await byTeam(one, 'propose', await aFreeSlot())
    expect(await openPlanning(other.manager, one.issuerId)).toBeUndefined()
    const agree = await asked(one, 'agree')
    expect(await planProduction(other.manager, one.issuerId, agree)).toMatchObject({
      refusal: { message: 'refusal.gone' },
    })
    expect(await asPartner(other.manager, (tx) => slotsOf(tx, one.issuerId))).toEqual([])
  })

  it('cannot be proposed for, nor can a partner agree to an own day, even past the services', async () => {
    const { personId, workspaceId } = other.manager
    const slot = { ...(await aFreeSlot()), workspaceId }
    const forged = (issuerId: string, by: 'partner' | 'team') =>
      asPartner({ personId, workspaceId }, (tx) =>
        proposeSlot(tx, { issuerId, sequence: 1 }, { ...slot, by }),
      )
    const refused = { cause: { message: expect.stringContaining('row-level security') } }
    await expect(forged(one.issuerId, 'partner')).rejects.toMatchObject(refused)
    await expect(forged(other.issuerId, 'team')).rejects.toMatchObject(refused)
    await forged(other.issuerId, 'partner')
    await expect(
      asPartner({ personId, workspaceId }, (tx) =>
        tx.execute(`update production_slots set state = 'agreed'`),
      ),
    ).rejects.toMatchObject(refused)
  })

  it('gets the planning with the issuer when it takes the institution over', async () => {
    await byTeam(one, 'propose', await aFreeSlot())
    await asOffice((tx) => moveSlotsTo(tx, other.manager.workspaceId, one.institutionId))
    expect(await asPartner(other.manager, (tx) => slotsOf(tx, one.issuerId))).toHaveLength(1)
    expect(await asPartner(one.manager, (tx) => slotsOf(tx, one.issuerId))).toEqual([])
  })
})
