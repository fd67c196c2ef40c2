import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Officer } from '#app/domain/actor.ts'
import { LANGUAGES } from '#app/domain/language.ts'
import * as status from '#app/routes/dossiers.$dossierId._index/route.tsx'
import * as issued from '#app/routes/dossiers.$dossierId.issued.$environment.tsx'
import * as office from '#app/routes/office.dossiers.$dossierId/route.tsx'
import { approveDossier } from '#app/services/approve-dossier.server.ts'
import { recordAuthority } from '#app/services/record-authority.server.ts'
import { startReview } from '#app/services/start-review.server.ts'
import { issuedOnDossier } from '#db/certificates.server.ts'
import { asOffice, asPartner } from '#db/client.server.ts'
import { readDossier } from '#db/dossiers.server.ts'
import { eventsOf } from '#db/events.server.ts'
import { opensslCsr } from '#test/builders/csr.ts'
import { APPLICATION, INSTITUTION } from '#test/builders/dossier.ts'
import { pagesOf } from '#test/builders/pages.tsx'
import { aDraft, anOfficer } from '#test/builders/people.ts'
import { sessionOf } from '#test/builders/session.ts'
import { aSubmittedDossier, type SubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { openssl } from '#test/pki/openssl.ts'
import { type Authority, TestAuthority } from '#test/pki/test-authority.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
onPortalDatabase()

const visit = pagesOf({
  'dossiers/:dossierId': status,
  'dossiers/:dossierId/issued/:environment': issued,
  'office/dossiers/:dossierId': office,
})
const authorities = new TestAuthority()
afterAll(() => authorities.remove())

const NUMBER = '0314595348'
const facts = {
  institutionName: INSTITUTION.certificateName ?? '',
  applicationId: APPLICATION.applicationId ?? '',
  enterpriseNumber: NUMBER,
}

let officer: Officer
let dossier: SubmittedDossier
let root: Authority
let csrs: Record<'acceptance' | 'production', string>

const revisionOf = async (dossierId: string) =>
  (await asOffice((tx) => readDossier(tx, dossierId)))?.revision ?? -1

const derOf = (pem: string) => {
  const file = authorities.file('in.pem', pem)
  const out = authorities.file('out.der')
  openssl('req', '-in', file, '-outform', 'DER', '-out', out)
  return new Uint8Array(readFileSync(out))
}

beforeAll(async () => {
  officer = await anOfficer('approver')
  root = authorities.authority({ name: 'Root' })
  csrs = {
    acceptance: opensslCsr(facts),
    production: opensslCsr(facts),
  }
  dossier = await aSubmittedDossier({ enterpriseNumber: NUMBER, csrs })
})

const page = (rest: string, language: (typeof LANGUAGES)[number] = 'en') =>
  visit({
    path: `/dossiers/${dossier.dossierId}${rest}`,
    session: sessionOf(dossier.partner.personId),
    language,
  })
const handIn = (
  certificate: string,
  environment: 'acceptance' | 'production' = 'acceptance',
  personId = dossier.partner.personId,
) =>
  visit({
    path: `/dossiers/${dossier.dossierId}/issued/${environment}`,
    session: sessionOf(personId),
    form: { certificate },
  })
const stored = () => asOffice((tx) => issuedOnDossier(tx, dossier.dossierId))
const events = async () =>
  (await asOffice((tx) => eventsOf(tx, dossier.dossierId))).filter(
    ({ kind }) => kind === 'certificateHandedIn',
  )
const issue = (environment: 'acceptance' | 'production') =>
  authorities.issue({ csr: derOf(csrs[environment]), by: root })

async function approve() {
  const act = async () => ({
    dossierId: dossier.dossierId,
    revision: await revisionOf(dossier.dossierId),
  })
  await startReview(officer, await act())
  await recordAuthority(officer, dossier.dossierId, 'Called the number in the register.')
  const answer = await approveDossier(officer, {
    ...(await act()),
    applicationId: facts.applicationId,
    certificateName: facts.institutionName,
    documentTypeIds: ['work-certificate'],
    text: '',
  })
  if (!answer.ok) throw new Error(answer.refusal.message)
}

describe('the card of a certificate', () => {
  it('says before approval that nothing is released, and takes nothing', async () => {
    const before = await page('/issued/acceptance')
    expect(before.html).toContain('No CSR was released for ordering here yet')
    expect(before.html).not.toContain('name="certificate"')
    expect(await handIn(issue('acceptance'))).toMatchObject({ status: 302 })
    expect(await stored()).toEqual([])
    await approve()
  })

  it.each(LANGUAGES)('is reached from the status page, and offers to hand in: %s', async (language) => {
    const address = `/dossiers/${dossier.dossierId}/issued/production`
    expect((await page('', language)).html).toContain(`href="${address}"`)
    const { status: answered, html } = await page('/issued/production', language)
    expect(answered).toBe(200)
    expect(html).toContain('name="certificate"')
    expect(html).not.toMatch(/certificateCard\.|\{\w+\}/)
  })

  it('refuses what was not issued for this CSR, rule by rule, and stores nothing', async () => {
    const swapped = await handIn(issue('production'))
    expect(swapped.status).toBe(400)
    expect(swapped.html).toContain('The certificate has the key of the other environment')
    const foreign = authorities.issue({ csr: derOf(opensslCsr(facts)), by: root })
    expect((await handIn(foreign)).html).toContain('Rule certificate.otherKey')
    const key = authorities.file('own.key')
    openssl('genpkey', '-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048', '-out', key)
    const leaked = await handIn(readFileSync(key, 'utf8'))
    expect(leaked.html).toContain('Rule input.privateKey')
    expect(leaked.html).not.toContain('BEGIN PRIVATE')
    expect((await handIn('')).html).toContain('Rule input.empty')
    expect(await stored()).toEqual([])
    expect(await events()).toEqual([])
  })

  it('registers the one that was, once, and says that its chain was not checked', async () => {
    const certificate = issue('acceptance')
    for (const _ of [1, 2]) expect(await handIn(certificate)).toMatchObject({ status: 302 })
    expect(await stored()).toMatchObject([
      { environment: 'acceptance', pem: certificate, chain: 'notChecked', state: 'registered' },
    ])
    expect(await events()).toMatchObject([
      { actorId: dossier.partner.personId, data: { environment: 'acceptance' } },
    ])
    const { html } = await page('/issued/acceptance')
    const [row] = await stored()
    for (const text of [row?.sha256 ?? '?', row?.serial ?? '?', 'C=BE, O=Test, CN=Root', 'Not checked'])
      expect(html).toContain(text)
    expect((await page('/issued/production')).html).toContain('No certificate was handed in yet')
  })

  it('puts the next one in its place; the former one stays readable as replaced', async () => {
    expect(await handIn(issue('acceptance'))).toMatchObject({ status: 302 })
    expect((await stored()).map(({ state }) => state)).toEqual(['registered', 'replaced'])
    expect((await events()).length).toBe(2)
  })

  it('is seen by the team, and by nobody of another institution', async () => {
    const { html } = await visit({
      path: `/office/dossiers/${dossier.dossierId}`,
      session: sessionOf(officer.personId, 'approver'),
    })
    expect(html).toContain('Issued certificates: acceptance')
    expect(html).toContain((await stored())[0]?.sha256 ?? '?')
    const { partner } = await aDraft('0671516647')
    expect(await asPartner(partner, (tx) => issuedOnDossier(tx, dossier.dossierId))).toEqual([])
    expect(await handIn(issue('acceptance'), 'acceptance', partner.personId)).toMatchObject({ status: 404 })
    expect((await stored()).length).toBe(2)
  })
})
