import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { dayInBelgium } from '#app/domain/working-days.ts'
import type { Session } from '#app/http/load-context.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { contentSections } from '#app/pdf/sections.ts'
import * as list from '#app/routes/dossiers._index.tsx'
import * as status from '#app/routes/dossiers.$dossierId._index/route.tsx'
import * as application from '#app/routes/dossiers.$dossierId.application._index.tsx'
import * as types from '#app/routes/dossiers.$dossierId.document-types._index.tsx'
import * as end from '#app/routes/dossiers.$dossierId.end.tsx'
import * as institution from '#app/routes/dossiers.$dossierId.institution.tsx'
import * as review from '#app/routes/dossiers.$dossierId.review.tsx'
import * as change from '#app/routes/dossiers.change.$institutionId.tsx'
import * as start from '#app/routes/dossiers.new.tsx'
import * as office from '#app/routes/office.dossiers.$dossierId/route.tsx'
import { openDossier } from '#app/services/open-dossier.server.ts'
import { profilesInForce } from '#app/services/profiles/known-profile.server.ts'
import { asOffice } from '#db/client.server.ts'
import { readVersion } from '#db/dossiers.server.ts'
import {
  aChange,
  anIssuer,
  approved,
  changeAnswers,
  type RegisteredIssuer,
  submitted,
} from '#test/builders/change.ts'
import { aMember } from '#test/builders/member.ts'
import { pagesOf, type Visit } from '#test/builders/pages.tsx'
import { anOfficer, aPerson } from '#test/builders/people.ts'
import { sessionOf } from '#test/builders/session.ts'
import { settleSettings } from '#test/http/serve-border.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

settleSettings()
onPortalDatabase()

const visit = pagesOf({
  dossiers: list,
  'dossiers/new': start,
  'dossiers/change/:institutionId': change,
  'dossiers/:dossierId': status,
  'dossiers/:dossierId/institution': institution,
  'dossiers/:dossierId/application': application,
  'dossiers/:dossierId/document-types': types,
  'dossiers/:dossierId/end': end,
  'dossiers/:dossierId/review': review,
  'office/dossiers/:dossierId': office,
})

const asPerson = (personId: string) => (path: string, form?: Visit['form']) =>
  visit({ path, session: sessionOf(personId), ...(form && { form }) })

let issuer: RegisteredIssuer
let ask: ReturnType<typeof asPerson>
beforeAll(async () => {
  issuer = await anIssuer('1900000465')
  ask = asPerson(issuer.manager.personId)
})

describe('where a change is asked for', () => {
  it('is beside the registered application, and where a new form begins', async () => {
    const address = `/dossiers/change/${issuer.institutionId}?issuer=${issuer.issuerId}`
    for (const path of ['/dossiers', '/dossiers/new']) expect((await ask(path)).html).toContain(address)
    const typed = await ask('/dossiers/new', { enterpriseNumber: '1900.000.465' })
    expect(typed.location).toBe(`/dossiers/change/${issuer.institutionId}`)
    const page = (await ask(address)).html
    expect(page).toContain(`checked="" value="${issuer.issuerId}"`)
    expect(page).toContain('value="certificate.both"')
  })

  it('is offered to nobody else: neither to a reader nor to a stranger', async () => {
    const reader = await aMember(issuer.manager.workspaceId, 'reader')
    const address = `/dossiers/change/${issuer.institutionId}`
    const form = { issuer: issuer.issuerId, ask: 'contacts', dossierId: randomUUID() }
    expect((await asPerson(reader.personId)('/dossiers')).html).not.toContain(address)
    for (const personId of [reader.personId, await aPerson()])
      expect((await asPerson(personId)(address)).location).toBe('/dossiers')
    const refused = await asPerson(reader.personId)(address, form)
    expect([refused.status, refused.location]).toEqual([302, '/dossiers'])
    expect((await asPerson(await aPerson())(address, form)).location).toBe('/dossiers')
    expect(await openDossier(issuer.manager, form.dossierId)).toBeUndefined()
  })

  it('asks what it is about, and begins one draft however often it is sent', async () => {
    const address = `/dossiers/change/${issuer.institutionId}`
    const form = { issuer: issuer.issuerId, dossierId: randomUUID() }
    const refused = await ask(address, form)
    expect([refused.status, refused.html.includes('Choose what you ask for.')]).toEqual([400, true])
    const [first, again] = [
      await ask(address, { ...form, ask: 'end' }),
      await ask(address, { ...form, ask: 'end' }),
    ]
    expect([first.location, again.location]).toEqual([
      `/dossiers/${form.dossierId}`,
      `/dossiers/${form.dossierId}`,
    ])
    const tasks = (await ask(`/dossiers/${form.dossierId}`)).html
    expect(tasks).toContain(`/dossiers/${form.dossierId}/end"`)
    expect(tasks).not.toContain(`/dossiers/${form.dossierId}/institution"`)
  })
})

describe('the steps of other contacts', () => {
  it('show the registered answers to change, and the others with the reason why not', async () => {
    const dossierId = await aChange(issuer, 'contacts')
    const { html } = await ask(`/dossiers/${dossierId}/institution`)
    expect(html).toContain('value="it@bosa.example"')
    expect(html).toContain('What cannot be changed here')
    expect(html).not.toContain('name="certificateName"')
    const other = { nameFr: 'Ville', certificateName: 'Other' }
    expect((await ask(`/dossiers/${dossierId}/institution`, other)).status).toBe(400)
    expect((await ask(`/dossiers/${dossierId}/application`)).html).not.toContain('name="applicationId"')
    expect((await ask(`/dossiers/${dossierId}/document-types`)).location).toBe(`/dossiers/${dossierId}`)
    const review = (await ask(`/dossiers/${dossierId}/review`)).html
    expect(review).toContain('not started yet')
    expect(review).toContain('institution?return=review#technicalHelpdesk')
    expect(review).toContain('1900.000.465')
    expect(review).not.toMatch(/return=review#(enterpriseNumber|certificateName|applicationId)/)
  })

  it('are shown to the team before and after, on the page and on paper', async () => {
    const dossierId = await aChange(issuer, 'contacts')
    await changeAnswers(issuer.manager, dossierId, 'institution', { technicalHelpdesk: 'new@bosa.example' })
    await submitted(issuer.manager, dossierId)
    const session: Session = {
      ...sessionOf(await aPerson()),
      officerRoles: ['approver'],
      secondStep: 'fresh',
    }
    const { html } = await visit({ path: `/office/dossiers/${dossierId}`, session })
    const asked = html.slice(html.indexOf('id="asked"'), html.indexOf('id="registered"'))
    expect(asked).toContain('it@bosa.example')
    expect(asked).toContain('new@bosa.example')
    expect(asked).not.toContain('helpdesk@bosa.example')
    expect(html).toContain('Not run, because this request does not ask for it')
    expect(html).not.toContain('id="certificates"')
    const version = await asOffice((tx) => readVersion(tx, dossierId, 1))
    if (!version) throw new Error('nothing was submitted')
    const printed = { content: version.content, profiles: await asOffice(profilesInForce) }
    const [first] = contentSections(translatorFor('en'), printed)
    expect(first?.rows.map(({ value }) => value)).toEqual([
      'Other contacts or names',
      'it@bosa.example » new@bosa.example',
    ])
  })
})

describe('the step of an end', () => {
  it('keeps what was typed, says what is missing, and shows the last day once it is approved', async () => {
    const other = await anIssuer('1900000564')
    const asManager = asPerson(other.manager.personId)
    const dossierId = await aChange(other, 'end')
    const address = `/dossiers/${dossierId}/end`
    expect((await asManager(address)).html).toContain('name="type.bosa:attest"')
    const refused = await asManager(address, { scope: 'documentTypes', reason: 'Abolished.' })
    expect(refused.status).toBe(400)
    for (const text of ['Choose the document types that end.', 'Give the last day', 'Abolished.'])
      expect(refused.html).toContain(text)
    const today = dayInBelgium(new Date())
    const typed = { scope: 'documentTypes', 'type.bosa:attest': 'yes', reason: 'Abolished.', version: '1' }
    const early = await asManager(address, { ...typed, lastDay: '2020-01-01' })
    expect([early.status, early.html.includes('The last day has passed')]).toEqual([400, true])
    const stale = await asManager(address, { ...typed, lastDay: today, editSession: 'colleague' })
    expect([stale.status, stale.html.includes('saved this step meanwhile')]).toEqual([409, true])
    expect((await asManager(address, { ...typed, lastDay: today, version: '2' })).location).toBe(
      `/dossiers/${dossierId}`,
    )
    expect((await asManager(`/dossiers/${dossierId}/review`)).html).toContain('bosa:attest')
    await submitted(other.manager, dossierId)
    expect((await approved(await anOfficer(), dossierId)).ok).toBe(true)
    expect((await asManager(`/dossiers/${dossierId}`)).html).toContain('Last day:')
  })
})
