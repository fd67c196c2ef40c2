import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '#app/domain/language.ts'
import type { OfficerRole } from '#app/domain/permission.ts'
import type { Session } from '#app/http/load-context.ts'
import * as claim from '#app/routes/dossiers.claim.$token.tsx'
import * as prepare from '#app/routes/office.dossiers.new.tsx'
import * as prepared from '#app/routes/office.prepared.tsx'
import * as references from '#app/routes/office.settings.references.tsx'
import { openSecrets } from '#app/services/mail-secrets.server.ts'
import { openDossier, partnerOn } from '#app/services/open-dossier.server.ts'
import { poolOf } from '#db/client.server.ts'
import { anInstitution } from '#test/builders/institution.ts'
import { pagesOf } from '#test/builders/pages.tsx'
import { aPerson } from '#test/builders/people.ts'
import { settleSettings } from '#test/http/serve-border.ts'
import { asOwnerOf, onPortalDatabase } from '#test/world/portal-database.ts'

settleSettings()
const database = onPortalDatabase()

const visit = pagesOf({
  'office/dossiers/new': prepare,
  'office/prepared': prepared,
  'office/settings/references': references,
  'dossiers/claim/:token': claim,
})

const sessionOf = (personId: string, email: string, ...officerRoles: OfficerRole[]): Session => ({
  personId,
  email,
  name: '',
  language: 'en',
  officerRoles,
  ...(officerRoles.length > 0 && { secondStep: 'fresh' as const }),
  idHash: new Uint8Array(),
})

let officer: Session
let admin: Session

beforeAll(async () => {
  officer = sessionOf(await aPerson(), 'officer@team.example', 'validator')
  admin = sessionOf(await aPerson(), 'admin@team.example', 'admin')
})

const aPartner = async (email: string) => sessionOf(await aPerson(email), email)

const FORM = {
  language: 'nl',
  'institution.enterpriseNumber': '0671.516.647',
  'institution.nameNl': 'Stad Testerem',
  'institution.technicalHelpdesk': 'no address yet',
  'application.applicationId': 'stad:loket',
  'documentType.1.nameFr': 'Attestation',
}

/** Prepares a draft by the page, as it stands now. */
async function prepareFor(email: string, form: Record<string, string> = {}) {
  const page = await visit({ path: '/office/dossiers/new?types=2', session: officer })
  const submissionId = /name="submissionId" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
  const posted = { submissionId, email, ...FORM, ...form }
  const send = () => visit({ path: '/office/dossiers/new?types=2', session: officer, form: posted })
  return { send, answer: await send() }
}

/** The path of the mailed links to an address, the newest first. */
async function linksTo(email: string): Promise<string[]> {
  const rows = await poolOf('worker')`
    select id, sealed, language, params from mails where recipient = ${email} and template = 'draftPrepared'
    order by created_at desc`
  return rows.map(({ id, sealed }) => openSecrets(id, sealed)?.link ?? '')
}

describe('a draft that the team prepares', () => {
  it('has room for one more document type on request, with all that was typed kept', async () => {
    const form = { submissionId: randomUUID(), email: 'more@stad.example', ...FORM, more: 'yes' }
    const path = '/office/dossiers/new?types=2'
    const { status, html } = await visit({ path, session: officer, form })
    expect(status).toBe(200)
    expect(html).toContain('name="documentType.2.nameFr"')
    for (const typed of [
      'more@stad.example',
      '0671.516.647',
      'Stad Testerem',
      'no address yet',
      'Attestation',
    ])
      expect(html).toContain(`value="${typed}"`)
    expect(html).toContain(`value="${form.submissionId}"`)
    expect(await linksTo('more@stad.example')).toEqual([])
    const most = { path: '/office/dossiers/new?types=50', session: officer, form }
    expect((await visit(most)).html).not.toContain('documentType.50.')
  })

  it('becomes the partner’s own, as typed, by the mailed link, once', async () => {
    const email = 'partner@stad.example'
    const { send, answer } = await prepareFor(email)
    expect(answer).toMatchObject({ status: 302, location: '/office/prepared?done' })
    // The second half of a double click.
    expect((await send()).status).toBe(302)
    const links = await linksTo(email)
    expect(links).toHaveLength(1)
    const path = links[0] ?? ''
    expect(path).toMatch(/^\/dossiers\/claim\/[\w-]{43}$/)
    expect((await visit({ path: '/office/prepared', session: officer })).html).toContain(
      'Waits for the partner',
    )

    const stranger = await aPartner('somebody@else.example')
    const theirs = await visit({ path, session: stranger })
    expect(theirs.html).toContain('This link is for another address')
    expect(theirs.html).not.toContain('Testerem')
    expect(theirs.html).not.toContain(email)
    expect((await visit({ path, session: stranger, form: {} })).status).toBe(409)

    const partner = await aPartner(email)
    const offer = await visit({ path, session: partner })
    expect(offer.html).toContain('Stad Testerem')
    const taken = await visit({ path, session: partner, form: {} })
    const dossierId = taken.location?.replace('/dossiers/', '') ?? ''
    const member = await partnerOn(dossierId, partner.personId)
    expect(member).toMatchObject({ role: 'editor' })
    const opened = member && (await openDossier(member, dossierId))
    expect(opened?.dossier).toMatchObject({
      state: 'draft',
      language: 'nl',
      enterpriseNumber: '0671516647',
      institutionName: 'Stad Testerem',
      applicationId: 'stad:loket',
    })
    expect(opened?.draft.institution?.answers).toMatchObject({ technicalHelpdesk: 'no address yet' })
    expect(opened?.draft.documentTypes.map(({ answers }) => answers.nameFr)).toEqual(['Attestation'])

    expect((await visit({ path, session: partner })).status).toBe(404)
    expect((await visit({ path, session: partner, form: {} })).status).toBe(409)
    const [left] = await poolOf(
      'office',
    )`select answers, dossier_id from prepared_drafts where email = ${email}`
    expect(left).toMatchObject({ dossier_id: dossierId, answers: { institution: {}, documentTypes: [] } })
    expect((await visit({ path: '/office/prepared', session: officer })).html).toContain('Claimed on')
    const events = await poolOf('office')`select kind from events where kind like 'draft%' order by sequence`
    expect(events.map(({ kind }) => kind)).toEqual(['draftPrepared', 'draftClaimed'])
  })

  it('is one dossier of whoever clicks first, however often at once', async () => {
    const email = 'twice@stad.example'
    await prepareFor(email)
    const [path = ''] = await linksTo(email)
    const partner = await aPartner(email)
    const taken = await Promise.all(
      Array.from({ length: 5 }, () => visit({ path, session: partner, form: {} })),
    )
    expect(taken.map(({ status }) => status).sort()).toEqual([302, 409, 409, 409, 409])
    const made = await poolOf('office')`select from dossiers where created_by = ${partner.personId}`
    expect(made).toHaveLength(1)
  })

  it('goes into the workspace of a registered institution for its members, and its answers stay', async () => {
    const { manager } = await anInstitution('0314595348')
    const [person] = await poolOf('worker')`select email from persons where id = ${manager.personId}`
    await prepareFor(person?.email, { 'institution.enterpriseNumber': '0314595348' })
    const [path = ''] = await linksTo(person?.email)
    const taken = await visit({ path, session: sessionOf(manager.personId, person?.email), form: {} })
    const dossierId = taken.location?.replace('/dossiers/', '') ?? ''
    const [dossier] = await poolOf(
      'office',
    )`select workspace_id, institution_id from dossiers where id = ${dossierId}`
    expect(dossier?.workspace_id).toBe(manager.workspaceId)
    expect(dossier?.institution_id).not.toBeNull()
    const opened = await openDossier(manager, dossierId)
    expect(opened?.draft.institution?.answers.nameNl).not.toBe('Stad Testerem')
  })

  it('is over after its fourteen days', async () => {
    const email = 'late@stad.example'
    await prepareFor(email)
    const [path = ''] = await linksTo(email)
    await asOwnerOf(database, (tx) =>
      tx.execute(`update prepared_drafts set expires_at = now() where email = '${email}'`),
    )
    expect((await visit({ path, session: await aPartner(email), form: {} })).status).toBe(409)
    expect((await visit({ path: '/office/prepared', session: officer })).html).toContain(
      'The link expired on',
    )
  })

  it('asks for an address, a language and a number, and keeps the rest as typed', async () => {
    for (const [form, field] of [
      [{ email: 'no address' }, 'email'],
      [{ language: 'xx' }, 'language'],
      [{ 'institution.enterpriseNumber': '1' }, 'institution.enterpriseNumber'],
    ] as const) {
      const { answer } = await prepareFor('odd@stad.example', form)
      expect([field, answer.status]).toEqual([field, 400])
      expect(answer.html).toContain(`href="#${field}"`)
      expect(answer.html).toContain('value="stad:loket"')
    }
    expect(await linksTo('odd@stad.example')).toEqual([])
    expect((await prepareFor('x@stad.example', { 'documentType.7.nameFr': 'x' })).answer.status).toBe(400)
  })

  it.each(LANGUAGES)('has its pages in %s', async (language) => {
    for (const path of ['/office/dossiers/new?types=3', '/office/prepared', '/office/settings/references'])
      expect(await visit({ path, session: admin, language })).toMatchObject({ status: 200 })
    expect((await visit({ path: '/dossiers/claim/unknown', session: officer, language })).status).toBe(404)
  })
})

describe('the patterns of references', () => {
  const path = '/office/settings/references'
  const initial = {
    institution: 'INS-{number}',
    issuer: 'ISS-{number}',
    application: 'APP-{number}',
    documentType: 'DOC-{number}',
  }

  it('are the admins’ to change, each refused at its field', async () => {
    expect((await visit({ path, session: officer })).status).toBe(404)
    for (const [change, field, words] of [
      [{ issuer: 'ISS' }, 'issuer', 'holds {number} exactly once'],
      [{ application: 'A B-{number}' }, 'application', 'letters without accents'],
      [{ documentType: 'ins-{number}' }, 'documentType', 'could make the same reference'],
    ] as const) {
      const answer = await visit({ path, session: admin, form: { ...initial, ...change } })
      expect(answer.status).toBe(400)
      expect(answer.html).toContain(`href="#${field}"`)
      expect(answer.html).toContain(words)
    }
    const changed = await visit({
      path,
      session: admin,
      form: { ...initial, issuer: ' EM-{year}-{number} ' },
    })
    expect(changed).toMatchObject({ status: 302, location: '/office/settings/references?done' })
    expect((await visit({ path, session: admin })).html).toMatch(/EM-20\d\d-\d{6}/)
    const changes = () => poolOf('office')`select from events where kind = 'referencePatternsChanged'`
    expect(await changes()).toHaveLength(1)
    await visit({ path, session: admin, form: { ...initial, issuer: 'EM-{year}-{number}' } })
    expect(await changes()).toHaveLength(1)
  })
})
