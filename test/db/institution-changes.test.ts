import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Officer, Partner } from '#app/domain/actor.ts'
import type { ChangedField } from '#app/domain/institution-change.ts'
import { askForAccess } from '#app/services/ask-for-access.server.ts'
import { registeredIssuers } from '#app/services/change/registered-issuers.server.ts'
import {
  changeInstitution,
  openInstitution,
  previewChange,
} from '#app/services/institutions/change-institution.server.ts'
import { openDossier } from '#app/services/open-dossier.server.ts'
import { openOfficeDossier } from '#app/services/open-office-dossier.server.ts'
import { openStatus } from '#app/services/open-status.server.ts'
import { startDossier } from '#app/services/start-dossier.server.ts'
import { identifyBearer } from '#app/services/tokens/identify-bearer.server.ts'
import { asPartner } from '#db/client.server.ts'
import { anInstitution, aToken } from '#test/builders/institution.ts'
import { anOfficer, aPerson } from '#test/builders/people.ts'
import { aSubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

const database = onPortalDatabase()
let owner: postgres.Sql
let officer: Officer

beforeAll(async () => {
  owner = postgres({ ...database.current?.connection, max: 2, onnotice: () => {} })
  officer = await anOfficer('approver')
})
afterAll(() => owner.end())

/** Numbers that nobody has, each with its check. */
let next = 2_100_000
const aNumber = (): string => {
  next += 1
  return `0${next}${String(97 - (next % 97)).padStart(2, '0')}`
}

async function registered(applicationId: string) {
  const number = aNumber()
  const made = await anInstitution(number, applicationId)
  const [row] = await owner`select id, reference from institutions where enterprise_number = ${number}`
  return { ...made, number, id: String(row?.id), reference: String(row?.reference) }
}

async function wantedFor(id: string, change: Partial<Record<ChangedField, string>>) {
  const opened = await openInstitution(officer, id)
  if (!opened) throw new Error('no institution')
  return { institutionId: id, revision: opened.revision, typed: { ...opened.identity, ...change } }
}

const kindsOf = async (workspaceId: string) =>
  (
    await owner`select kind from events where workspace_id = ${workspaceId} and kind like 'institution%' order by sequence`
  ).map(({ kind }) => kind)

const mailsTo = async (personId: string) =>
  owner`select m.template, m.params from mails m join persons p on p.email = m.recipient
    where p.id = ${personId} and m.template like 'institution%'`

const renewing = async (dossierId: string) =>
  (
    await owner`select renew_since is not null as renew from certificate_keys where dossier_id = ${dossierId}`
  ).map(({ renew }) => renew)

const withKey = (dossierId: string, workspaceId: string) =>
  owner`insert into certificate_keys (dossier_id, workspace_id, environment, spki_sha256, released_at)
    values (${dossierId}, ${workspaceId}, 'acceptance', ${randomBytes(8).toString('hex')}, now())
    on conflict (dossier_id, environment) do update set released_at = now()`

describe('an institution with another name', () => {
  it('has it in the register and in drafts, not in what was submitted; certificates that name it are to be renewed', async () => {
    const one = await registered('renamed:desk')
    const { manager, dossierId } = one
    await withKey(dossierId, manager.workspaceId)
    const started = await startDossier({ personId: manager.personId, language: 'fr' }, one.number)
    if (!started.ok || !('dossierId' in started.value)) throw new Error('not started')
    const draftId = started.value.dossierId
    const submitted = await owner`select content::text from dossier_versions where dossier_id = ${dossierId}`
    const wanted = await wantedFor(one.id, { nameFr: 'Ville de Lindebeek', nameNl: 'Stad Lindebeek' })
    expect(await previewChange(officer, wanted)).toMatchObject({
      ok: true,
      value: { kind: 'rename', renewing: false },
    })
    expect(await kindsOf(manager.workspaceId)).toEqual([])
    expect(await changeInstitution(officer, wanted)).toMatchObject({ ok: true })
    expect(await renewing(dossierId)).not.toContain(true)
    expect(await changeInstitution(officer, wanted)).toMatchObject({
      refusal: { message: 'institutionChange.refusal.revision' },
    })
    const again = await wantedFor(one.id, { certificateName: 'Lindebeek' })
    expect(await changeInstitution(officer, again)).toMatchObject({ ok: true, value: { renewing: true } })
    expect(await renewing(dossierId)).toContain(true)
    const draft = await openDossier(manager, draftId)
    expect(draft?.draft.institution?.answers).toMatchObject({
      nameNl: 'Stad Lindebeek',
      certificateName: 'Lindebeek',
    })
    expect(draft?.dossier.institutionName).toMatch(/Lindebeek/)
    expect(await owner`select content::text from dossier_versions where dossier_id = ${dossierId}`).toEqual(
      submitted,
    )
    const [row] = await owner`select search_words from dossiers where id = ${dossierId}`
    expect(row?.search_words).toContain('lindebeek')
    expect(await kindsOf(manager.workspaceId)).toEqual(['institutionRenamed', 'institutionRenamed'])
    expect(await mailsTo(manager.personId)).toHaveLength(2)
  })
})

describe('an institution with another number', () => {
  it('keeps its members, issuers and references; its former number leads to the new one', async () => {
    const one = await registered('renumbered:desk')
    const { manager } = one
    const asker = await aPerson()
    await askForAccess(asker, one.number)
    const now = aNumber()
    expect(
      await changeInstitution(officer, await wantedFor(one.id, { enterpriseNumber: now })),
    ).toMatchObject({
      ok: true,
      value: { kind: 'renumber', renewing: true },
    })
    const [own] = await registeredIssuers(manager.personId)
    expect(own?.institution).toMatchObject({ enterpriseNumber: now, reference: one.reference })
    expect(own?.issuers).toHaveLength(1)
    for (const personId of [manager.personId, await aPerson()]) {
      const typed = await startDossier({ personId, language: 'fr' }, one.number)
      expect(typed).toMatchObject({
        ok: false,
        refusal: { message: expect.stringContaining('access.former') },
      })
      expect(JSON.stringify(typed).replaceAll('.', '')).toContain(now)
    }
    expect(await askForAccess(await aPerson(), one.number)).toMatchObject({ ok: false })
    const [moved] = await owner`select enterprise_number from access_requests where person_id = ${asker}`
    expect(moved?.enterprise_number).toBe(now)
    // And back again: what was former is in use.
    await changeInstitution(officer, await wantedFor(one.id, { enterpriseNumber: one.number }))
    const former = await owner`select enterprise_number from former_numbers where institution_id = ${one.id}`
    expect(former).toEqual([{ enterprise_number: now }])
  })

  it('cannot be somebody’s who starts anew with the former number', async () => {
    const one = await registered('kept:desk')
    await changeInstitution(officer, await wantedFor(one.id, { enterpriseNumber: aNumber() }))
    const [known] = await owner`select institution_is_known(${one.number}) as known`
    expect(known?.known).toBe(true)
  })
})

describe('an institution that goes into another one', () => {
  async function merged() {
    const from = await registered('from:desk')
    const into = await registered('into:desk')
    const reader = await aPerson()
    await owner`insert into memberships (workspace_id, person_id, role) values (${from.manager.workspaceId}, ${reader}, 'reader')`
    await withKey(from.dossierId, from.manager.workspaceId)
    const { token } = await aToken(from.manager)
    const wanted = await wantedFor(from.id, { enterpriseNumber: into.number })
    expect(await previewChange(officer, wanted)).toMatchObject({ ok: true, value: { kind: 'merge' } })
    const clicks = await Promise.all([changeInstitution(officer, wanted), changeInstitution(officer, wanted)])
    expect(clicks.filter(({ ok }) => ok)).toHaveLength(1)
    return { from, into, reader, token }
  }
  const seen = (partner: Partner, table: string) =>
    asPartner(partner, (tx) => tx.execute<{ application_id: string }>(`select * from ${table}`))

  it('moves issuers and types with their references, lets its members in, and leaves them reading here', async () => {
    const { from, into, reader, token } = await merged()
    const rows = await owner`select i.application_id, i.workspace_id, d.workspace_id as type_workspace
      from issuers i join document_types d on d.issuer_id = i.id where i.institution_id = ${into.id} order by 1`
    expect(rows).toMatchObject(
      ['from:desk', 'into:desk'].map((application_id) => ({
        application_id,
        workspace_id: into.manager.workspaceId,
        type_workspace: into.manager.workspaceId,
      })),
    )
    const roles = await owner`select workspace_id, role from memberships
      where person_id in (${from.manager.personId}, ${reader}) order by workspace_id = ${into.manager.workspaceId}, role`
    expect(roles.map(({ role }) => role)).toEqual(['reader', 'reader', 'editor', 'reader'])
    expect(await identifyBearer(token, 'client')).toMatchObject({ ok: false })
    expect(await renewing(from.dossierId)).toContain(true)
    expect(await kindsOf(from.manager.workspaceId)).toEqual(['institutionMerged'])
    expect(await kindsOf(into.manager.workspaceId)).toEqual(['institutionTookOver'])
    expect((await mailsTo(from.manager.personId)).map(({ template }) => template)).toEqual([
      'institutionMerged',
    ])
    expect(await mailsTo(into.manager.personId)).toHaveLength(1)
    // An approved dossier still tells its references, on both sides.
    const reading: Partner = { ...from.manager, role: 'reader' }
    const status = await openStatus(reading, from.dossierId)
    expect(status?.registered).toMatchObject({
      issuer: { applicationId: 'from:desk' },
      institution: { id: from.id },
    })
    expect(status?.registered?.documentTypes).toHaveLength(1)
    expect(await openOfficeDossier(from.dossierId)).toBeDefined()
    expect(
      await startDossier({ personId: from.manager.personId, language: 'fr' }, from.number),
    ).toMatchObject({ ok: false, refusal: { message: expect.stringContaining('access.former') } })
  })

  it('gives nobody else anything: neither the former workspace nor the one that takes over sees the other’s', async () => {
    const { from, into } = await merged()
    const stranger = await aPerson()
    const former = { ...from.manager, role: 'reader' } as const
    expect((await seen(former, 'issuers')).map((row) => row.application_id)).toEqual(['from:desk'])
    for (const table of [
      'dossiers',
      'dossier_versions',
      'decisions',
      'institutions',
      'memberships',
      'events',
    ]) {
      const foreign = (await seen(into.manager, table)).filter(
        (row) => 'workspace_id' in row && row.workspace_id === from.manager.workspaceId,
      )
      expect(foreign, table).toHaveLength(0)
      const back = (await seen(former, table)).filter(
        (row) =>
          'workspace_id' in row && row.workspace_id === into.manager.workspaceId && table !== 'memberships',
      )
      expect(back, table).toHaveLength(0)
    }
    expect(await seen({ ...former, personId: stranger, workspaceId: stranger }, 'issuers')).toHaveLength(0)
    const others =
      await owner`select person_id from memberships where workspace_id = ${into.manager.workspaceId}`
    expect(others.map(({ person_id }) => person_id)).not.toContain(stranger)
  })

  it('is refused while its dossiers are open, while both have an application, and where the other went on itself', async () => {
    const { from, into } = await merged()
    const third = await registered('into:desk')
    expect(
      await changeInstitution(officer, await wantedFor(third.id, { enterpriseNumber: into.number })),
    ).toMatchObject({ refusal: { message: expect.stringContaining('refusal.applications') } })
    expect(
      await changeInstitution(officer, await wantedFor(third.id, { enterpriseNumber: from.number })),
    ).toMatchObject({ refusal: { message: expect.stringContaining('refusal.intoMerged') } })
    const open = await aSubmittedDossier()
    await owner`update dossiers set workspace_id = ${third.manager.workspaceId} where id = ${open.dossierId}`
    const refusedFor = await changeInstitution(
      officer,
      await wantedFor(third.id, { enterpriseNumber: into.number }),
    )
    expect(JSON.stringify(refusedFor)).toContain(open.reference)
  })

  it('lets a login provider’s word for the former number open nothing', async () => {
    const { from } = await merged()
    const personId = await aPerson()
    const identity = { issuer: 'https://login.example', subject: randomBytes(8).toString('hex') }
    await owner`insert into identities (issuer, subject, person_id, enterprise_number)
      values (${identity.issuer}, ${identity.subject}, ${personId}, ${from.number})`
    const [row] =
      await owner`select workspace_of_identity(${identity.issuer}, ${identity.subject}, ${personId}) as id`
    expect(row?.id).toBeNull()
  })
})

it('may be done by those who decide only', async () => {
  const one = await registered('validator:desk')
  const wanted = await wantedFor(one.id, { nameFr: 'Autre nom' })
  const validator = await anOfficer('validator')
  expect(await previewChange(validator, wanted)).toMatchObject({ refusal: { message: 'refusal.role' } })
  expect(await changeInstitution(validator, wanted)).toMatchObject({ refusal: { message: 'refusal.role' } })
  expect(await changeInstitution(officer, await wantedFor(one.id, {}))).toMatchObject({
    refusal: { message: 'institutionChange.refusal.nothing' },
  })
  expect(
    await changeInstitution(officer, await wantedFor(one.id, { enterpriseNumber: '0123456789' })),
  ).toMatchObject({ refusal: { field: 'enterpriseNumber' } })
})
