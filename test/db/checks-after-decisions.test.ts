import { beforeAll, describe, expect, it } from 'vitest'
import type { Officer } from '#app/domain/actor.ts'
import { LANGUAGES } from '#app/domain/language.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { JOBS } from '#app/jobs/catalogue.ts'
import { jobId } from '#app/jobs/queue.server.ts'
import { approveDossier } from '#app/services/approve-dossier.server.ts'
import { confirmAuthority } from '#app/services/confirm-authority.server.ts'
import { listMails } from '#app/services/mailbox.server.ts'
import { recordAuthority } from '#app/services/record-authority.server.ts'
import { runChecks } from '#app/services/run-checks.server.ts'
import { startReview } from '#app/services/start-review.server.ts'
import { readCheckResults } from '#db/check-results.server.ts'
import { asOffice, poolOf } from '#db/client.server.ts'
import { readDossier } from '#db/dossiers.server.ts'
import { INSTITUTION } from '#test/builders/dossier.ts'
import { anOfficer } from '#test/builders/people.ts'
import { aSubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

onPortalDatabase()

let officer: Officer
beforeAll(async () => {
  officer = await anOfficer('approver')
})

type Queued = { id: string; data: { dossierId: string } }

const queued = async (dossierId: string): Promise<Queued[]> =>
  (
    await poolOf('worker')<
      Queued[]
    >`select id, data from pgboss.job where name = 'runChecks' order by created_on`
  ).filter(({ data }) => data.dossierId === dossierId)

/** As the worker does it: whatever jobs are there, by their payloads. */
async function work(dossierId: string): Promise<void> {
  for (const { data } of await queued(dossierId))
    await JOBS.runChecks.perform(data, new AbortController().signal)
}

async function said(dossierId: string, check: string): Promise<string> {
  const stored = (await asOffice((tx) => readCheckResults(tx, dossierId, 1))).find(
    (result) => result.check === check,
  )
  for (const language of LANGUAGES)
    expect(translatorFor(language).message(stored?.evidence ?? '')).toMatch(/^[^.]+ .+\.$/)
  return `${stored?.outcome} ${stored?.evidence}`
}

const authorityJob = (dossierId: string) => jobId(`runChecks:${dossierId}:1:runChecks:authority`)

describe('the check of authority, once it is confirmed', () => {
  it('is run again after an officer’s record, with the same transaction, once', async () => {
    const { dossierId } = await aSubmittedDossier({ enterpriseNumber: '0314595348' })
    await runChecks(dossierId, 1)
    expect(await said(dossierId, 'authority')).toMatch(/^warn /)
    const before = await queued(dossierId)
    expect((await recordAuthority(officer, dossierId, '  ')).ok).toBe(false)
    expect(await queued(dossierId)).toEqual(before)

    expect((await recordAuthority(officer, dossierId, 'Called its published number.')).ok).toBe(true)
    expect((await recordAuthority(officer, dossierId, 'Called again.')).ok).toBe(false)
    expect((await queued(dossierId)).map(({ id }) => id)).toEqual([
      ...before.map(({ id }) => id),
      authorityJob(dossierId),
    ])
    await work(dossierId)
    expect(await said(dossierId, 'authority')).toBe('pass check.authority.officer')
  })

  it('is run again after the link in the institution’s mailbox', async () => {
    const { dossierId, reference } = await aSubmittedDossier({ enterpriseNumber: '1900000465' })
    await runChecks(dossierId, 1)
    expect(await said(dossierId, 'authority')).toBe('warn check.authority.asked')
    const mail = (await listMails()).find(
      ({ template, text }) => template === 'authority' && text.includes(reference),
    )
    const token = /\/authority\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
    expect((await confirmAuthority(token)).ok).toBe(true)
    expect((await queued(dossierId)).map(({ id }) => id)).toContain(authorityJob(dossierId))
    await work(dossierId)
    expect(await said(dossierId, 'authority')).toBe('pass check.authority.institution')
  })
})

describe('the check of the couple, after approval', () => {
  it.each([
    ['as typed', '1900000168', 'bosa:eloket:attest'],
    ['under another identifier', '1900000267', 'bosa:renamed'],
  ])('knows its own issuer, registered %s', async (_, enterpriseNumber, applicationId) => {
    const { dossierId, partner } = await aSubmittedDossier({ enterpriseNumber })
    await runChecks(dossierId, 1)
    expect(await said(dossierId, 'issuerKnown')).toBe('pass check.issuerKnown.new')
    // Submitted before the approval, and thus describing the same couple as new.
    const twin = await aSubmittedDossier({
      enterpriseNumber,
      personId: partner.personId,
      application: { applicationId },
    })
    const revision = async () => (await asOffice((tx) => readDossier(tx, dossierId)))?.revision ?? -1
    await startReview(officer, { dossierId, revision: await revision() })
    await recordAuthority(officer, dossierId, 'Called its published number.')
    const approved = await approveDossier(officer, {
      dossierId,
      revision: await revision(),
      applicationId,
      certificateName: INSTITUTION.certificateName ?? '',
      documentTypeIds: ['work-certificate'],
      text: '',
    })
    expect(approved.ok).toBe(true)
    await work(dossierId)
    expect(await said(dossierId, 'issuerKnown')).toBe('pass check.issuerKnown.made')
    expect(await said(dossierId, 'institutionKnown')).toBe('pass check.institutionKnown.own')
    await runChecks(twin.dossierId, 1)
    expect(await said(twin.dossierId, 'issuerKnown')).toBe('fail check.issuerKnown.already')
  })
})
