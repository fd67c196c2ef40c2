import { beforeAll, describe, expect, it } from 'vitest'
import type { Officer, Partner } from '#app/domain/actor.ts'
import { LANGUAGES, type Language } from '#app/domain/language.ts'
import { settings } from '#app/env.server.ts'
import * as status from '#app/routes/dossiers.$dossierId._index/route.tsx'
import * as certificate from '#app/routes/dossiers.$dossierId.certificate.$environment.tsx'
import * as office from '#app/routes/office.dossiers.$dossierId/route.tsx'
import { approveDossier } from '#app/services/approve-dossier.server.ts'
import { bringCertificate } from '#app/services/bring-certificate.server.ts'
import { listMails } from '#app/services/mailbox.server.ts'
import { recordAuthority } from '#app/services/record-authority.server.ts'
import { saveAnswers } from '#app/services/save-answers.server.ts'
import { saveCertificate } from '#app/services/save-certificate.server.ts'
import { startReview } from '#app/services/start-review.server.ts'
import { certificateKeysOf } from '#db/certificate-keys.server.ts'
import { asOffice, asPartner } from '#db/client.server.ts'
import { readDossier, readVersion } from '#db/dossiers.server.ts'
import { eventsOf } from '#db/events.server.ts'
import { memberships } from '#db/schema/institutions.ts'
import { opensslCsr } from '#test/builders/csr.ts'
import { INSTITUTION } from '#test/builders/dossier.ts'
import { pagesOf } from '#test/builders/pages.tsx'
import { anOfficer, aPerson } from '#test/builders/people.ts'
import { sessionOf } from '#test/builders/session.ts'
import { aSubmittedDossier, type SubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { openssl } from '#test/pki/openssl.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

onPortalDatabase()

const visit = pagesOf({
  'dossiers/:dossierId': status,
  'dossiers/:dossierId/certificate/:environment': certificate,
  'office/dossiers/:dossierId': office,
})

/** As the team validated it; the partner had typed another name and another identifier. */
const VALIDATED = { institutionName: 'BOSA validé', applicationId: 'bosa:validated' }
const TYPED = { institutionName: INSTITUTION.certificateName ?? '', applicationId: 'bosa:eloket:attest' }
type Environment = 'acceptance' | 'production'

let officer: Officer
beforeAll(async () => {
  officer = await anOfficer('approver')
})

async function now(dossierId: string) {
  const dossier = await asOffice((tx) => readDossier(tx, dossierId))
  return { dossierId, revision: dossier?.revision ?? -1 }
}

/** An approved dossier; without CSRs, both environments were left for later. */
async function anApproved(
  enterpriseNumber: string,
  csrs: Partial<Record<Environment, string>> = {},
): Promise<SubmittedDossier> {
  const submitted = await aSubmittedDossier({ enterpriseNumber, csrs })
  const { dossierId } = submitted
  await startReview(officer, await now(dossierId))
  await recordAuthority(officer, dossierId, 'Called the number in the register.')
  const answer = await approveDossier(officer, {
    ...(await now(dossierId)),
    applicationId: VALIDATED.applicationId,
    certificateName: VALIDATED.institutionName,
    documentTypeIds: ['work-certificate'],
    text: '',
  })
  if (!answer.ok) throw new Error(answer.refusal.message)
  return submitted
}

const page = ({ partner, dossierId }: SubmittedDossier, rest: string, language: Language = 'en') =>
  visit({ path: `/dossiers/${dossierId}${rest}`, session: sessionOf(partner.personId), language })

const bring = (
  { partner, dossierId }: SubmittedDossier,
  csr: string,
  environment: Environment = 'acceptance',
  choice = 'csr',
) =>
  visit({
    path: `/dossiers/${dossierId}/certificate/${environment}?choice=${choice}`,
    session: sessionOf(partner.personId),
    form: { intent: 'save', choice, csr },
  })

const released = async (dossierId: string) =>
  (await asOffice((tx) => certificateKeysOf(tx, dossierId)))
    .filter(({ releasedAt }) => releasedAt !== null)
    .map(({ environment }) => environment)

const releases = async (dossierId: string) =>
  (await asOffice((tx) => eventsOf(tx, dossierId))).filter(({ kind }) => kind === 'certificateReleased')

/** Script removed, since it repeats what the page was made from. */
const shown = (html: string): string => html.replace(/<script[\s\S]*?<\/script>/g, '')

describe('a certificate left for later, once the dossier is approved', () => {
  const enterpriseNumber = '0314595348'
  let approved: SubmittedDossier
  const good = opensslCsr({ ...VALIDATED, enterpriseNumber })
  beforeAll(async () => {
    approved = await anApproved(enterpriseNumber)
  })

  it.each(LANGUAGES)('is asked for on the status page, and can be made or brought: %s', async (language) => {
    const { html } = await page(approved, '', language)
    for (const environment of ['acceptance', 'production'])
      expect(html).toContain(`href="/dossiers/${approved.dossierId}/certificate/${environment}?change=yes"`)
    const step = shown((await page(approved, '/certificate/acceptance?change=yes', language)).html)
    expect([...step.matchAll(/name="choice"[^>]*value="(\w+)"/g)].map(([, way]) => way)).toEqual([
      'generate',
      'csr',
    ])
    // The subject is the validated one, and ordering is no longer too early.
    expect(step).toContain(VALIDATED.institutionName)
    expect(step).not.toContain(TYPED.institutionName)
    expect(step).not.toContain('govuk-warning-text')
    const own = shown((await page(approved, '/certificate/acceptance?choice=csr', language)).html)
    expect(own).toContain(`CN = ${VALIDATED.applicationId}`)
    expect(own).not.toMatch(/govuk-warning-text|\{\w+\}/)
  })

  it('is judged by what was validated, not by what was typed', async () => {
    const answer = await bring(approved, opensslCsr({ ...TYPED, enterpriseNumber }))
    expect(answer.status).toBe(400)
    expect(answer.html).toContain('Rule subject.commonName')
    expect(await released(approved.dossierId)).toEqual([])
    expect(await releases(approved.dossierId)).toEqual([])
  })

  it('knows no "later" and no other way any more', async () => {
    for (const choice of ['later', 'certificate']) {
      const answer = await bring(approved, good, 'acceptance', choice)
      expect([choice, answer.status]).toEqual([choice, 400])
      const asked = await page(approved, `/certificate/acceptance?choice=${choice}`)
      expect(shown(asked.html)).toContain('value="generate"')
    }
    expect(await released(approved.dossierId)).toEqual([])
  })

  it('is released at once when it passes: stored, logged, told to the team, there to order with', async () => {
    const answer = await bring(approved, good)
    expect([answer.status, answer.location]).toEqual([
      302,
      `/dossiers/${approved.dossierId}#certificate-acceptance`,
    ])
    expect(await released(approved.dossierId)).toEqual(['acceptance'])
    const [event, ...more] = await releases(approved.dossierId)
    expect(more).toEqual([])
    expect(event).toMatchObject({ data: { environment: 'acceptance' }, actorId: approved.partner.personId })
    const mails = (await listMails()).filter(({ template }) => template === 'certificateReleased')
    expect(mails.map(({ recipient }) => recipient)).toEqual([settings().teamMailbox])
    expect(mails[0]?.text).toContain(`${approved.reference}`)

    const { html } = await page(approved, '')
    const file = `href="data:application/x-pem-file,${encodeURIComponent(good.trim())}"`
    expect(html).toContain(`${file} download="bosa-validated-acceptance.csr.pem"`)
    expect(shown(html).split('subject-table')).toHaveLength(2)
    expect(html).not.toContain('/certificate/acceptance?change=yes')
    expect(html).toContain('/certificate/production?change=yes')
    expect(html).toContain('A CSR was handed in after approval')

    const team = (
      await visit({
        path: `/office/dossiers/${approved.dossierId}`,
        session: sessionOf(officer.personId, 'approver'),
      })
    ).html
    expect(team).toContain('Released for ordering on')
    expect(team).toContain('The partner brought a CSR.')
    expect(team).toContain('A CSR was handed in after approval')
  })

  it('stays as it is: the same post twice is one act, another CSR is refused', async () => {
    expect((await bring(approved, good)).status).toBe(302)
    const other = await bring(approved, opensslCsr({ ...VALIDATED, enterpriseNumber }))
    expect(other.status).toBe(400)
    expect(other.html).toContain('is released for ordering already')
    expect(await releases(approved.dossierId)).toHaveLength(1)
    const step = shown((await page(approved, '/certificate/acceptance?change=yes')).html)
    expect(step).not.toContain('name="choice"')
    expect(shown((await page(approved, '')).html)).toContain(encodeURIComponent(good.trim()))
  })

  it('needs a key of its own, and never a private one', async () => {
    const again = await bring(approved, good, 'production')
    expect(again.status).toBe(400)
    expect(again.html).toContain('The other environment of this request form has this key already.')
    const secret = openssl('genrsa', '2048')
    const leaked = await bring(approved, secret, 'production')
    expect(leaked.status).toBe(400)
    expect(leaked.html).toContain('This held a private key')
    expect(leaked.html).not.toContain(secret.split('\n')[3])
    expect(await released(approved.dossierId)).toEqual(['acceptance'])
  })

  it('leaves the submitted version and every other answer as they were', async () => {
    const { partner, dossierId } = approved
    const version = await asOffice((tx) => readVersion(tx, dossierId, 1))
    expect(version?.content.certificates.acceptance?.choice).toBe('later')
    const save = { dossierId, version: 1, editSession: 'tab', overwrite: true }
    expect(await saveAnswers(partner, { ...save, key: { part: 'institution' }, answers: {} })).toMatchObject({
      ok: false,
      refusal: { message: 'refusal.save.state' },
    })
    const later = { dossierId, environment: 'acceptance', choice: 'later', pem: '' } as const
    expect((await saveCertificate(partner, later)).ok).toBe(false)
    expect(await released(dossierId)).toEqual(['acceptance'])
  })
})

describe('a CSR that has to be made again', () => {
  const enterpriseNumber = '0809394427'

  it('says why, and gives way to one that says what was validated', async () => {
    const typed = opensslCsr({ ...TYPED, enterpriseNumber })
    const approved = await anApproved(enterpriseNumber, { production: typed })
    const { html } = await page(approved, '')
    expect(html).toContain('Make a new CSR')
    expect(shown(html)).not.toContain(encodeURIComponent(typed.trim()))
    const step = (await page(approved, '/certificate/production')).html
    expect(step).toContain('This CSR does not say what was validated')
    expect(step).toContain('Rule subject.commonName')
    const good = opensslCsr({ ...VALIDATED, enterpriseNumber })
    expect((await bring(approved, good, 'production', 'generate')).status).toBe(302)
    expect(await released(approved.dossierId)).toEqual(['production'])
    expect((await page(approved, '')).html).toContain('CSR released')
  })
})

describe('who may bring a CSR after approval', () => {
  const enterpriseNumber = '1900000168'
  let approved: SubmittedDossier
  let csr: string
  beforeAll(async () => {
    approved = await anApproved(enterpriseNumber)
    csr = opensslCsr({ ...VALIDATED, enterpriseNumber })
  })

  it('is no reader, who is shown no way there either', async () => {
    const personId = await aPerson()
    const { workspaceId } = approved.partner
    await asPartner({ personId: approved.partner.personId, workspaceId }, (tx) =>
      tx.insert(memberships).values({ workspaceId, personId, role: 'reader' }),
    )
    const partner: Partner = { ...approved.partner, personId, role: 'reader' }
    const reader = { ...approved, partner }
    const home = await page(reader, '')
    expect(home.html).toContain('There is no CSR yet')
    expect(home.html).not.toContain('/certificate/acceptance')
    const step = shown((await page(reader, '/certificate/acceptance?change=yes')).html)
    expect(step).toContain('Your role does not allow this')
    expect(step).not.toContain('name="choice"')
    const posted = await bring(reader, csr)
    expect(posted.status).toBe(400)
    expect(posted.html).toContain('Your role does not allow this')
    expect(await released(approved.dossierId)).toEqual([])
  })

  it('is nobody of another workspace', async () => {
    const stranger: Partner = { ...approved.partner, personId: await aPerson() }
    expect((await bring({ ...approved, partner: stranger }, csr)).status).toBe(404)
  })

  it('is no partner before approval', async () => {
    const early = await aSubmittedDossier({ enterpriseNumber: '1900000465' })
    const pem = opensslCsr({ ...TYPED, enterpriseNumber: '1900000465' })
    const brought = { dossierId: early.dossierId, environment: 'acceptance', choice: 'csr', pem } as const
    expect(await bringCertificate(early.partner, brought)).toMatchObject({
      ok: false,
      refusal: { message: 'refusal.save.state' },
    })
    expect((await bring(early, pem)).html).toContain('its answers cannot be changed now')
    expect(await released(early.dossierId)).toEqual([])
  })
})
