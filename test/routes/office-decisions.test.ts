import { beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '#app/domain/language.ts'
import type { Session } from '#app/http/load-context.ts'
import * as status from '#app/routes/dossiers.$dossierId._index/route.tsx'
import * as dossier from '#app/routes/office.dossiers.$dossierId/route.tsx'
import { asOffice } from '#db/client.server.ts'
import { readDossier } from '#db/dossiers.server.ts'
import { pagesOf } from '#test/builders/pages.tsx'
import { aPerson } from '#test/builders/people.ts'
import { sessionOf } from '#test/builders/session.ts'
import { aSubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { settleSettings } from '#test/http/serve-border.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

settleSettings()
onPortalDatabase()

const visit = pagesOf({ 'office/dossiers/:dossierId': dossier, 'dossiers/:dossierId': status })

let approver: Session
let validator: Session

beforeAll(async () => {
  approver = sessionOf(await aPerson(), 'approver')
  validator = sessionOf(await aPerson(), 'validator')
})

async function post(dossierId: string, form: Record<string, string>, session = approver) {
  const revision = String((await asOffice((tx) => readDossier(tx, dossierId)))?.revision)
  return visit({ path: `/office/dossiers/${dossierId}`, session, form: { revision, ...form } })
}

const show = async (dossierId: string, language: (typeof LANGUAGES)[number] = 'en') =>
  (await visit({ path: `/office/dossiers/${dossierId}`, session: approver, language })).html

/** In review, with the institution behind it; `partner` is who submitted. */
async function inReview(enterpriseNumber: string) {
  const { partner, dossierId } = await aSubmittedDossier({ enterpriseNumber })
  await post(dossierId, { intent: 'startReview' })
  await post(dossierId, { intent: 'recordAuthority', evidence: 'Appel au numéro publié.' })
  const session = sessionOf(partner.personId)
  const theirs = async (language: (typeof LANGUAGES)[number] = 'en') =>
    (await visit({ path: `/dossiers/${dossierId}`, session, language })).html
  return { dossierId, theirs }
}

const proposedIn = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/name="(reference\.[\w.]+)"[^>]* value="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  )

const PAPER = /href="(\/dossiers\/[\w-]+\/decisions\/[\w-]+\.pdf)"/

describe('the decisions on the office’s page', () => {
  it('show the references before they are given, and give those that stand in the form', async () => {
    const { dossierId, theirs } = await inReview('0314595348')
    const proposed = proposedIn(await show(dossierId))
    expect(proposed).toEqual({
      'reference.institution.0': 'INS-000001',
      'reference.issuer.0': 'ISS-000001',
      'reference.application.0': 'APP-000001',
      'reference.documentType.0': 'DOC-000001',
    })
    const form = {
      intent: 'approve',
      applicationId: 'bosa:eloket:attest',
      certificateName: 'SPF Stratégie et Appui',
      'documentTypeId.0': 'attestation-de-travail',
      'approve.text': 'Bienvenue.',
      'approve.reservations': 'Plan de sécurité avant le 1er mars.',
      ...proposed,
      'reference.documentType.0': 'Attest/1',
    }
    const odd = await post(dossierId, { ...form, 'reference.issuer.0': 'ISS 1' })
    expect(odd.status).toBe(400)
    expect(odd.html).toContain('href="#reference.issuer.0"')
    expect(odd.html).toContain('value="ISS 1"')
    expect(odd.html).toContain('Plan de sécurité avant le 1er mars.')
    expect((await post(dossierId, form)).status).toBe(302)
    for (const language of LANGUAGES) {
      const [office, partner] = [await show(dossierId, language), await theirs(language)]
      for (const html of [office, partner]) {
        expect(html).toContain('Attest/1')
        expect(html).toContain('Plan de sécurité avant le 1er mars.')
        expect(html).toMatch(PAPER)
      }
    }
  })

  it('asks for the kind of reason of a rejection, tells it in the partner’s language, and reopens', async () => {
    const { dossierId, theirs } = await inReview('0809394427')
    const words = { intent: 'reject', 'reject.text': 'Déjà demandé en mars.' }
    const missing = await post(dossierId, words)
    expect(missing.status).toBe(400)
    expect(missing.html).toContain('href="#reject.reason"')
    expect(missing.html).toContain('Déjà demandé en mars.')
    expect((await post(dossierId, { ...words, 'reject.reason': 'duplicate' })).status).toBe(302)
    expect(await theirs('fr')).toContain('La même demande a déjà été faite')
    expect(await theirs('de')).toContain('Dasselbe wurde bereits beantragt')
    const stale = { ...approver, secondStep: 'done' as const }
    const reopen = { intent: 'reopen', 'reopen.text': 'Vous aviez raison.' }
    expect((await post(dossierId, reopen, stale)).status).toBe(409)
    expect((await post(dossierId, reopen, validator)).status).toBe(409)
    expect(await post(dossierId, reopen)).toMatchObject({ status: 302 })
    const again = await theirs()
    expect(again).toContain('Vous aviez raison.')
    expect(again).toContain('Reopened')
    expect(again.match(new RegExp(PAPER, 'g'))).toHaveLength(2)
  })

  it('says who found the version fit', async () => {
    const { dossierId, theirs } = await inReview('0671516647')
    expect(await show(dossierId)).not.toContain('Found fit for approval')
    expect(await post(dossierId, { intent: 'validate' }, validator)).toMatchObject({
      location: `/office/dossiers/${dossierId}?done=validated`,
    })
    expect(await show(dossierId)).toContain('Found fit for approval')
    expect(await theirs()).not.toContain('fit for approval')
  })
})
