import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Officer } from '#app/domain/actor.ts'
import { actOnQueue } from '#app/routes/office._index/act.server.ts'
import { assignDossier } from '#app/services/assignment/assign-dossier.server.ts'
import { claimDossier } from '#app/services/assignment/claim-dossier.server.ts'
import { releaseDossier } from '#app/services/assignment/release-dossier.server.ts'
import { readHistory } from '#app/services/log/read-history.server.ts'
import { startReview } from '#app/services/start-review.server.ts'
import { withdrawDossier } from '#app/services/withdraw-dossier.server.ts'
import { asOffice } from '#db/client.server.ts'
import { readDossier } from '#db/dossiers.server.ts'
import { officerRoles, persons } from '#db/schema/people.ts'
import { aDraft, aPerson } from '#test/builders/people.ts'
import { aSubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { asOwnerOf, onPortalDatabase } from '#test/world/portal-database.ts'

const database = onPortalDatabase()

let ann: Officer
let bob: Officer

async function teamMember(name: string): Promise<Officer> {
  const personId = await aPerson(`${name.toLowerCase()}@team.example`)
  await asOwnerOf(database, async (tx) => {
    await tx.insert(officerRoles).values({ personId, role: 'validator' })
    await tx.update(persons).set({ name }).where(eq(persons.id, personId))
  })
  return { kind: 'officer', personId, roles: ['validator'] }
}

beforeAll(async () => {
  ann = await teamMember('Ann')
  bob = await teamMember('Bob')
})

const officerOf = async (dossierId: string) =>
  (await asOffice((tx) => readDossier(tx, dossierId)))?.officerId ?? null

const told = async (dossierId: string) =>
  (await asOffice((tx) => readHistory(tx, dossierId, 'team')))
    .filter(({ kind }) => /^dossier(Assigned|Released)$/.test(kind))
    .map(({ kind, person }) => `${kind} ${person}`)

describe('a dossier', () => {
  it('is claimed by one of two at once; the other is told by whom', async () => {
    const { dossierId } = await aSubmittedDossier()
    const claims = await Promise.all([claimDossier(ann, dossierId), claimDossier(bob, dossierId)])
    expect(claims.filter(({ ok }) => ok)).toHaveLength(1)
    const winner = (await officerOf(dossierId)) === ann.personId ? 'Ann' : 'Bob'
    expect(claims.find(({ ok }) => !ok)).toEqual({
      ok: false,
      refusal: { message: `refusal.claim.taken|{"officer":"${winner}"}` },
    })
    const again = winner === 'Ann' ? ann : bob
    expect(await claimDossier(again, dossierId)).toMatchObject({ ok: true })
    expect(await told(dossierId)).toEqual([`dossierAssigned ${winner}`])
  })

  it('is given to a colleague, unless somebody else has got it since the page was made', async () => {
    const { dossierId } = await aSubmittedDossier()
    const to = bob.personId
    expect(await assignDossier(ann, { dossierId, was: '', to })).toMatchObject({ ok: true })
    expect(await assignDossier(ann, { dossierId, was: '', to })).toMatchObject({ ok: true })
    expect(await assignDossier(ann, { dossierId, was: '', to: ann.personId })).toEqual({
      ok: false,
      refusal: { message: 'refusal.assign.changed|{"officer":"Bob"}' },
    })
    expect(await assignDossier(ann, { dossierId, was: to, to: ann.personId })).toMatchObject({ ok: true })
    expect(await officerOf(dossierId)).toBe(ann.personId)
    expect(await told(dossierId)).toEqual(['dossierAssigned Bob', 'dossierAssigned Ann'])
  })

  it('goes to nobody outside the team', async () => {
    const { dossierId } = await aSubmittedDossier()
    for (const [to, message] of [
      ['', 'refusal.assign.nobody'],
      [await aPerson(), 'refusal.assign.noOfficer'],
      [randomUUID(), 'refusal.assign.noOfficer'],
    ] as const)
      expect(await assignDossier(ann, { dossierId, was: '', to })).toMatchObject({ refusal: { message } })
    expect(await officerOf(dossierId)).toBeNull()
  })

  it('is left to others, once', async () => {
    const { dossierId } = await aSubmittedDossier()
    await claimDossier(ann, dossierId)
    expect(await releaseDossier(bob, { dossierId, was: '' })).toMatchObject({
      refusal: { message: 'refusal.assign.changed|{"officer":"Ann"}' },
    })
    for (let click = 0; click < 2; click += 1)
      expect(await releaseDossier(bob, { dossierId, was: ann.personId })).toMatchObject({ ok: true })
    expect(await officerOf(dossierId)).toBeNull()
    expect(await told(dossierId)).toEqual(['dossierAssigned Ann', 'dossierReleased Ann'])
  })

  it('stays with whom it is assigned to when a colleague starts its review', async () => {
    const { dossierId } = await aSubmittedDossier()
    await claimDossier(ann, dossierId)
    expect(await startReview(bob, { dossierId, revision: 1 })).toMatchObject({ ok: true })
    expect(await officerOf(dossierId)).toBe(ann.personId)
  })

  it('is nobody’s to review once it is closed, and never while it is a draft', async () => {
    const { dossierId, partner } = await aSubmittedDossier()
    await withdrawDossier(partner, dossierId)
    expect(await claimDossier(ann, dossierId)).toMatchObject({
      refusal: { message: 'refusal.assign.closed' },
    })
    const draft = await aDraft('0671516647')
    for (const id of [draft.dossierId, randomUUID()])
      expect(await claimDossier(ann, id)).toMatchObject({ refusal: { message: 'refusal.gone' } })
  })

  it('tells its partner that it was assigned, not to whom', async () => {
    const { dossierId } = await aSubmittedDossier()
    await claimDossier(ann, dossierId)
    const seen = await asOffice((tx) => readHistory(tx, dossierId, 'institution'))
    expect(seen.map(({ kind }) => kind)).toContain('dossierAssigned')
    expect(JSON.stringify(seen)).not.toContain('Ann')
  })
})

describe('several dossiers', () => {
  const formOf = (entries: readonly (readonly [string, string])[]) => {
    const form = new FormData()
    for (const [name, value] of entries) form.append(name, value)
    return form
  }
  const act = (entries: readonly (readonly [string, string])[]) =>
    actOnQueue(ann, formOf(entries), new URLSearchParams())

  it('are taken one by one: what is not possible for one hinders no other, and is told', async () => {
    const [first, taken, last] = [
      await aSubmittedDossier(),
      await aSubmittedDossier(),
      await aSubmittedDossier(),
    ]
    await claimDossier(bob, taken.dossierId)
    const boxes = [first, taken, last].map(({ dossierId }) => ['dossier', dossierId] as const)
    expect(await act([['intent', 'claim'], ...boxes])).toMatchObject({
      done: 2,
      refusals: [{ message: 'refusal.claim.taken|{"officer":"Bob"}', reference: taken.reference }],
    })
    expect(await officerOf(taken.dossierId)).toBe(bob.personId)
    const over = [
      ['dossier', `${first.dossierId}:${ann.personId}`],
      ['dossier', `${taken.dossierId}:${bob.personId}`],
    ] as const
    expect(await act([['intent', 'assign'], ['to', ann.personId], ...over])).toMatchObject({
      done: 2,
      refusals: [],
    })
    expect(await officerOf(taken.dossierId)).toBe(ann.personId)
  })

  it('need a box that is ticked, and a colleague', async () => {
    const { dossierId } = await aSubmittedDossier()
    expect(await act([['intent', 'claim']])).toMatchObject({
      done: 0,
      refusals: [{ message: 'refusal.assign.none' }],
    })
    expect(
      await act([
        ['intent', 'assign'],
        ['to', ''],
        ['dossier', dossierId],
      ]),
    ).toMatchObject({
      done: 0,
      refusals: [{ message: 'refusal.assign.nobody', field: 'to' }],
    })
  })

  it('are not touched by a form that no page sends', async () => {
    const { dossierId } = await aSubmittedDossier()
    const good = ['dossier', dossierId] as const
    for (const odd of [
      [['intent', 'claim'], good, ['dossier', 'x']],
      [['intent', 'claim'], good, ['dossier', `${dossierId}:x`]],
      [['intent', 'delete'], good],
      [['intent', 'claim'], ...Array.from({ length: 51 }, () => good)],
      [['intent', 'assign'], ['to', 'x'], good],
    ] as const)
      expect(await act(odd)).toBeUndefined()
    expect(await officerOf(dossierId)).toBeNull()
  })
})
