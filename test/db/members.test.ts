import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Partner } from '#app/domain/actor.ts'
import type { MemberRole } from '#app/domain/permission.ts'
import { JOBS } from '#app/jobs/catalogue.ts'
import { sha256 } from '#app/keyed-hash.server.ts'
import { answerAccessRequest, answerAsManager } from '#app/services/answer-access-request.server.ts'
import { askForAccess } from '#app/services/ask-for-access.server.ts'
import { listMails } from '#app/services/mailbox.server.ts'
import { acceptInvitation, lookAtInvitation } from '#app/services/members/accept-invitation.server.ts'
import {
  changeRole,
  handOver,
  leaveWorkspace,
  removeMember,
} from '#app/services/members/change-members.server.ts'
import { inviteMember, revokeInvitation } from '#app/services/members/invite-member.server.ts'
import { openMembers } from '#app/services/members/open-members.server.ts'
import { tellManagers } from '#app/services/members/tell-managers.server.ts'
import { partnerIn, workspacesOfPerson } from '#app/services/members/workspaces.server.ts'
import { openDossier, partnerOn, within } from '#app/services/open-dossier.server.ts'
import { openOfficeDossier } from '#app/services/open-office-dossier.server.ts'
import { saveAnswers } from '#app/services/save-answers.server.ts'
import { startDossier } from '#app/services/start-dossier.server.ts'
import { submitDossier } from '#app/services/submit-dossier.server.ts'
import { withdrawDossier } from '#app/services/withdraw-dossier.server.ts'
import { asOffice, asPartner, asWorker } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { acceptInvitation as acceptOnce } from '#db/invitations.server.ts'
import { listMembers } from '#db/members.server.ts'
import { readPerson } from '#db/persons.server.ts'
import { accessRequests, memberships } from '#db/schema/institutions.ts'
import { APPLICATION } from '#test/builders/dossier.ts'
import { anInstitution } from '#test/builders/institution.ts'
import { aMember } from '#test/builders/member.ts'
import { aDraft, anOfficer, aPerson } from '#test/builders/people.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

onPortalDatabase()

const NUMBER = '1900000168'

let institution: { manager: Partner; dossierId: string }
let other: { manager: Partner; dossierId: string }
beforeAll(async () => {
  institution = await anInstitution(NUMBER)
  other = await anInstitution('1900000267')
})

const join = (role: MemberRole, email?: string): Promise<Partner> =>
  aMember(institution.manager.workspaceId, role, email)

const rolesIn = async (workspaceId: string): Promise<Record<string, string>> => {
  const members = await asOffice((tx) => listMembers(tx, workspaceId))
  return Object.fromEntries(members.map(({ personId, role }) => [personId, role]))
}

const newAddress = () => `${randomUUID()}@people.example`

const invitation = (email: string, role = 'editor') => ({ email, role, mandateHolder: '', mandateBasis: '' })

async function lettersTo(recipient: string) {
  return (await listMails()).filter((mail) => mail.recipient === recipient)
}

/** The token of the newest invitation to an address, as its mail shows it. */
async function tokenFor(email: string): Promise<string> {
  const [newest] = await lettersTo(email)
  return /\/invitation\/([\w-]{43})/.exec(newest?.text ?? '')?.[1] ?? ''
}

const GONE = { ok: false, refusal: { message: 'refusal.members.invitationGone' } }
const NOT_YOURS = { ok: false, refusal: { message: 'refusal.role' } }
const LAST = { ok: false, refusal: { message: 'refusal.members.lastManager' } }

describe('an invitation', () => {
  it('lets in whom it was sent to, with its role and mandate, once', async () => {
    const email = newAddress()
    const invited = await inviteMember(institution.manager, {
      email: ` ${email.toUpperCase()} `,
      role: 'reader',
      mandateHolder: '0671.516.647',
      mandateBasis: 'Contract of 3 March',
    })
    expect(invited).toEqual({ ok: true, value: undefined })
    const token = await tokenFor(email)
    const personId = await aPerson(email)
    expect(await lookAtInvitation(token, { email }, 'en')).toMatchObject({ state: 'offered', role: 'reader' })
    expect(await partnerIn(institution.manager.workspaceId, personId)).toBeUndefined()
    const accepted = await Promise.all(
      Array.from({ length: 20 }, () => acceptInvitation(token, { personId, email })),
    )
    expect(accepted.filter(({ ok }) => ok)).toHaveLength(1)
    const { workspaceId } = institution.manager
    const again = asPartner({ personId, workspaceId }, (tx) => acceptOnce(tx, sha256(token)))
    expect(await again).toBeUndefined()
    expect(await partnerIn(institution.manager.workspaceId, personId)).toMatchObject({ role: 'reader' })
    const { members } = await openMembers(institution.manager, 'en')
    expect(members.find((member) => member.personId === personId)).toMatchObject({
      mandateHolder: '0671516647',
      mandateBasis: 'Contract of 3 March',
    })
    expect(await lookAtInvitation(token, { email }, 'en')).toBeUndefined()
  })

  it('is worth nothing to another address, and shows theirs only what it must', async () => {
    const email = 'nora.verbeke@lindebeke.example'
    await inviteMember(institution.manager, invitation(email))
    const token = await tokenFor(email)
    const stranger = { personId: await aPerson(), email: 'stranger@people.example' }
    expect(await lookAtInvitation(token, stranger, 'en')).toEqual({
      state: 'otherAddress',
      address: 'n…@l….example',
    })
    expect(await acceptInvitation(token, stranger)).toEqual(GONE)
    // The service's word on the address counts for nothing: the database compares it.
    expect(await acceptInvitation(token, { ...stranger, email })).toEqual(GONE)
    expect(await partnerIn(institution.manager.workspaceId, stranger.personId)).toBeUndefined()
  })

  it('answers alike when unknown, revoked, replaced or run out', async () => {
    const email = newAddress()
    const person = { personId: await aPerson(email), email }
    const look = async (token: string) => [
      await lookAtInvitation(token, person, 'en'),
      await acceptInvitation(token, person),
    ]
    await inviteMember(institution.manager, invitation(email))
    const replaced = await tokenFor(email)
    await inviteMember(institution.manager, invitation(email, 'reader'))
    const revoked = await tokenFor(email)
    expect(revoked).not.toBe(replaced)
    const { invitations } = await openMembers(institution.manager, 'en')
    const open = invitations.filter((one) => one.email === email)
    expect(open.map(({ role }) => role)).toEqual(['reader'])
    await revokeInvitation(institution.manager, open[0]?.id ?? '')
    await inviteMember(institution.manager, invitation(email))
    const late = await tokenFor(email)
    await asOffice((tx) =>
      tx.execute(
        sql`update invitations set expires_at = now() where email = ${email} and revoked_at is null`,
      ),
    )
    for (const token of [replaced, revoked, late, 'guess', late.slice(1)])
      expect(await look(token)).toEqual([undefined, GONE])
  })

  it('is no longer open once who sent it has gone or manages no more', async () => {
    const second = await join('manager')
    const email = newAddress()
    await inviteMember(second, invitation(email))
    const token = await tokenFor(email)
    await removeMember(institution.manager, second.personId)
    expect(await acceptInvitation(token, { personId: await aPerson(email), email })).toEqual(GONE)
  })

  it('is sent by managers only, to no member, with a mandate that is whole, and not without end', async () => {
    const editor = await join('editor')
    const reader = await join('reader', 'reader@people.example')
    for (const partner of [editor, reader])
      expect(await inviteMember(partner, invitation(newAddress()))).toEqual(NOT_YOURS)
    const refusalOf = async (change: Partial<ReturnType<typeof invitation>>) => {
      const answer = await inviteMember(institution.manager, { ...invitation(newAddress()), ...change })
      return answer.ok ? undefined : answer.refusal.field
    }
    expect(await refusalOf({ email: 'reader@people.example' })).toBe('email')
    expect(await refusalOf({ email: 'nobody' })).toBe('email')
    expect(await refusalOf({ role: 'admin' })).toBe('role')
    expect(await refusalOf({ mandateHolder: '0671516647' })).toBe('mandateBasis')
    expect(await refusalOf({ mandateBasis: 'a contract' })).toBe('mandateHolder')
    expect(await refusalOf({ mandateHolder: '0671516648', mandateBasis: 'a contract' })).toBe('mandateHolder')
    const many = Array.from({ length: 21 }, () => inviteMember(other.manager, invitation(newAddress())))
    expect((await Promise.all(many)).filter(({ ok }) => ok)).toHaveLength(20)
  })

  it('waits until the institution is registered', async () => {
    const { partner } = await aDraft('1900000366')
    expect(await inviteMember(partner, invitation(newAddress()))).toEqual(NOT_YOURS)
    expect(await leaveWorkspace(partner)).toEqual({
      ok: false,
      refusal: { message: 'refusal.members.draft' },
    })
  })
})

describe('the last manager', () => {
  it('neither leaves nor steps down, but hands over', async () => {
    const { manager } = await anInstitution('1900000465')
    expect(await leaveWorkspace(manager)).toEqual(LAST)
    expect(await changeRole(manager, manager.personId, 'reader')).toEqual(LAST)
    const heir = await aMember(manager.workspaceId, 'reader')
    expect(await handOver(manager, heir.personId)).toMatchObject({ ok: true })
    expect(await rolesIn(manager.workspaceId)).toEqual({
      [manager.personId]: 'editor',
      [heir.personId]: 'manager',
    })
    expect(await leaveWorkspace(manager)).toMatchObject({ ok: true })
    expect(await partnerIn(manager.workspaceId, manager.personId)).toBeUndefined()
  })

  it('stays, however many managers go at the same moment', async () => {
    const { manager } = await anInstitution('1900000564')
    for (let round = 0; round < 10; round++) {
      const managers = [
        ...(await asOffice((tx) => listMembers(tx, manager.workspaceId))),
        ...(await Promise.all([1, 2, 3].map(() => aMember(manager.workspaceId, 'manager')))),
      ].map(({ personId }) => ({ ...manager, personId }))
      const answers = await Promise.all(
        managers.map((one, index) =>
          index % 2 === 0 ? leaveWorkspace(one) : changeRole(one, one.personId, 'editor'),
        ),
      )
      expect(answers.filter(({ ok }) => !ok)).toEqual([LAST])
      const roles = Object.entries(await rolesIn(manager.workspaceId))
      expect(roles.filter(([, role]) => role === 'manager')).toHaveLength(1)
      for (const [personId, role] of roles)
        if (role !== 'manager') await leaveWorkspace({ ...manager, personId, role: 'editor' })
    }
  })
})

describe('a role', () => {
  it('is what the database says now, not what a page was made with', async () => {
    const former = await join('manager')
    const victim = await join('reader')
    await changeRole(institution.manager, former.personId, 'editor')
    expect(await removeMember(former, victim.personId)).toEqual(NOT_YOURS)
    expect(await changeRole(former, former.personId, 'manager')).toEqual(NOT_YOURS)
    await removeMember(institution.manager, former.personId)
    expect(await openDossierAs(former)).toBeUndefined()
    expect(await removeMember(former, victim.personId)).toEqual({
      ok: false,
      refusal: { message: 'refusal.members.gone' },
    })
  })

  it('of a reader shows everything and changes nothing', async () => {
    const reader = await join('reader')
    const started = await startDossier({ personId: institution.manager.personId, language: 'fr' }, NUMBER)
    const dossierId = started.ok && 'dossierId' in started.value ? started.value.dossierId : ''
    const before = await openDossier(reader, dossierId)
    expect(before?.dossier.state).toBe('draft')
    const answers = { ...APPLICATION, nameFr: 'Changed' }
    const save = { dossierId, key: { part: 'application' as const }, answers, version: 0, editSession: 'tab' }
    expect(await saveAnswers(reader, save)).toEqual(NOT_YOURS)
    expect(await withdrawDossier(reader, dossierId)).toEqual(NOT_YOURS)
    expect(await submitDossier(reader, { dossierId, submissionId: randomUUID() })).toEqual(NOT_YOURS)
    expect(await startDossier({ personId: reader.personId, language: 'fr' }, NUMBER)).toEqual({
      ok: false,
      refusal: { message: 'refusal.role', field: 'enterpriseNumber' },
    })
    for (const act of [
      changeRole(reader, reader.personId, 'manager'),
      removeMember(reader, institution.manager.personId),
      handOver(reader, institution.manager.personId),
      revokeInvitation(reader, randomUUID()),
    ])
      expect(await act).toEqual(NOT_YOURS)
    expect(await openDossier(reader, dossierId)).toEqual(before)
  })

  it('in one institution is none in another', async () => {
    expect(await partnerIn(other.manager.workspaceId, institution.manager.personId)).toBeUndefined()
    const foreign = { ...institution.manager, workspaceId: other.manager.workspaceId }
    expect(await removeMember(foreign, other.manager.personId)).toEqual({
      ok: false,
      refusal: { message: 'refusal.members.gone' },
    })
    expect(await removeMember(institution.manager, other.manager.personId)).toMatchObject({ ok: false })
    const own = await workspacesOfPerson(institution.manager.personId, 'nl')
    expect(own.map(({ enterpriseNumber, role }) => [enterpriseNumber, role])).toEqual([[NUMBER, 'manager']])
  })

  const openDossierAs = (partner: Partner) => partnerOn(institution.dossierId, partner.personId)
})

describe('a question for access', () => {
  const requestOf = async (personId: string) => {
    const [row] = await asOffice((tx) =>
      tx.select().from(accessRequests).where(eq(accessRequests.personId, personId)),
    )
    return row
  }

  it('is seen and answered by the managers of that institution, and by mail', async () => {
    const email = newAddress()
    const personId = await aPerson(email)
    await askForAccess(personId, NUMBER)
    const { id = '' } = (await requestOf(personId)) ?? {}
    const editor = await join('editor')
    const seenBy = async (partner: Partner) =>
      (await openMembers(partner, 'en')).requests.map((request) => request.id)
    expect(await seenBy(institution.manager)).toEqual([id])
    expect(await seenBy(editor)).toEqual([])
    expect(await seenBy(other.manager)).toEqual([])
    expect(await answerAsManager(editor, id, 'granted')).toEqual(NOT_YOURS)
    expect(await answerAsManager(other.manager, id, 'granted')).toMatchObject({ ok: false })
    expect(await answerAsManager(institution.manager, id, 'granted')).toMatchObject({ ok: true })
    expect(await partnerIn(institution.manager.workspaceId, personId)).toMatchObject({ role: 'editor' })
    expect((await lettersTo(email)).map(({ template, language }) => [template, language])).toEqual([
      ['accessGranted', 'fr'],
    ])
    expect(await answerAsManager(institution.manager, id, 'refused')).toMatchObject({ ok: false })
  })

  it('is mailed to each manager of that institution, in their own language and once', async () => {
    const email = newAddress()
    const dutch = await join('manager', newAddress())
    const editor = await join('editor', newAddress())
    const mailboxOf = async ({ personId }: Partner) =>
      (await asOffice((tx) => readPerson(tx, personId)))?.email ?? ''
    await asOffice((tx) =>
      tx.execute(sql`update persons set language = 'nl' where id = ${dutch.personId}::uuid`),
    )
    await askForAccess(await aPerson(email), NUMBER)
    const [job] = await asWorker((tx) =>
      tx.execute<{ data: { accessRequestId: string } }>(
        sql`select data from pgboss.job where name = 'tellManagers' order by created_on desc limit 1`,
      ),
    )
    const signal = new AbortController().signal
    await JOBS.tellManagers.perform(job?.data, signal)
    await JOBS.tellManagers.perform(job?.data, signal)
    const letters = (await listMails()).filter(
      ({ template, text }) => template === 'accessAskedOfManager' && text.includes(email),
    )
    const told = letters.map(({ recipient, language }) => [recipient, language]).sort()
    const expected = [
      [await mailboxOf(institution.manager), 'fr'],
      [await mailboxOf(dutch), 'nl'],
    ].sort()
    expect(told).toEqual(expected)
    expect(letters[0]?.text).toContain(`/settings/members?workspace=${institution.manager.workspaceId}`)
    expect(await lettersTo(await mailboxOf(editor))).toEqual([])
  })

  it('is mailed to nobody once it is answered', async () => {
    const email = newAddress()
    const personId = await aPerson(email)
    await askForAccess(personId, NUMBER)
    const { id = '' } = (await requestOf(personId)) ?? {}
    await answerAsManager(institution.manager, id, 'refused')
    await tellManagers(id)
    const told = (await listMails()).filter(({ template }) => template === 'accessAskedOfManager')
    expect(told.some(({ text }) => text.includes(email))).toBe(false)
  })

  it('that an officer refuses can be put again after a day', async () => {
    const email = newAddress()
    const personId = await aPerson(email)
    await askForAccess(personId, NUMBER)
    const { id = '' } = (await requestOf(personId)) ?? {}
    expect(await answerAccessRequest(await anOfficer('validator'), id, 'refused')).toMatchObject({ ok: true })
    const [letter] = await lettersTo(email)
    expect(letter?.template).toBe('accessRefused')
    expect(letter?.text).not.toContain('Stratégie')
    await askForAccess(personId, NUMBER)
    expect((await requestOf(personId))?.answer).toBe('refused')
    await asOffice((tx) =>
      tx.execute(sql`update access_requests set answered_at = now() - interval '25 hours' where id = ${id}`),
    )
    await askForAccess(personId, NUMBER)
    expect((await requestOf(personId))?.answer).toBeNull()
  })
})

describe('the database itself', () => {
  const scope = (partner: Partner, workspaceId = partner.workspaceId) => ({
    personId: partner.personId,
    workspaceId,
  })

  it('lets only managers let people in, out, and change roles', async () => {
    const editor = await join('editor')
    const friend = await aPerson()
    const { workspaceId } = editor
    const letIn = (personId: string, role: MemberRole) =>
      asPartner(scope(editor), (tx) => tx.insert(memberships).values({ workspaceId, personId, role }))
    await expect(letIn(friend, 'reader')).rejects.toThrow()
    const promoted = await asPartner(scope(editor), (tx) =>
      tx
        .update(memberships)
        .set({ role: 'manager' })
        .where(eq(memberships.personId, editor.personId))
        .returning(),
    )
    expect(promoted).toEqual([])
    const removed = await asPartner(scope(editor), (tx) =>
      tx.delete(memberships).where(eq(memberships.personId, institution.manager.personId)).returning(),
    )
    expect(removed).toEqual([])
    // Not even within somebody else's workspace, whose id a person may have seen.
    await expect(
      asPartner(scope(editor, other.manager.workspaceId), (tx) =>
        tx
          .insert(memberships)
          .values({ workspaceId: other.manager.workspaceId, personId: editor.personId, role: 'editor' }),
      ),
    ).rejects.toThrow()
  })

  it('lets nobody answer their own question for access', async () => {
    const personId = await aPerson()
    await askForAccess(personId, NUMBER)
    const grant = asPartner({ personId }, (tx) =>
      tx.update(accessRequests).set({ answer: 'granted' }).where(eq(accessRequests.personId, personId)),
    )
    await expect(grant).rejects.toThrow()
  })
})

describe('what happened', () => {
  it('is told to every member, with names, and the team as one', async () => {
    const reader = await join('reader')
    const { activity } = await openMembers(reader, 'en')
    const kinds = activity.map(({ kind }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['memberInvited', 'memberJoined', 'memberRemoved']))
    expect(kinds).toEqual(expect.arrayContaining(['dossierApproved', 'accessGranted']))
    expect(activity.find(({ kind }) => kind === 'memberRemoved')?.by).toMatch(/^Kanarie-/)
    const foreign = await within(other.manager, (tx) => listMembers(tx, institution.manager.workspaceId))
    expect(foreign).toEqual([])
  })

  it('includes the mandate on which somebody submitted, for the office', async () => {
    await asOffice((tx) =>
      tx
        .update(memberships)
        .set({ mandateHolder: '0671516647', mandateBasis: 'Contract of 3 March' })
        .where(eq(memberships.personId, other.manager.personId)),
    )
    const opened = await openOfficeDossier(other.dossierId)
    expect(opened?.mandate).toEqual({ holder: '0671516647', basis: 'Contract of 3 March' })
    expect((await openOfficeDossier(institution.dossierId))?.mandate.holder).toBe('')
  })

  it('is told whole, fifty entries at a time, to a reader too', async () => {
    const { workspaceId } = institution.manager
    const act = { kind: 'tokenIssued', workspaceId, actorId: institution.manager.personId } as const
    await asOffice(async (tx) => {
      for (let count = 0; count < 60; count++) await recordEvent(tx, act)
    })
    const reader = await join('reader')
    const seen: number[] = []
    for (let before: number | undefined, first = true; first || before !== undefined; first = false) {
      const { activity, older } = await openMembers(reader, 'en', { before })
      expect(activity.length).toBeLessThanOrEqual(50)
      seen.push(...activity.map(({ sequence }) => sequence))
      before = older
    }
    const all = await asOffice((tx) =>
      tx.execute<{ sequence: string }>(
        sql`select sequence from events where workspace_id = ${workspaceId} order by sequence desc`,
      ),
    )
    expect(seen.length).toBeGreaterThan(60)
    expect(seen).toEqual(all.map(({ sequence }) => Number(sequence)))
  })
})
