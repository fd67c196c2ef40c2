import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { LANGUAGES } from '#app/domain/language.ts'
import * as inventory from '#app/routes/certificates._index.tsx'
import * as compromise from '#app/routes/certificates.$certificateId.compromise.tsx'
import * as renew from '#app/routes/certificates.$certificateId.renew.tsx'
import * as retire from '#app/routes/certificates.$certificateId.retire.tsx'
import * as status from '#app/routes/dossiers.$dossierId._index/route.tsx'
import * as officeList from '#app/routes/office.certificates._index.tsx'
import * as officeOne from '#app/routes/office.certificates.$certificateId.tsx'
import * as office from '#app/routes/office.dossiers.$dossierId/route.tsx'
import * as officeOf from '#app/routes/office.institutions.$institutionId.certificates.tsx'
import { pemOfPost } from '#app/services/posted-pem.server.ts'
import { recordAuthority } from '#app/services/record-authority.server.ts'
import { saveCertificate } from '#app/services/save-certificate.server.ts'
import { issuedOnDossier } from '#db/certificates.server.ts'
import { asOffice, poolOf } from '#db/client.server.ts'
import { approved, submitted } from '#test/builders/change.ts'
import { opensslCsr } from '#test/builders/csr.ts'
import { APPLICATION, INSTITUTION } from '#test/builders/dossier.ts'
import {
  aCertifiedIssuer,
  type Certified,
  certificateOn,
  issueFor,
  renewed,
  subjectOf,
} from '#test/builders/issued-certificate.ts'
import { pagesOf } from '#test/builders/pages.tsx'
import { anOfficer, aPerson } from '#test/builders/people.ts'
import { sessionOf } from '#test/builders/session.ts'
import { aCompleteDraft } from '#test/builders/submitted-dossier.ts'
import { TestAuthority } from '#test/pki/test-authority.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 })
onPortalDatabase()
const authorities = new TestAuthority()
const by = authorities.authority({ name: 'Root' })
const lasting = (days: number) => ({ authorities, by, days })
afterAll(() => authorities.remove())

const visit = pagesOf({
  certificates: inventory,
  'certificates/:certificateId/renew': renew,
  'certificates/:certificateId/retire': retire,
  'certificates/:certificateId/compromise': compromise,
  'dossiers/:dossierId': status,
  'office/certificates': officeList,
  'office/certificates/:certificateId': officeOne,
  'office/institutions/:institutionId/certificates': officeOf,
  'office/dossiers/:dossierId': office,
})
const RAW = /certificates\.[a-z]|certificateCard\.|\{\w+\}/

describe('the certificates of an institution', () => {
  let issuer: Certified
  let old: string
  let next: string
  let officerId: string
  beforeAll(async () => {
    issuer = await aCertifiedIssuer('0314595348', lasting(40))
    const dossierId = await renewed(issuer, lasting(300))
    old = (await certificateOn(issuer.dossierId)).id
    next = (await certificateOn(dossierId)).id
    officerId = (await anOfficer('validator')).personId
  })
  const asMember = (
    path: string,
    form?: Record<string, string>,
    language: (typeof LANGUAGES)[number] = 'en',
  ) => visit({ path, session: sessionOf(issuer.manager.personId), language, ...(form && { form }) })
  const asTeam = (path: string, form?: Record<string, string>) =>
    visit({ path, session: sessionOf(officerId, 'validator'), ...(form && { form }) })

  it.each(LANGUAGES)(
    'stand in an inventory with a time line and the same as a table: %s',
    async (language) => {
      const { status: answered, html } = await asMember('/certificates', undefined, language)
      expect(answered).toBe(200)
      expect(html.replace(/href="[^"]*"|for="[^"]*"/g, '')).not.toMatch(RAW)
      expect(html.match(/<svg [^>]*role="img"/g)).toHaveLength(1)
      expect(html.match(/portal-line__bar /g)).toHaveLength(2)
      expect(html).toContain('portal-line__overlap')
      expect(html).toContain('cbe-number:0314595348')
      expect(html).toContain('>40<')
      // The older one can be given up, and only the newer one is worth renewing.
      expect(html).toContain(`/certificates/${old}/retire`)
      expect(html).not.toContain(`/certificates/${old}/renew`)
      expect(html).toContain(`/certificates/${next}/renew`)
    },
  )

  it('are told to nobody else', async () => {
    const stranger = sessionOf(await aPerson())
    expect((await visit({ path: '/certificates', session: stranger })).html).not.toContain('0314595348')
    for (const page of ['renew', 'retire', 'compromise'])
      expect(await visit({ path: `/certificates/${old}/${page}`, session: stranger })).toMatchObject({
        status: 404,
      })
  })

  it('are renewed in two clicks, and once', async () => {
    const { html } = await asMember(`/certificates/${next}/renew`)
    const dossierId = /name="dossierId" value="([^"]+)"/.exec(html)?.[1] ?? ''
    for (const _ of [1, 2])
      expect(await asMember(`/certificates/${next}/renew`, { dossierId })).toMatchObject({
        status: 302,
        location: `/dossiers/${dossierId}/certificate/acceptance`,
      })
    const again = await asMember(`/certificates/${next}/renew`)
    expect(again.html).toContain('under way already')
    expect(again.html).toContain(`href="/dossiers/${dossierId}/certificate/acceptance"`)
    expect(again.html).not.toContain('name="dossierId"')
    expect((await asMember(`/certificates/${next}/renew`, { dossierId: 'x' })).status).toBe(400)
    expect((await asMember(`/certificates/${randomUUID()}/renew`)).status).toBe(404)
  })

  it('are given up on a page that says what follows', async () => {
    expect((await asMember(`/certificates/${next}/retire`, {})).html).toContain(
      'No other certificate counts here',
    )
    expect((await asMember(`/certificates/${old}/retire`)).html).toContain('is then listed as replaced')
    const done = await asMember(`/certificates/${old}/retire`, {})
    expect(done.location).toBe('/certificates?done=retired')
    expect((await asMember(done.location ?? '')).html).toContain('counts as no longer used')
  })

  it('are stopped by a report of their key, which asks for what is missing and then says what to do', async () => {
    const path = `/certificates/${next}/compromise`
    const refused = await asMember(path, { intent: 'report', noticedBy: 'provider', noticedOn: '2031-01-01' })
    expect(refused.status).toBe(400)
    expect(refused.html).toContain('<a href="#happened">Choose what happened.')
    const report = { intent: 'report', noticedBy: 'provider', noticedOn: '2026-01-31', happened: 'misused' }
    const done = await asMember(path, report)
    expect(done.location).toBe(`${path}?done=reported`)
    const { html } = await asMember(done.location ?? '')
    const steps = ['Stop:', 'Revoke:', 'Renew:', 'Tell the eBox team'].map((step) => html.indexOf(step))
    expect(steps.every((at) => at > 0)).toBe(true)
    expect(steps).toEqual([...steps].sort((a, b) => a - b))
    expect(html).not.toContain('name="happened"')
    expect((await asMember('/certificates')).html).toContain('Compromised')
  })

  it('are seen by the team by their end, and of one institution', async () => {
    const all = await asTeam('/office/certificates')
    expect(all.html).toContain('revocation is not recorded yet: 1')
    const listed = await asTeam('/office/certificates?show=compromised')
    expect(listed.html).toContain(`/office/institutions/${issuer.institutionId}/certificates`)
    for (const rest of ['show=all', 'show=ended&after=1_x', `after=1_${randomUUID()}`, 'show=x'])
      expect((await asTeam(`/office/certificates?${rest}`)).status).toBe(200)
    const { html } = await asTeam(`/office/institutions/${issuer.institutionId}/certificates`)
    expect(html).toContain(`/office/certificates/${next}`)
    expect(html).not.toContain('/renew')
    expect((await asTeam(`/office/institutions/${randomUUID()}/certificates`)).status).toBe(404)
  })

  it('have their revocation recorded by the team', async () => {
    const path = `/office/certificates/${next}`
    const refused = await asTeam(path, { intent: 'revoke', revokedOn: 'soon' })
    expect(refused.html).toContain('<a href="#revokedOn">Give the day of the revocation')
    const today = new Date().toISOString().slice(0, 10)
    const done = await asTeam(path, { intent: 'revoke', revokedOn: today })
    expect(done.location).toBe(`${path}?done=revoked`)
    const { html } = await asTeam(done.location ?? '')
    expect(html).toContain('The revocation is recorded')
    expect(html).not.toContain('name="revokedOn"')
    expect((await asTeam(path, { intent: 'burn' })).status).toBe(400)
    expect((await asTeam(`/office/certificates/${randomUUID()}`)).status).toBe(404)
  })
})

describe('a certificate that a partner has already', () => {
  const NUMBERS = { fit: '0671516647', unfit: '0809394427' }
  const dossiers: Record<string, string> = {}

  async function brought(enterpriseNumber: string, applicationId: string) {
    const { partner, dossierId } = await aCompleteDraft({ enterpriseNumber })
    const certificate = issueFor(opensslCsr(subjectOf(enterpriseNumber)), lasting(90))
    // With its chain, and the words that openssl writes around blocks: more than a CSR may have.
    const file = `${'# what openssl says of it\n'.repeat(900)}${authorities.pemOf(by)}${certificate}`
    const pem = await pemOfPost('certificate', '', new File([file], 'chain.pem'))
    const save = { dossierId, environment: 'acceptance', choice: 'certificate' } as const
    expect(await saveCertificate(partner, { ...save, pem })).toEqual({ ok: true, value: { stored: true } })
    await submitted(partner, dossierId)
    await recordAuthority(await anOfficer('approver'), dossierId, 'Called its published number.')
    const answer = await approved(await anOfficer('approver'), dossierId, {
      applicationId,
      documentTypeIds: ['work-certificate'],
      certificateName: INSTITUTION.certificateName ?? '',
    })
    expect(answer).toEqual({ ok: true, value: undefined })
    dossiers[enterpriseNumber] = dossierId
    const page = await visit({
      path: `/dossiers/${dossierId}`,
      session: sessionOf(partner.personId),
      language: 'en',
    })
    return {
      dossierId,
      certificate,
      rows: await asOffice((tx) => issuedOnDossier(tx, dossierId)),
      page,
      partner,
    }
  }

  it('is registered at approval, and its environment goes on', async () => {
    const { rows, certificate, page, partner, dossierId } = await brought(
      NUMBERS.fit,
      APPLICATION.applicationId ?? '',
    )
    expect(rows).toMatchObject([
      { pem: certificate, state: 'registered', environment: 'acceptance', handedInBy: partner.personId },
    ])
    expect(page.html).toContain('Your certificate is registered')
    const [rung] = await poolOf('office')`select state from issuer_environments
      where issuer_id = ${rows[0]?.issuerId ?? ''} and environment = 'acceptance'`
    expect(rung?.state).toBe('ready')
    const kinds = await poolOf('office')`select kind from events where dossier_id = ${dossierId}
      and kind = 'certificateRegistered'`
    expect(kinds).toHaveLength(1)
  })

  it('is not, when the team validated something else; the partner is told', async () => {
    const { rows, page, dossierId } = await brought(NUMBERS.unfit, 'bosa:renamed')
    expect(rows).toEqual([])
    expect(page.html).toContain('Your certificate was not registered')
    const [mail] = await poolOf('worker')`select params from mails
      where template = 'approved' and dossier_id = ${dossierId}`
    expect(mail?.params).toMatchObject({ certificateUnfit: 'acceptance' })
    const seen = await visit({
      path: `/office/dossiers/${dossierId}`,
      session: sessionOf((await anOfficer('validator')).personId, 'validator'),
      language: 'en',
    })
    expect(seen.html).toContain('Rule subject.commonName')
  })
})
