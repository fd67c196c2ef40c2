import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Officer, Partner } from '#app/domain/actor.ts'
import { LANGUAGES, type Language } from '#app/domain/language.ts'
import type { Session } from '#app/http/load-context.ts'
import * as access from '#app/routes/access.$enterpriseNumber.tsx'
import * as authority from '#app/routes/authority.$token.tsx'
import * as status from '#app/routes/dossiers.$dossierId._index/route.tsx'
import * as application from '#app/routes/dossiers.$dossierId.application._index.tsx'
import * as choose from '#app/routes/dossiers.$dossierId.application.choose.tsx'
import * as documentType from '#app/routes/dossiers.$dossierId.document-types.$typeId._index.tsx'
import * as institution from '#app/routes/dossiers.$dossierId.institution.tsx'
import * as review from '#app/routes/dossiers.$dossierId.review.tsx'
import * as start from '#app/routes/dossiers.new.tsx'
import { addDocumentType } from '#app/services/add-document-type.server.ts'
import { approveDossier } from '#app/services/approve-dossier.server.ts'
import { decideInWords } from '#app/services/decide-in-words.server.ts'
import { listMails } from '#app/services/mailbox.server.ts'
import { openDossier } from '#app/services/open-dossier.server.ts'
import { recordAuthority } from '#app/services/record-authority.server.ts'
import { saveAnswers } from '#app/services/save-answers.server.ts'
import { saveCertificate } from '#app/services/save-certificate.server.ts'
import { startReview } from '#app/services/start-review.server.ts'
import { asOffice } from '#db/client.server.ts'
import { readAuthority, readDossier } from '#db/dossiers.server.ts'
import { opensslCsr } from '#test/builders/csr.ts'
import { APPLICATION, DOCUMENT_TYPE, INSTITUTION } from '#test/builders/dossier.ts'
import { pagesOf, type Visit } from '#test/builders/pages.tsx'
import { aDraft, anOfficer, aPerson } from '#test/builders/people.ts'
import { aSubmittedDossier, type SubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

onPortalDatabase()

const visit = pagesOf({
  'dossiers/new': start,
  'access/:enterpriseNumber': access,
  'authority/:token': authority,
  'dossiers/:dossierId': status,
  'dossiers/:dossierId/institution': institution,
  'dossiers/:dossierId/application': application,
  'dossiers/:dossierId/application/choose': choose,
  'dossiers/:dossierId/document-types/:typeId': documentType,
  'dossiers/:dossierId/review': review,
})

let officer: Officer
beforeAll(async () => {
  officer = await anOfficer('approver')
})

const sessionOf = (personId: string): Session => ({
  personId,
  email: 'someone@people.example',
  name: '',
  language: 'en',
  officerRoles: [],
  idHash: new Uint8Array(),
})

const asPerson =
  (personId: string) =>
  (path: string, more: Pick<Visit, 'form' | 'language'> = {}) =>
    visit({ path, session: sessionOf(personId), ...more })

const page = ({ partner, dossierId }: { partner: Partner; dossierId: string }, language: Language = 'en') =>
  asPerson(partner.personId)(`/dossiers/${dossierId}`, { language })

async function now(dossierId: string) {
  const dossier = await asOffice((tx) => readDossier(tx, dossierId))
  return { dossierId, revision: dossier?.revision ?? -1 }
}

async function approved(submitted: SubmittedDossier, applicationId: string): Promise<void> {
  const { dossierId } = submitted
  await startReview(officer, await now(dossierId))
  await recordAuthority(officer, dossierId, 'Called the number in the register.')
  const answer = await approveDossier(officer, {
    ...(await now(dossierId)),
    applicationId,
    certificateName: INSTITUTION.certificateName ?? '',
    documentTypeIds: ['work-certificate'],
    text: '',
  })
  if (!answer.ok) throw new Error(answer.refusal.message)
}

describe('the status page', () => {
  it('says where a submitted dossier stands, in four languages', async () => {
    const submitted = await aSubmittedDossier()
    for (const language of LANGUAGES) {
      const { status: code, html } = await page(submitted, language)
      expect([language, code]).toEqual([language, 200])
      expect(html).toContain(submitted.reference)
      expect(html).toContain('portal-steps__item--current')
      expect(html.replace(/<script[\s\S]*?<\/script>/g, '')).not.toMatch(/\{\w+\}/)
    }
  })

  it('leads away from the steps while the team has the ball, and a late post is shown again with its refusal', async () => {
    const { partner, dossierId } = await aSubmittedDossier()
    for (const step of ['institution', 'application', 'review']) {
      const { location } = await asPerson(partner.personId)(`/dossiers/${dossierId}/${step}`)
      expect(location).toBe(`/dossiers/${dossierId}`)
    }
    const types = await openDossier(partner, dossierId)
    const typeId = types?.draft.documentTypes[0]?.id
    for (const [step, typed] of [
      ['institution', { ...INSTITUTION, nameFr: 'Typed too late' }],
      ['application', { ...APPLICATION, nameFr: 'Typed too late' }],
      [`document-types/${typeId}`, { ...DOCUMENT_TYPE, nameFr: 'Typed too late' }],
    ] as const) {
      const form = { ...typed, version: '1', editSession: 'other-tab' }
      const late = await asPerson(partner.personId)(`/dossiers/${dossierId}/${step}`, { form })
      expect([step, late.status]).toEqual([step, 409])
      expect(late.html).toContain('its answers cannot be changed now')
      expect(late.html).toContain('value="Typed too late"')
      // Only that once: the page asked for again leads away.
      const { location } = await asPerson(partner.personId)(`/dossiers/${dossierId}/${step}`)
      expect(location).toBe(`/dossiers/${dossierId}`)
    }
    expect(await openDossier(partner, dossierId)).toEqual(types)
  })

  it('shows the team’s words when changes are asked for, and takes the dossier again', async () => {
    const submitted = await aSubmittedDossier()
    const { dossierId, partner } = submitted
    await startReview(officer, await now(dossierId))
    await decideInWords(officer, 'requestChanges', { ...(await now(dossierId)), text: 'Name the <peaks>.' })
    const { html } = await page(submitted)
    expect(html).toContain('Name the &lt;peaks&gt;.')
    expect(html).toContain(`href="/dossiers/${dossierId}/document-types"`)
    const ask = asPerson(partner.personId)
    const check = (await ask(`/dossiers/${dossierId}/review`)).html
    const submissionId = /name="submissionId" value="([^"]+)"/.exec(check)?.[1] ?? ''
    const again = await ask(`/dossiers/${dossierId}/review`, { form: { submissionId } })
    expect(again.location).toBe(`/dossiers/${dossierId}?confirmed=1`)
    expect((await page(submitted)).html).toContain('Version 2')
  })

  it('shows why a dossier was rejected', async () => {
    const submitted = await aSubmittedDossier()
    await startReview(officer, await now(submitted.dossierId))
    const words = { text: 'Not for the eBox.', reason: 'outOfScope' }
    await decideInWords(officer, 'reject', { ...(await now(submitted.dossierId)), ...words })
    const { html } = await page(submitted)
    expect(html).toContain('Why the request was rejected')
    expect(html).toContain('The eBox is not meant for this')
    expect(html).toContain('Not for the eBox.')
    expect(html).not.toContain('/withdraw')
  })

  it('gives the references, and says of each CSR whether it may be ordered', async () => {
    const subject = { institutionName: INSTITUTION.certificateName ?? '', enterpriseNumber: '0314595348' }
    const acceptance = opensslCsr({ ...subject, applicationId: 'bosa:eloket:attest' })
    const wanted = { enterpriseNumber: '0314595348', csrs: { acceptance } }
    const same = await aSubmittedDossier(wanted)
    expect((await page(same)).html).toContain('Do not order')
    await approved(same, 'bosa:eloket:attest')
    const { html } = await page(same)
    for (const reference of ['INS', 'ISS', 'APP', 'DOC'])
      expect(html).toMatch(new RegExp(`${reference}-\\d{6}`))
    expect(html).toContain('CSR released')
    expect(html).toContain('urn:be:fgov:kbo-bce:organization:cbe-number:0314595348')

    const renamed = await aSubmittedDossier({
      enterpriseNumber: '0809394427',
      csrs: {
        acceptance: opensslCsr({
          ...subject,
          enterpriseNumber: '0809394427',
          applicationId: 'bosa:eloket:attest',
        }),
      },
    })
    await approved(renamed, 'another:id')
    expect((await page(renamed)).html).toContain('Make a new CSR')
  })
})

describe('a registered institution', () => {
  it('is shown to its members as done, and its applications are there to choose', async () => {
    const registered = await aSubmittedDossier({ enterpriseNumber: '1900000168' })
    await approved(registered, APPLICATION.applicationId ?? '')
    const ask = asPerson(registered.partner.personId)
    const { dossierId } = await aDraft('1900000168', registered.partner.personId)
    const location = `/dossiers/${dossierId}`
    const read = (await ask(`${location}/institution`)).html
    expect(read).toContain('registered already, so this step is done')
    expect(read).not.toContain('<input type="text" id="nameFr"')
    const refused = await ask(`${location}/institution`, { form: { ...INSTITUTION, nameFr: 'Taken over' } })
    expect([refused.status, refused.html.includes('Taken over')]).toEqual([409, false])

    expect((await ask(`${location}/application`)).location).toBe(`${location}/application/choose`)
    const choice = (await ask(`${location}/application/choose`)).html
    const issuer = /value="([0-9a-f-]{36})"/.exec(choice)?.[1] ?? ''
    expect((await ask(`${location}/application/choose`, { form: { issuer: '' } })).status).toBe(400)
    const chosen = await ask(`${location}/application/choose`, { form: { issuer } })
    expect(chosen.location).toBe(`${location}/document-types`)
    expect((await ask(`${location}/application`)).html).toContain('This application is registered already')

    const other = await ask(`${location}/application/choose`, { form: { issuer: 'new' } })
    const empty = (await ask(other.location ?? '')).html
    expect(empty).toContain('id="applicationId"')
    expect(empty).not.toContain(`value="${APPLICATION.applicationId}"`)
  })

  it('shows nothing of itself to others, who may ask for access', async () => {
    const registered = await aSubmittedDossier({ enterpriseNumber: '1900000267' })
    await approved(registered, APPLICATION.applicationId ?? '')
    const stranger = await aPerson()
    const ask = asPerson(stranger)
    const started = await ask('/dossiers/new', { form: { enterpriseNumber: '1900.000.267' } })
    expect(started.location).toBe('/access/1900000267')
    const asked = await ask('/access/1900000267')
    expect(asked.html).not.toContain(INSTITUTION.nameFr)
    const sent = await ask('/access/1900000267', { form: {} })
    expect((await ask(sent.location ?? '')).html).toContain('Your question has been sent')
    expect((await listMails()).filter(({ template }) => template === 'accessAsked')).toHaveLength(1)
    expect((await ask('/access/1000000021')).location).toBe('/dossiers/new')
  })

  it('is refused at its number in somebody else’s draft', async () => {
    const registered = await aSubmittedDossier({ enterpriseNumber: '1900000366' })
    await approved(registered, APPLICATION.applicationId ?? '')
    const ask = asPerson(await aPerson())
    const { location } = await ask('/dossiers/new', { form: { enterpriseNumber: '1000000021' } })
    const form = { ...INSTITUTION, enterpriseNumber: '1900000366', version: '1', editSession: 'mine-mine' }
    const refused = await ask(location ?? '', { form })
    expect(refused.status).toBe(400)
    expect(refused.html).toContain('id="enterpriseNumber-error"')
    expect(refused.html).toContain('href="/access/1900000366"')
  })
})

describe('the link in the institution’s mailbox', () => {
  it('shows before it confirms, confirms once, and needs no sign-in', async () => {
    const { dossierId, reference } = await aSubmittedDossier({ enterpriseNumber: '1900000465' })
    const mail = (await listMails()).find(({ template }) => template === 'authority')
    const path = /\/authority\/[\w-]+/.exec(mail?.text ?? '')?.[0] ?? ''
    const confirmed = async () => (await asOffice((tx) => readAuthority(tx, dossierId)))?.confirmedBy

    const shown = await visit({ path, session: undefined, language: 'nl' })
    expect([shown.status, shown.html.includes(reference)]).toEqual([200, true])
    expect(await confirmed()).toBeNull()

    const done = await visit({ path, session: undefined, form: {} })
    expect(done.location).toBe(`${path}?done`)
    expect(await confirmed()).toBe('institution')
    expect((await visit({ path: done.location ?? '', session: undefined })).html).toContain('is confirmed')

    const again = await visit({ path, session: undefined })
    expect([again.status, again.html.includes(reference)]).toEqual([404, false])
    expect((await visit({ path: '/authority/guess', session: undefined })).html).toBe(again.html)
  })
})

describe('a draft whose institution others registered meanwhile', () => {
  it('is not submitted past its members', async () => {
    const { partner, dossierId } = await aDraft('1900000564')
    const edit = { dossierId, version: 0, editSession: 'tab', overwrite: true }
    const answers = { ...INSTITUTION, enterpriseNumber: '1900000564' }
    await saveAnswers(partner, { ...edit, key: { part: 'institution' }, answers })
    await saveAnswers(partner, { ...edit, key: { part: 'application' }, answers: APPLICATION })
    await addDocumentType(partner, dossierId, { answers: DOCUMENT_TYPE })
    for (const environment of ['acceptance', 'production'] as const)
      await saveCertificate(partner, { dossierId, environment, choice: 'later', pem: '' })
    await approved(await aSubmittedDossier({ enterpriseNumber: '1900000564' }), 'first:come')

    const form = { submissionId: randomUUID() }
    const refused = await asPerson(partner.personId)(`/dossiers/${dossierId}/review`, { form })
    expect([refused.status, refused.html.includes('registered by others')]).toEqual([409, true])
  })
})
