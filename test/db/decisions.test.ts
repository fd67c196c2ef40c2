import { createHash, randomUUID } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import type { Officer } from '#app/domain/actor.ts'
import { settings } from '#app/env.server.ts'
import { approveDossier } from '#app/services/approve-dossier.server.ts'
import { decideInWords } from '#app/services/decide-in-words.server.ts'
import { openPaper } from '#app/services/decisions/open-paper.server.ts'
import { validateDossier } from '#app/services/decisions/validate-dossier.server.ts'
import { verifyWithPapers } from '#app/services/log/verify-log.server.ts'
import { recordAuthority } from '#app/services/record-authority.server.ts'
import { saveAnswers } from '#app/services/save-answers.server.ts'
import { startReview } from '#app/services/start-review.server.ts'
import { submitDossier } from '#app/services/submit-dossier.server.ts'
import { asOffice, asPartner, poolOf } from '#db/client.server.ts'
import { readDossier } from '#db/dossiers.server.ts'
import { eventsOf } from '#db/events.server.ts'
import { onLogSnapshot } from '#db/log-snapshot.server.ts'
import { decisionsOf } from '#db/office.server.ts'
import { writeOfficeSetting } from '#db/office-settings.server.ts'
import { asOwner } from '#db/owner.server.ts'
import { APPLICATION, INSTITUTION } from '#test/builders/dossier.ts'
import { aFrozenDecision } from '#test/builders/frozen-decision.ts'
import { anOfficer } from '#test/builders/people.ts'
import { aSubmittedDossier, type SubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { settleSettings } from '#test/http/serve-border.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

settleSettings()
const database = onPortalDatabase()

let institutions = 3_000_000
function aNewNumber(): string {
  institutions += 1
  return `0${institutions}${String(97 - (institutions % 97)).padStart(2, '0')}`
}

const now = async (dossierId: string) => ({
  dossierId,
  revision: (await asOffice((tx) => readDossier(tx, dossierId)))?.revision ?? -1,
})

/** In review, with the institution behind it. */
async function inReview(officer: Officer): Promise<SubmittedDossier> {
  const submitted = await aSubmittedDossier({ enterpriseNumber: aNewNumber() })
  await startReview(officer, await now(submitted.dossierId))
  await recordAuthority(officer, submitted.dossierId, 'Called its published number.')
  return submitted
}

const approval = async (dossierId: string) => ({
  ...(await now(dossierId)),
  applicationId: 'bosa:eloket:attest',
  certificateName: 'SPF Stratégie et Appui',
  documentTypeIds: ['bosa:attest'],
  text: '',
})

const references = async (dossierId: string) => {
  const [row] = await poolOf('office')`
    select i.reference as institution, s.reference as issuer, s.application_reference as application,
      t.reference as "documentType"
    from dossiers d join institutions i on i.id = d.institution_id join issuers s on s.id = d.issuer_id
    join document_types t on t.issuer_id = s.id where d.id = ${dossierId}`
  return row && { ...row }
}

const lastEvent = async (dossierId: string) => (await asOffice((tx) => eventsOf(tx, dossierId))).at(-1)
const decisionsTaken = (dossierId: string) => asOffice((tx) => decisionsOf(tx, dossierId))

describe('references', () => {
  it('go on by pattern, and behind those that were typed', async () => {
    const officer = await anOfficer()
    const [first, second, third] = [await inReview(officer), await inReview(officer), await inReview(officer)]
    await approveDossier(officer, await approval(first.dossierId))
    expect(await references(first.dossierId)).toEqual({
      institution: 'INS-000001',
      issuer: 'ISS-000001',
      application: 'APP-000001',
      documentType: 'DOC-000001',
    })
    const typed = { institution: ['Ville-1'], issuer: ['ISS-000002'], documentType: [' DOC-000003 '] }
    expect(
      (await approveDossier(officer, { ...(await approval(second.dossierId)), references: typed })).ok,
    ).toBe(true)
    await asOffice((tx) =>
      writeOfficeSetting(
        tx,
        'referencePatterns',
        {
          institution: '{year}-I{number}',
          issuer: 'ISS-{number}',
          application: 'APP-{number}',
          documentType: 'DOC-{number}',
        },
        officer.personId,
      ),
    )
    await approveDossier(officer, await approval(third.dossierId))
    expect(await references(second.dossierId)).toEqual({
      institution: 'Ville-1',
      issuer: 'ISS-000002',
      application: 'APP-000002',
      documentType: 'DOC-000003',
    })
    expect(await references(third.dossierId)).toEqual({
      institution: expect.stringMatching(/^20\d\d-I000002$/),
      issuer: 'ISS-000003',
      application: 'APP-000003',
      documentType: 'DOC-000002',
    })
  })

  it('that are taken, doubled or none are refused at their field, and nothing is written', async () => {
    const officer = await anOfficer()
    const { dossierId } = await inReview(officer)
    const taken = (await references((await approvedBy(officer)).dossierId))?.issuer
    const attempt = async (typed: object) =>
      approveDossier(officer, { ...(await approval(dossierId)), references: typed })
    expect(await attempt({ documentType: [taken] })).toMatchObject({
      refusal: {
        field: 'reference.documentType.0',
        message: expect.stringMatching(/^refusal.reference.taken\|.*DOC-\d{6}/),
      },
    })
    expect(await attempt({ institution: ['X-1'], application: ['X-1'] })).toEqual({
      ok: false,
      refusal: { field: 'reference.application.0', message: 'refusal.reference.twice' },
    })
    expect(await attempt({ institution: ['<b>'] })).toEqual({
      ok: false,
      refusal: { field: 'reference.institution.0', message: 'refusal.reference.characters' },
    })
    expect(await references(dossierId)).toBeUndefined()
    expect(await asOffice((tx) => readDossier(tx, dossierId))).toMatchObject({ state: 'inReview' })
  })

  it('are given once, by however many approvers at once', async () => {
    const officers = await Promise.all(Array.from({ length: 6 }, () => anOfficer()))
    const dossiers = await Promise.all(officers.map((officer) => inReview(officer)))
    const acts = await Promise.all(dossiers.map(({ dossierId }) => approval(dossierId)))
    // All have seen the same proposal.
    const same = { institution: ['INS-777777'] }
    const done = await Promise.all(
      officers.map((officer, index) => {
        const act = acts[index]
        if (!act) throw new Error('an officer without an act')
        return approveDossier(officer, index < 3 ? { ...act, references: same } : act)
      }),
    )
    expect(done.slice(0, 3).filter(({ ok }) => ok)).toHaveLength(1)
    expect(done.slice(3).map(({ ok }) => ok)).toEqual([true, true, true])
    const [doubled] = await poolOf('office')`
      select count(*)::int - count(distinct reference)::int as extra from document_types`
    expect(doubled?.extra).toBe(0)
  })

  it('two approvers of one dossier make one approval', async () => {
    const [a, b] = [await anOfficer(), await anOfficer()]
    const { dossierId } = await inReview(a)
    const act = await approval(dossierId)
    const done = await Promise.all([approveDossier(a, act), approveDossier(b, act)])
    expect(done.filter(({ ok }) => ok)).toHaveLength(1)
    expect(done.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: { message: 'refusal.revision' } })
    expect(await decisionsTaken(dossierId)).toHaveLength(1)
  })

  it('two dossiers of one new institution, approved at once, register it once', async () => {
    const enterpriseNumber = aNewNumber()
    const officer = await anOfficer()
    const two = await Promise.all([0, 1].map(() => aSubmittedDossier({ enterpriseNumber })))
    for (const { dossierId } of two) {
      await startReview(officer, await now(dossierId))
      await recordAuthority(officer, dossierId, 'Called.')
    }
    const acts = await Promise.all(two.map(({ dossierId }) => approval(dossierId)))
    const done = await Promise.all(acts.map((act) => approveDossier(officer, act)))
    expect(done.filter(({ ok }) => ok)).toHaveLength(1)
    expect(done.find(({ ok }) => !ok)).toEqual({
      ok: false,
      refusal: { message: 'refusal.approve.institutionKnown' },
    })
  })
})

async function approvedBy(officer: Officer, more: object = {}): Promise<SubmittedDossier> {
  const submitted = await inReview(officer)
  const approved = await approveDossier(officer, { ...(await approval(submitted.dossierId)), ...more })
  if (!approved.ok) throw new Error(approved.refusal.message)
  return submitted
}

describe('four eyes', () => {
  afterEach(() => void Object.assign(settings(), { fourEyes: false }))

  it('let nobody approve what they alone found fit, where they are asked', async () => {
    Object.assign(settings(), { fourEyes: true })
    const [a, b] = [await anOfficer(), await anOfficer('validator')]
    const { dossierId } = await inReview(a)
    const alone = { ok: false, refusal: { message: 'refusal.approve.secondEyes' } }
    expect(await approveDossier(a, await approval(dossierId))).toEqual(alone)
    expect((await validateDossier(a, await now(dossierId))).ok).toBe(true)
    expect(await approveDossier(a, await approval(dossierId))).toEqual(alone)
    expect((await validateDossier(b, await now(dossierId))).ok).toBe(true)
    expect(await asOffice((tx) => readDossier(tx, dossierId))).toMatchObject({
      state: 'inReview',
      validatedBy: b.personId,
    })
    expect((await approveDossier(a, await approval(dossierId))).ok).toBe(true)
  })

  it('look at one version: a new one is nobody’s yet, and the partner’s history does not tell', async () => {
    const officer = await anOfficer()
    const { partner, dossierId } = await inReview(officer)
    await validateDossier(officer, await now(dossierId))
    await decideInWords(officer, 'requestChanges', { ...(await now(dossierId)), text: 'Le volume manque.' })
    await submitDossier(partner, { dossierId, submissionId: randomUUID() })
    expect(await asOffice((tx) => readDossier(tx, dossierId))).toMatchObject({
      version: 2,
      validatedBy: null,
      validatedAt: null,
    })
    const kinds = async () => (await asOffice((tx) => eventsOf(tx, dossierId))).map(({ kind }) => kind)
    const theirs = await asPartner(partner, (tx) => eventsOf(tx, dossierId))
    expect(await kinds()).toContain('dossierValidated')
    expect(theirs.map(({ kind }) => kind)).not.toContain('dossierValidated')
  })
})

describe('a rejection', () => {
  it('has a kind of reason, and may be reopened by an approver: the partner submits a new version', async () => {
    const [officer, validator] = [await anOfficer(), await anOfficer('validator')]
    const { partner, dossierId } = await inReview(officer)
    const reject = async (reason?: string) =>
      decideInWords(officer, 'reject', { ...(await now(dossierId)), text: 'Non.', ...(reason && { reason }) })
    for (const odd of [undefined, 'because'])
      expect(await reject(odd)).toEqual({
        ok: false,
        refusal: { field: 'reason', message: 'refusal.reject.reason' },
      })
    expect((await reject('duplicate')).ok).toBe(true)
    expect(await lastEvent(dossierId)).toMatchObject({
      kind: 'dossierRejected',
      data: { reason: 'duplicate' },
    })
    const text = 'Vous aviez raison.'
    expect(await decideInWords(validator, 'reopen', { ...(await now(dossierId)), text })).toEqual({
      ok: false,
      refusal: { message: 'refusal.role' },
    })
    expect(await decideInWords(officer, 'reopen', { ...(await now(dossierId)), text: ' ' })).toMatchObject({
      refusal: { field: 'text', message: 'refusal.reopen.text' },
    })
    expect((await decideInWords(officer, 'reopen', { ...(await now(dossierId)), text })).ok).toBe(true)
    const application = { ...APPLICATION, nameFr: 'Autre nom' }
    const [part] = await poolOf('office')`
      select version from draft_parts where dossier_id = ${dossierId} and part = 'application'`
    await saveAnswers(partner, {
      dossierId,
      key: { part: 'application' },
      answers: application,
      version: part?.version,
      editSession: 'tab',
    })
    expect(await submitDossier(partner, { dossierId, submissionId: randomUUID() })).toMatchObject({
      ok: true,
      value: { version: 2 },
    })
    expect((await decisionsTaken(dossierId)).map(({ kind, reason }) => [kind, reason])).toEqual([
      ['reopen', ''],
      ['reject', 'duplicate'],
    ])
    const mails = await poolOf('worker')`
      select template, params->>'text' as text from mails where params->>'link' = ${`/dossiers/${dossierId}`}
      and template in ('rejected', 'reopened') and not copy order by created_at`
    expect(mails.map((mail) => ({ ...mail }))).toEqual([
      { template: 'rejected', text: 'Non.' },
      { template: 'reopened', text },
    ])
  })
})

describe('the paper of a decision', () => {
  const paperOf = async ({ dossierId, partner }: SubmittedDossier) => {
    const [decision] = await decisionsTaken(dossierId)
    return {
      decisionId: decision?.id ?? '',
      paper: await openPaper({ dossierId, decisionId: decision?.id }, partner),
    }
  }

  it('is the same bytes for both sides each time, whose hash the log has', async () => {
    const officer = await anOfficer()
    const dossier = await approvedBy(officer, { reservations: 'Plan de sécurité avant le 1er mars.' })
    const { decisionId, paper } = await paperOf(dossier)
    expect(paper?.name).toBe(`${dossier.reference}-approve-${decisionId.slice(0, 8)}.pdf`)
    const forTeam = await openPaper({ dossierId: dossier.dossierId, decisionId }, officer)
    expect(forTeam?.pdf.equals(paper?.pdf ?? Buffer.alloc(0))).toBe(true)
    const entry = await lastEvent(dossier.dossierId)
    expect(entry?.data).toMatchObject({
      decisionId,
      paperSha256: createHash('sha256')
        .update(paper?.pdf ?? '')
        .digest('hex'),
      reservationsSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    const [stored] = await poolOf(
      'office',
    )`select snapshot from decision_papers where decision_id = ${decisionId}`
    expect(stored?.snapshot).toMatchObject({
      kind: 'approve',
      version: 1,
      reservations: 'Plan de sécurité avant le 1er mars.',
      references: {
        documentTypes: [{ documentTypeId: 'bosa:attest', reference: expect.stringMatching(/^DOC-/) }],
      },
      content: { institution: { technicalHelpdesk: INSTITUTION.technicalHelpdesk } },
    })
  })

  it('is nobody else’s', async () => {
    const officer = await anOfficer()
    const [mine, theirs] = [await approvedBy(officer), await approvedBy(officer)]
    const { decisionId } = await paperOf(mine)
    for (const dossierId of [mine.dossierId, theirs.dossierId])
      expect(await openPaper({ dossierId, decisionId }, theirs.partner)).toBeUndefined()
    expect(await openPaper({ dossierId: theirs.dossierId, decisionId }, officer)).toBeUndefined()
    expect(await openPaper({ dossierId: mine.dossierId, decisionId: 'x' }, officer)).toBeUndefined()
  })

  it('that was changed, removed or added behind the portal is found', async () => {
    const owner = () => {
      if (!database.current) throw new Error('no database')
      return database.current.connection
    }
    const verify = () => onLogSnapshot(owner(), (log) => verifyWithPapers(log, [], settings().secrets.log))
    const tamper = (statement: string) =>
      asOwner(owner(), async (sql) => {
        await sql`alter table decision_papers disable trigger decision_papers_append_only`
        expect((await sql.unsafe(statement)).count).toBe(1)
        await sql`alter table decision_papers enable trigger decision_papers_append_only`
      })
    const dossier = await approvedBy(await anOfficer())
    const { decisionId } = await paperOf(dossier)
    const sequence = (await lastEvent(dossier.dossierId))?.sequence
    expect(await verify()).toMatchObject({ ok: true })
    const added = await aFrozenDecision(dossier.dossierId)
    expect(await verify()).toEqual({ ok: false, sequence, reason: 'paper', decisionId: added })
    const which = `where decision_id = '${decisionId}'`
    await tamper(`update decision_papers set pdf = pdf || '\\x00' ${which}`)
    const found = { ok: false, sequence, reason: 'paper', decisionId }
    expect(await verify()).toEqual(found)
    // Whoever also mends the hash beside it cannot mend the log.
    await tamper(`update decision_papers set sha256 = sha256(pdf) ${which}`)
    expect(await verify()).toEqual(found)
    await tamper(`delete from decision_papers ${which}`)
    expect(await verify()).toEqual(found)
  })
})
