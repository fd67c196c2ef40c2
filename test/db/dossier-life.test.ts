import { randomUUID } from 'node:crypto'
import { count, eq, like } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Officer, Partner } from '#app/domain/actor.ts'
import { addDocumentType } from '#app/services/add-document-type.server.ts'
import { approveDossier } from '#app/services/approve-dossier.server.ts'
import { decideInWords } from '#app/services/decide-in-words.server.ts'
import { openDossier, partnerOn, within } from '#app/services/open-dossier.server.ts'
import { recordAuthority } from '#app/services/record-authority.server.ts'
import { saveAnswers } from '#app/services/save-answers.server.ts'
import { saveCertificate } from '#app/services/save-certificate.server.ts'
import { startDossier } from '#app/services/start-dossier.server.ts'
import { startReview } from '#app/services/start-review.server.ts'
import { submitDossier } from '#app/services/submit-dossier.server.ts'
import { withdrawDossier } from '#app/services/withdraw-dossier.server.ts'
import { certificateKeysOf } from '#db/certificate-keys.server.ts'
import { asOffice, asWorker } from '#db/client.server.ts'
import { readDossier } from '#db/dossiers.server.ts'
import { chainHash, eventsOf } from '#db/events.server.ts'
import { documentTypesOf, issuersOf } from '#db/institutions.server.ts'
import { dossierVersions, eventHead, events } from '#db/schema/dossiers.ts'
import { mails } from '#db/schema/post.ts'
import { opensslCsr } from '#test/builders/csr.ts'
import { APPLICATION, DOCUMENT_TYPE, INSTITUTION } from '#test/builders/dossier.ts'
import { aDraft, anOfficer, aPerson } from '#test/builders/people.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

onPortalDatabase()

let officer: Officer
beforeAll(async () => {
  officer = await anOfficer('approver')
})

const save = (
  partner: Partner,
  dossierId: string,
  part: 'institution' | 'application',
  answers: Record<string, string>,
  version = 0,
  editSession = 'tab',
) => saveAnswers(partner, { dossierId, key: { part }, answers, version, editSession, overwrite: true })

const CSR_SUBJECT = {
  institutionName: 'SPF Stratégie et Appui',
  enterpriseNumber: '0671516647',
  applicationId: 'bosa:eloket:attest',
}

async function aCompleteDraft(application: Record<string, string> = APPLICATION) {
  const { partner, dossierId } = await aDraft('0671516647')
  await save(partner, dossierId, 'institution', INSTITUTION)
  await save(partner, dossierId, 'application', application)
  await addDocumentType(partner, dossierId, { answers: DOCUMENT_TYPE })
  for (const environment of ['acceptance', 'production'] as const)
    await saveCertificate(partner, { dossierId, environment, choice: 'later', pem: '' })
  return { partner, dossierId }
}

const submit = (partner: Partner, dossierId: string, submissionId: string = randomUUID()) =>
  submitDossier(partner, { dossierId, submissionId })

const revisionOf = async (dossierId: string) =>
  (await asOffice((tx) => readDossier(tx, dossierId)))?.revision ?? -1

const onNow = async <T>(
  dossierId: string,
  act: (now: { dossierId: string; revision: number }) => Promise<T>,
): Promise<T> => act({ dossierId, revision: await revisionOf(dossierId) })

describe('a draft', () => {
  it('starts with what the register knows, and belongs to its starter alone', async () => {
    const { partner, dossierId } = await aDraft('BE 0671.516.647')
    const open = await openDossier(partner, dossierId)
    expect(open?.draft.institution?.answers).toMatchObject({ enterpriseNumber: '0671516647', language: 'fr' })
    expect(open?.draft.institution?.answers.nameNl).toContain('Beleid en Ondersteuning')
    expect(await partnerOn(dossierId, await aPerson())).toBeUndefined()
    const other = await aDraft('0671516647')
    expect(await openDossier(other.partner, dossierId)).toBeUndefined()
  })

  it('tells the second of two people, and lets a person never conflict with the own edit', async () => {
    const { partner, dossierId } = await aDraft('0671516647')
    const first = { dossierId, key: { part: 'application' as const }, version: 0 }
    await saveAnswers(partner, { ...first, answers: { applicationId: 'one' }, editSession: 'A' })
    const own = await saveAnswers(partner, { ...first, answers: { applicationId: 'two' }, editSession: 'A' })
    expect(own).toMatchObject({ ok: true, value: { saved: true, version: 2 } })
    const second = await saveAnswers(partner, {
      ...first,
      answers: { applicationId: 'mine' },
      editSession: 'B',
    })
    expect(second).toMatchObject({
      ok: true,
      value: { saved: false, conflict: { version: 2, answers: { applicationId: 'two' } } },
    })
    const kept = await saveAnswers(partner, {
      ...first,
      answers: { applicationId: 'mine' },
      editSession: 'B',
      overwrite: true,
    })
    expect(kept).toMatchObject({ ok: true, value: { saved: true, version: 3 } })
  })

  it('is refused at submit while something is missing', async () => {
    const { partner, dossierId } = await aDraft('0671516647')
    expect(await submit(partner, dossierId)).toEqual({
      ok: false,
      refusal: { message: 'refusal.submit.complete' },
    })
  })
})

describe('a certificate in a draft', () => {
  it('is judged by the server, and acceptance and production never share a key', async () => {
    const { partner, dossierId } = await aCompleteDraft()
    const pem = opensslCsr(CSR_SUBJECT)
    const wrong = await saveCertificate(partner, {
      dossierId,
      environment: 'acceptance',
      choice: 'csr',
      pem: opensslCsr({ ...CSR_SUBJECT, applicationId: 'other' }),
    })
    expect(wrong).toMatchObject({ ok: true, value: { stored: false, report: { ok: false } } })
    expect(
      await saveCertificate(partner, { dossierId, environment: 'acceptance', choice: 'csr', pem }),
    ).toEqual({ ok: true, value: { stored: true } })
    expect(
      await saveCertificate(partner, { dossierId, environment: 'production', choice: 'csr', pem }),
    ).toEqual({
      ok: false,
      refusal: { message: 'certificate.refusal.otherEnvironment', field: 'pem' },
    })
    const stranger = await aCompleteDraft()
    expect(
      await saveCertificate(stranger.partner, {
        dossierId: stranger.dossierId,
        environment: 'acceptance',
        choice: 'csr',
        pem,
      }),
    ).toEqual({
      ok: false,
      refusal: { message: 'certificate.refusal.usedElsewhere', field: 'pem' },
    })
  })

  it('stops the submit when the application changed after the CSR was made', async () => {
    const { partner, dossierId } = await aCompleteDraft()
    await saveCertificate(partner, {
      dossierId,
      environment: 'acceptance',
      choice: 'csr',
      pem: opensslCsr(CSR_SUBJECT),
    })
    await save(partner, dossierId, 'application', { ...APPLICATION, applicationId: 'changed:since' })
    expect(await submit(partner, dossierId)).toEqual({
      ok: false,
      refusal: { message: 'refusal.submit.csr', field: 'certificate.acceptance' },
    })
  })
})

describe('a submit', () => {
  it('happens once however often it is repeated, with its mails, job and log entry', async () => {
    const { partner, dossierId } = await aCompleteDraft()
    const submissionId = randomUUID()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => submit(partner, dossierId, submissionId)),
    )
    const reference = answers[0]?.ok ? answers[0].value.reference : ''
    expect(reference).toMatch(/^EBX-\d{4}-\d{6}$/)
    expect(answers).toEqual(answers.map(() => ({ ok: true, value: { reference, version: 1 } })))
    const [versions] = await within(partner, (tx) => tx.select({ total: count() }).from(dossierVersions))
    expect(versions?.total).toBe(1)
    const log = await within(partner, (tx) => eventsOf(tx, dossierId))
    expect(log.map((event) => event.kind)).toEqual(['dossierStarted', 'dossierSubmitted'])
    const sent = await asWorker((tx) =>
      tx
        .select({ template: mails.template })
        .from(mails)
        .where(eq(mails.dedupe, `${dossierId}:1:submitted`)),
    )
    expect(sent).toHaveLength(1)
    expect(await submit(partner, dossierId)).toEqual({
      ok: false,
      refusal: { message: 'refusal.submit.state' },
    })
  })

  it('refuses the same id for other content, and tells nothing of an id that a stranger used', async () => {
    const { partner, dossierId } = await aCompleteDraft()
    const submissionId = randomUUID()
    await submit(partner, dossierId, submissionId)
    await onNow(dossierId, (now) => startReview(officer, now))
    await onNow(dossierId, (now) => decideInWords(officer, 'requestChanges', { ...now, text: 'Plus court.' }))
    await save(partner, dossierId, 'application', { ...APPLICATION, nameFr: 'Guichet' })
    expect(await submit(partner, dossierId, submissionId)).toEqual({
      ok: false,
      refusal: { message: 'refusal.submit.submissionId' },
    })
    const stranger = await aCompleteDraft()
    expect(await submit(stranger.partner, stranger.dossierId, submissionId)).toMatchObject({
      ok: true,
      value: { version: 1 },
    })
  })
})

describe('a withdrawal', () => {
  const mailsOf = (dossierId: string) =>
    asWorker((tx) =>
      tx
        .select({ template: mails.template })
        .from(mails)
        .where(like(mails.dedupe, `${dossierId}:%:withdrawn`)),
    )

  it('is told to whoever submitted, and ends a draft in silence', async () => {
    const submitted = await aCompleteDraft()
    await submit(submitted.partner, submitted.dossierId)
    expect(await withdrawDossier(submitted.partner, submitted.dossierId)).toMatchObject({ ok: true })
    expect(await mailsOf(submitted.dossierId)).toHaveLength(1)
    const draft = await aDraft('0671516647')
    expect(await withdrawDossier(draft.partner, draft.dossierId)).toMatchObject({ ok: true })
    expect(await mailsOf(draft.dossierId)).toHaveLength(0)
  })
})

describe('the office', () => {
  it('asks for changes, and decides only on what it has seen', async () => {
    const { partner, dossierId } = await aCompleteDraft()
    await submit(partner, dossierId)
    expect(await startReview(officer, { dossierId, revision: 0 })).toEqual({
      ok: false,
      refusal: { message: 'refusal.revision' },
    })
    expect(await onNow(dossierId, (now) => startReview(officer, now))).toMatchObject({ ok: true })
    expect(
      await onNow(dossierId, (now) => decideInWords(officer, 'requestChanges', { ...now, text: '  ' })),
    ).toMatchObject({ ok: false, refusal: { field: 'text' } })
    expect(
      await onNow(dossierId, (now) =>
        decideInWords(officer, 'requestChanges', { ...now, text: 'Le volume manque.' }),
      ),
    ).toMatchObject({ ok: true })
    await save(partner, dossierId, 'application', { ...APPLICATION, nameFr: 'Guichet' })
    const again = await submit(partner, dossierId)
    expect(again).toMatchObject({ ok: true, value: { version: 2 } })
  })

  it('approves with references once authority is confirmed, and releases the CSR that still fits', async () => {
    const application = { ...APPLICATION, applicationId: `bosa:app${randomUUID().slice(0, 8)}` }
    const { partner, dossierId } = await aCompleteDraft(application)
    const pem = opensslCsr({ ...CSR_SUBJECT, applicationId: application.applicationId })
    await saveCertificate(partner, { dossierId, environment: 'acceptance', choice: 'csr', pem })
    await submit(partner, dossierId)
    await onNow(dossierId, (now) => startReview(officer, now))
    const approval = {
      applicationId: application.applicationId,
      certificateName: CSR_SUBJECT.institutionName,
      documentTypeIds: ['bosa.attest'],
      text: '',
    }
    expect(await onNow(dossierId, (now) => approveDossier(officer, { ...now, ...approval }))).toEqual({
      ok: false,
      refusal: { message: 'refusal.approve.authorityConfirmed' },
    })
    expect(await recordAuthority(officer, dossierId, 'Appel au numéro publié, 24/11.')).toMatchObject({
      ok: true,
    })
    expect(await onNow(dossierId, (now) => approveDossier(officer, { ...now, ...approval }))).toEqual({
      ok: true,
      value: undefined,
    })
    const seen = await within(partner, async (tx) => {
      const dossier = await readDossier(tx, dossierId)
      const [issuer] = await issuersOf(tx, dossier?.institutionId ?? '')
      return {
        dossier,
        issuer,
        types: await documentTypesOf(tx, issuer?.id ?? ''),
        keys: await certificateKeysOf(tx, dossierId),
      }
    })
    expect(seen.dossier?.state).toBe('approved')
    expect(seen.issuer?.reference).toMatch(/^ISS-\d{6}$/)
    expect(seen.types.map((type) => type.documentTypeId)).toEqual(['bosa.attest'])
    expect(seen.keys[0]?.releasedAt).toBeInstanceOf(Date)

    const stranger = await startDossier({ personId: await aPerson(), language: 'nl' }, '0671516647')
    expect(stranger).toEqual({ ok: true, value: { askAccessTo: '0671516647' } })
    const member = await startDossier({ personId: partner.personId, language: 'fr' }, '0671516647')
    expect(member).toMatchObject({ ok: true, value: { dossierId: expect.any(String) } })
  })
})

describe('the decisions log', () => {
  it('is one chain without a fork, also under eight writers', async () => {
    await Promise.all(Array.from({ length: 8 }, () => aDraft('0671516647').catch(() => undefined)))
    const log = await asOffice((tx) => tx.select().from(events).orderBy(events.sequence))
    const [head] = await asOffice((tx) => tx.select().from(eventHead))
    let previous: Buffer = Buffer.alloc(0)
    for (const { hash, ...event } of log) {
      expect(hash.equals(chainHash(previous, event))).toBe(true)
      previous = hash
    }
    expect(log.map((event) => event.sequence)).toEqual(log.map((_, index) => index + 1))
    expect(head?.hash.equals(previous)).toBe(true)
  })
})
