import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '#app/domain/language.ts'
import type { Session } from '#app/http/load-context.ts'
import * as queue from '#app/routes/office._index/route.tsx'
import * as access from '#app/routes/office.access.tsx'
import * as dossier from '#app/routes/office.dossiers.$dossierId/route.tsx'
import { askForAccess } from '#app/services/ask-for-access.server.ts'
import { runChecks } from '#app/services/run-checks.server.ts'
import { withdrawDossier } from '#app/services/withdraw-dossier.server.ts'
import { asOffice, poolOf } from '#db/client.server.ts'
import { readDossier } from '#db/dossiers.server.ts'
import { opensslCsr } from '#test/builders/csr.ts'
import { pagesOf } from '#test/builders/pages.tsx'
import { aDraft, aPerson } from '#test/builders/people.ts'
import { sessionOf } from '#test/builders/session.ts'
import { aSubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

onPortalDatabase()

const visit = pagesOf({
  office: queue,
  'office/dossiers/:dossierId': dossier,
  'office/access': access,
})

let approver: Session
let validator: Session
let partner: Session

beforeAll(async () => {
  approver = await sessionOf(await aPerson(), 'approver')
  validator = await sessionOf(await aPerson(), 'validator')
  partner = await sessionOf(await aPerson())
})

const stored = (dossierId: string) => asOffice((tx) => readDossier(tx, dossierId))

/** Posts a form of the dossier's page as it stands now. */
async function post(dossierId: string, form: Record<string, string>, session = approver) {
  const revision = String((await stored(dossierId))?.revision)
  return visit({ path: `/office/dossiers/${dossierId}`, session, form: { revision, ...form } })
}

const show = (dossierId: string, session = approver, language: (typeof LANGUAGES)[number] = 'en') =>
  visit({ path: `/office/dossiers/${dossierId}`, session, language })

describe('the office', () => {
  it('does not exist for a partner, and asks a stranger to sign in', async () => {
    const { dossierId } = await aSubmittedDossier()
    const forms = { '': undefined, ' posted': { intent: 'startReview', revision: '1' } }
    for (const path of ['/office', '/office/access', `/office/dossiers/${dossierId}`])
      for (const [name, form] of Object.entries(forms)) {
        if (path === '/office' && form) continue
        const asPartner = await visit({ path, session: partner, ...(form && { form }) })
        expect([path + name, asPartner.status]).toEqual([path + name, 404])
        const asStranger = await visit({ path, session: undefined, ...(form && { form }) })
        expect([path + name, asStranger.status, asStranger.location]).toEqual([path + name, 302, '/sign-in'])
      }
    expect(await stored(dossierId)).toMatchObject({ state: 'submitted' })
  })

  it('knows neither drafts nor made-up addresses', async () => {
    const { dossierId } = await aDraft('0671516647')
    for (const id of [dossierId, randomUUID(), 'x'])
      for (const form of [undefined, { intent: 'startReview', revision: '0' }])
        expect(
          (await visit({ path: `/office/dossiers/${id}`, session: approver, ...(form && { form }) })).status,
        ).toBe(404)
  })
})

describe('the queue', () => {
  it('shows what waits, by filter, and never a draft', async () => {
    const { reference } = await aSubmittedDossier({ institution: { nameFr: 'Ville de Testerie' } })
    const { partner: owner, dossierId } = await aDraft('0671516647')
    await withdrawDossier(owner, dossierId)
    const all = await visit({ path: '/office', session: validator })
    expect(all.status).toBe(200)
    expect(all.html).toContain(reference)
    expect(all.html).toContain('Ville de Testerie')
    const found = await visit({ path: '/office?text=testerie', session: validator })
    expect(found.html).toContain(reference)
    const withdrawn = await visit({ path: '/office?state=withdrawn', session: validator })
    expect(withdrawn.html).not.toContain(dossierId)
    for (const query of ['text=nobody-has-this', 'officer=me', 'language=nl', 'state=approved&text=testerie'])
      expect((await visit({ path: `/office?${query}`, session: validator })).html).not.toContain(reference)
  })

  it('goes on after fifty', async () => {
    const references: string[] = []
    const text = 'Service des pages'
    for (let made = 0; made < 51; made += 1)
      references.push((await aSubmittedDossier({ institution: { nameFr: text } })).reference)
    const path = `/office?text=${encodeURIComponent(text)}`
    const first = await visit({ path, session: validator })
    const next = /href="([^"]+)" rel="next"/.exec(first.html)?.[1]?.replaceAll('&amp;', '&')
    const second = await visit({ path: next ?? '', session: validator })
    expect(references.filter((reference) => first.html.includes(reference))).toEqual(references.slice(0, 50))
    expect(references.filter((reference) => second.html.includes(reference))).toEqual(references.slice(50))
    expect(second.html).not.toContain('rel="next"')
  }, 60_000)
})

describe('a dossier', () => {
  it('is shown in four languages with answers, checks and the report on its CSR', async () => {
    const subject = {
      institutionName: 'SPF Stratégie et Appui',
      enterpriseNumber: '0671516647',
      applicationId: 'bosa:eloket:shown',
    }
    const { dossierId, reference } = await aSubmittedDossier({
      application: { applicationId: subject.applicationId },
      csrs: { acceptance: opensslCsr(subject) },
    })
    await runChecks(dossierId, 1)
    for (const language of LANGUAGES) {
      const { status, html } = await show(dossierId, approver, language)
      expect([language, status]).toEqual([language, 200])
      expect(html).toContain(reference)
      expect(html).toContain('it@bosa.example')
      expect(html).toContain('urn:be:fgov:kbo-bce:organization:cbe-number:0671516647')
      expect(html).not.toContain('office.')
    }
    expect((await show(dossierId)).html).toContain('The CSR satisfies all rules.')
  })

  it('offers each officer what the role allows, and nothing once it is decided', async () => {
    const { dossierId } = await aSubmittedDossier()
    expect((await show(dossierId)).html).toContain('value="startReview"')
    await post(dossierId, { intent: 'startReview' })
    const intents = (html: string) =>
      [...html.matchAll(/name="intent" value="(\w+)"/g)].map(([, intent]) => intent).sort()
    expect(intents((await show(dossierId)).html)).toEqual([
      'approve',
      'markChecklist',
      'recordAuthority',
      'reject',
      'requestChanges',
      'runChecks',
      'validate',
      'writeNote',
    ])
    expect(intents((await show(dossierId, validator)).html)).toEqual([
      'markChecklist',
      'recordAuthority',
      'requestChanges',
      'runChecks',
      'validate',
      'writeNote',
    ])
    const rejection = { intent: 'reject', 'reject.reason': 'outOfScope' }
    const refusedRole = await post(dossierId, { ...rejection, 'reject.text': 'Non.' }, validator)
    expect(refusedRole.status).toBe(409)
    await post(dossierId, { ...rejection, 'reject.text': 'Hors du champ de l’eBox.' })
    const decided = await show(dossierId)
    expect(intents(decided.html)).toEqual(['reopen', 'writeNote'])
    expect(intents((await show(dossierId, validator)).html)).toEqual(['writeNote'])
    expect(decided.html).toContain('Hors du champ de l’eBox.')
  })

  it('refuses an act on what has changed since, with the text kept', async () => {
    const { dossierId } = await aSubmittedDossier()
    await post(dossierId, { intent: 'startReview' })
    const form = { intent: 'requestChanges', revision: '1', 'requestChanges.text': 'Le volume manque.' }
    const answer = await visit({ path: `/office/dossiers/${dossierId}`, session: approver, form })
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('has changed since you opened this page')
    expect(answer.html).toContain('Le volume manque.')
    expect(await stored(dossierId)).toMatchObject({ state: 'inReview' })
  })

  it('asks for words where the partner needs them, at their field', async () => {
    const { dossierId } = await aSubmittedDossier()
    await post(dossierId, { intent: 'startReview' })
    const answer = await post(dossierId, { intent: 'requestChanges', 'requestChanges.text': ' ' })
    expect(answer.status).toBe(400)
    expect(answer.html).toContain('href="#requestChanges.text"')
    expect(answer.html).toContain('Write what the partner has to change.')
  })

  it('is approved with evidence and confirmed identifiers only', async () => {
    const { dossierId } = await aSubmittedDossier({
      enterpriseNumber: '0314595348',
      application: { applicationId: 'bosa:eloket:approved' },
    })
    await post(dossierId, { intent: 'startReview' })
    const page = await show(dossierId)
    expect(page.html).toContain('value="attestation-de-travail"')
    const approval = {
      intent: 'approve',
      applicationId: 'bosa:eloket:approved',
      certificateName: 'SPF Stratégie et Appui',
      'documentTypeId.0': 'attestation-de-travail',
      'approve.text': '',
    }
    const early = await post(dossierId, approval)
    expect(early.status).toBe(409)
    expect(early.html).toContain(
      'It is not confirmed yet that this request is made in the institution’s name.',
    )
    await post(dossierId, { intent: 'recordAuthority', evidence: 'Appel au numéro publié.' })
    const short = await post(dossierId, { ...approval, 'documentTypeId.0': 'x' })
    expect(short.status).toBe(400)
    expect(short.html).toContain('href="#documentTypeId.0"')
    expect(short.html).toContain('value="x"')
    const approved = await post(dossierId, approval)
    expect(approved).toMatchObject({ status: 302, location: `/office/dossiers/${dossierId}?done=approved` })
    const after = await show(dossierId)
    expect(after.html).toMatch(/INS-\d{6}/)
    expect(after.html).toMatch(/DOC-\d{6}/)
    expect(after.html).toContain('Appel au numéro publié.')
  })

  it('asks nothing about an institution that is registered already', async () => {
    const enterpriseNumber = '0809394427'
    const approval = { intent: 'approve', 'approve.text': '', 'documentTypeId.0': 'attestation-1' }
    const application = { applicationId: 'ehealth:first' }
    const first = await aSubmittedDossier({ enterpriseNumber, application })
    await post(first.dossierId, { intent: 'startReview' })
    await post(first.dossierId, { intent: 'recordAuthority', evidence: 'Appel.' })
    const named = { ...approval, applicationId: 'ehealth:first', certificateName: 'eHealth' }
    expect((await post(first.dossierId, named)).status).toBe(302)

    const { personId } = first.partner
    const second = await aSubmittedDossier({
      enterpriseNumber,
      personId,
      application: { applicationId: 'ehealth:second' },
    })
    await post(second.dossierId, { intent: 'startReview' })
    const { html } = await show(second.dossierId)
    expect(html).toContain('Membership')
    expect(html).toContain('name="applicationId"')
    expect(html).not.toContain('name="certificateName"')
    expect((await post(second.dossierId, { ...approval, applicationId: 'ehealth:second' })).status).toBe(302)
  })

  it('takes nothing from a form that no page sends', async () => {
    const { dossierId } = await aSubmittedDossier()
    const forms: Record<string, string>[] = [
      { intent: 'delete' },
      { intent: 'startReview', revision: 'x' },
      { intent: 'startReview', a: 'b' },
    ]
    for (const form of forms) expect((await post(dossierId, form)).status).toBe(400)
    expect(await stored(dossierId)).toMatchObject({ state: 'submitted' })
  })

  it('has its checks run again, by a job for each time, while the team works on it', async () => {
    const { partner: owner, dossierId } = await aSubmittedDossier()
    expect((await show(dossierId)).html).toContain('The checks have not run yet.')
    const jobs = async () =>
      (await poolOf('worker')`select from pgboss.job where data->>'dossierId' = ${dossierId}`).length
    expect(await jobs()).toBe(1)
    expect((await post(dossierId, { intent: 'runChecks' })).location).toContain('done=checksQueued')
    expect(await jobs()).toBe(2)
    await withdrawDossier(owner, dossierId)
    expect((await post(dossierId, { intent: 'runChecks' })).status).toBe(409)
    expect(await jobs()).toBe(2)
  })
})

describe('requests for access', () => {
  it('are answered once', async () => {
    // Registered by the approval above.
    const asker = await aPerson('asker@people.example')
    expect(await askForAccess(asker, '0314595348')).toMatchObject({ ok: true })
    const page = await visit({ path: '/office/access', session: validator })
    expect(page.html).toContain('asker@people.example')
    const id = /name="id" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
    const form = { id, answer: 'granted' }
    const granted = await visit({ path: '/office/access', session: validator, form })
    expect(granted).toMatchObject({ status: 302, location: '/office/access?done=granted' })
    const again = await visit({ path: '/office/access', session: validator, form })
    expect(again.status).toBe(409)
    expect(again.html).toContain('answered already')
    expect(again.html).toContain('Nobody is waiting for access.')
  })
})
