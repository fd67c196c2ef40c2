import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Officer, Partner } from '#app/domain/actor.ts'
import { targetName } from '#app/domain/remark.ts'
import { readMailedRemarks } from '#app/mails/mailed-remarks.ts'
import { decideInWords } from '#app/services/decide-in-words.server.ts'
import { validateDossier } from '#app/services/decisions/validate-dossier.server.ts'
import { openDossier } from '#app/services/open-dossier.server.ts'
import { openStatus } from '#app/services/open-status.server.ts'
import { recordAuthority } from '#app/services/record-authority.server.ts'
import { answerRemark } from '#app/services/remarks/answer-remark.server.ts'
import { openRemarks, unansweredRemarks } from '#app/services/remarks/open-remarks.server.ts'
import { pinRemark } from '#app/services/remarks/pin-remark.server.ts'
import { type Settlement, settleRemark } from '#app/services/remarks/settle-remark.server.ts'
import { readReview } from '#app/services/review/read-review.server.ts'
import { writeNote } from '#app/services/review/write-note.server.ts'
import { saveAnswers } from '#app/services/save-answers.server.ts'
import { startReview } from '#app/services/start-review.server.ts'
import { submitDossier } from '#app/services/submit-dossier.server.ts'
import { asOffice, asPartner, asWorker } from '#db/client.server.ts'
import { readDossier } from '#db/dossiers.server.ts'
import { remarksOf } from '#db/remarks.server.ts'
import { mails } from '#db/schema/post.ts'
import { DOCUMENT_TYPE, INSTITUTION } from '#test/builders/dossier.ts'
import { anOfficer } from '#test/builders/people.ts'
import { aSubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

onPortalDatabase()

let officer: Officer
beforeAll(async () => {
  officer = await anOfficer('approver')
})

const dossierOf = async (dossierId: string) => {
  const dossier = await asOffice((tx) => readDossier(tx, dossierId))
  if (!dossier) throw new Error('no dossier')
  return dossier
}

const now = async (dossierId: string) => ({ dossierId, revision: (await dossierOf(dossierId)).revision })

async function inReview() {
  const submitted = await aSubmittedDossier()
  await startReview(officer, await now(submitted.dossierId))
  return submitted
}

async function pin(dossierId: string, target: string, text = 'Which one?') {
  const remarkId = randomUUID()
  const pinned = await pinRemark(officer, { ...(await now(dossierId)), remarkId, target, text })
  return { remarkId, pinned }
}

const ask = async (dossierId: string, text = '') =>
  decideInWords(officer, 'requestChanges', { ...(await now(dossierId)), text })

const settle = async (dossierId: string, remarkId: string, act: Settlement, addition = '') =>
  settleRemark(officer, act, { ...(await now(dossierId)), remarkId, addition })

const save = (partner: Partner, dossierId: string, change: Record<string, string>) =>
  saveAnswers(partner, {
    dossierId,
    key: { part: 'institution' },
    answers: { ...INSTITUTION, enterpriseNumber: '0671516647', ...change },
    version: 0,
    editSession: 'tab',
    overwrite: true,
  })

const seenBy = async (partner: Partner, dossierId: string) =>
  (await openRemarks(partner, dossierId))?.remarks.map(({ target, state }) => [target, state])

const submit = (partner: Partner, dossierId: string) =>
  submitDossier(partner, { dossierId, submissionId: randomUUID() })

const eventKinds = async (partner: Partner, dossierId: string) =>
  (await openStatus(partner, dossierId))?.history.map(({ kind }) => kind) ?? []

describe('a remark', () => {
  it('is the team’s own until changes are asked for, its entry of the log as well', async () => {
    const { partner, dossierId } = await inReview()
    await pin(dossierId, 'institution.technicalHelpdesk', 'A personal mailbox?')
    expect(await seenBy(partner, dossierId)).toEqual([])
    expect(await eventKinds(partner, dossierId)).not.toContain('remarkPinned')
    expect(await ask(dossierId)).toMatchObject({ ok: true })
    expect(await seenBy(partner, dossierId)).toEqual([['institution.technicalHelpdesk', 'open']])
    expect(await eventKinds(partner, dossierId)).toContain('remarksSent')
  })

  it('goes with the mail, in the institution’s language, with the address of the very control', async () => {
    const { dossierId } = await inReview()
    await pin(dossierId, 'institution.technicalHelpdesk', 'Une adresse fonctionnelle ?')
    await ask(dossierId)
    const [mail] = await asWorker((tx) =>
      tx
        .select()
        .from(mails)
        .where(sql`template = 'changesRequested' and dedupe like ${`${dossierId}:%`}`),
    )
    expect(readMailedRemarks(mail?.params.remarks ?? '')).toEqual([
      {
        part: 'institution',
        field: 'technicalHelpdesk',
        name: '',
        text: 'Une adresse fonctionnelle ?',
        link: `/dossiers/${dossierId}/institution#technicalHelpdesk`,
      },
    ])
  })

  it('is answered by a submit that mends it, with what was and what is', async () => {
    const { partner, dossierId } = await inReview()
    await pin(dossierId, 'institution.technicalHelpdesk')
    await pin(dossierId, 'institution.nameFr')
    await ask(dossierId)
    await save(partner, dossierId, { technicalHelpdesk: 'ebox@bosa.example' })
    const opened = await openDossier(partner, dossierId)
    const unanswered = opened && (await unansweredRemarks(partner, opened))
    expect(unanswered?.map(({ target }) => target)).toEqual(['institution.nameFr'])
    expect(await submit(partner, dossierId)).toMatchObject({ ok: true })
    const remarks = (await openRemarks(partner, dossierId))?.remarks
    expect(remarks?.map(({ state, change }) => [state, change])).toEqual([
      ['answered', { before: 'it@bosa.example', after: 'ebox@bosa.example' }],
      ['open', undefined],
    ])
  })

  it('follows a document type through versions, by its part and not by its place', async () => {
    const { partner, dossierId } = await aSubmittedDossier({
      documentTypes: [DOCUMENT_TYPE, { ...DOCUMENT_TYPE, nameFr: 'Décision', nameNl: 'Beslissing' }],
    })
    await startReview(officer, await now(dossierId))
    const { partIds } = await readReview(await dossierOf(dossierId))
    const target = { part: 'documentType', partId: partIds[1] ?? '', field: 'volume' } as const
    await pin(dossierId, targetName(target))
    await ask(dossierId)
    await saveAnswers(partner, {
      dossierId,
      key: { id: target.partId },
      answers: { ...DOCUMENT_TYPE, nameFr: 'Décision', nameNl: 'Beslissing', volume: '77' },
      version: 0,
      editSession: 'tab',
      overwrite: true,
    })
    await submit(partner, dossierId)
    const [remark] = (await openRemarks(partner, dossierId))?.remarks ?? []
    expect(remark).toMatchObject({
      state: 'answered',
      names: { nameFr: 'Décision' },
      change: { after: '77' },
    })
    const { changes } = await readReview(await dossierOf(dossierId))
    expect(changes).toMatchObject([
      { names: { nameFr: 'Décision' }, fields: [{ name: 'volume', after: '77' }] },
    ])
  })

  it('is answered in words while the dossier is with the partner, and only then', async () => {
    const { partner, dossierId } = await inReview()
    const { remarkId } = await pin(dossierId, 'application')
    await ask(dossierId)
    const answer = (text: string) => answerRemark(partner, dossierId, { remarkId, text })
    expect(await answer(' ')).toMatchObject({ ok: false, refusal: { field: `answer.${remarkId}` } })
    expect(await answer('It stays.')).toMatchObject({ ok: true })
    expect(await answer('It stays.')).toMatchObject({ ok: true })
    await submit(partner, dossierId)
    expect(await answer('Too late.')).toMatchObject({ ok: false })
    const [stored] = await asOffice((tx) => remarksOf(tx, dossierId))
    expect(stored).toMatchObject({ state: 'answered', answer: 'It stays.', changedIn: null })
    expect((await eventKinds(partner, dossierId)).filter((kind) => kind === 'remarkAnswered')).toHaveLength(1)
  })

  it('stops validation and approval until it is accepted or withdrawn', async () => {
    const { partner, dossierId } = await inReview()
    await recordAuthority(officer, dossierId, 'Called.')
    const validate = async () => validateDossier(officer, await now(dossierId))
    const first = await pin(dossierId, 'institution.nameFr')
    const second = await pin(dossierId, 'institution.nameNl')
    expect(await validate()).toMatchObject({ refusal: { message: 'refusal.validate.remarksClosed' } })
    expect(await settle(dossierId, first.remarkId, 'accept')).toMatchObject({ ok: false })
    await settle(dossierId, second.remarkId, 'withdraw')
    await ask(dossierId)
    await answerRemark(partner, dossierId, { remarkId: first.remarkId, text: 'It is right.' })
    await submit(partner, dossierId)
    await startReview(officer, await now(dossierId))
    expect(await validate()).toMatchObject({ refusal: { message: 'refusal.validate.remarksClosed' } })
    for (let twice = 0; twice < 2; twice += 1)
      expect(await settle(dossierId, first.remarkId, 'accept')).toMatchObject({ ok: true })
    expect(await validate()).toMatchObject({ ok: true })
    // The one that was withdrawn before it was sent is no business of the partner's.
    expect(await seenBy(partner, dossierId)).toEqual([['institution.nameFr', 'accepted']])
  })

  it('opened again is about the version that is there now', async () => {
    const { partner, dossierId } = await inReview()
    const { remarkId } = await pin(dossierId, 'institution.technicalHelpdesk')
    await ask(dossierId)
    await save(partner, dossierId, { technicalHelpdesk: 'jan@bosa.example' })
    await submit(partner, dossierId)
    await settle(dossierId, remarkId, 'reopen', 'Still a person.')
    await startReview(officer, await now(dossierId))
    await ask(dossierId)
    await submit(partner, dossierId)
    const [unchanged] = (await openRemarks(partner, dossierId))?.remarks ?? []
    expect(unchanged).toMatchObject({
      state: 'open',
      addition: 'Still a person.',
      version: 2,
      change: undefined,
    })
  })

  it('is pinned once for a form that is sent twice, to nothing that is not there, and not to a dossier that moved', async () => {
    const { dossierId } = await inReview()
    const form = { ...(await now(dossierId)), remarkId: randomUUID(), target: 'institution', text: 'Twice.' }
    await Promise.all([pinRemark(officer, form), pinRemark(officer, form)])
    expect(await asOffice((tx) => remarksOf(tx, dossierId))).toHaveLength(1)
    for (const target of [
      'institution.x',
      `documentType.${randomUUID()}`,
      `documentType.${randomUUID()}.volume`,
    ])
      expect((await pin(dossierId, target)).pinned).toMatchObject({
        refusal: { message: 'review.refusal.target' },
      })
    const late = { ...form, remarkId: randomUUID(), revision: form.revision - 1 }
    expect(await pinRemark(officer, late)).toMatchObject({ refusal: { message: 'refusal.revision' } })
    await ask(dossierId)
    expect((await pin(dossierId, 'institution')).pinned).toMatchObject({
      refusal: { message: 'review.refusal.state' },
    })
  })
})

describe('another workspace', () => {
  it('sees no remark, answers none, and no partner settles their own', async () => {
    const { partner, dossierId } = await inReview()
    const { remarkId } = await pin(dossierId, 'institution')
    const unsent = await pin(dossierId, 'application')
    await settle(dossierId, unsent.remarkId, 'withdraw')
    await ask(dossierId)
    const other = (await aSubmittedDossier()).partner
    expect(await openRemarks(other, dossierId)).toBeUndefined()
    expect(await answerRemark(other, dossierId, { remarkId, text: 'Mine.' })).toMatchObject({ ok: false })
    const rows = (scope: Partner) =>
      asPartner(scope, (tx) => tx.execute(sql`select id from remarks where dossier_id = ${dossierId}`))
    expect(await rows(other)).toHaveLength(0)
    expect(await rows(partner)).toHaveLength(1)
    const by = (scope: Partner, set: string) =>
      asPartner(scope, (tx) => tx.execute(sql.raw(`update remarks set ${set} where id = '${remarkId}'`)))
    expect((await by(other, `state = 'answered', answered_by = '${other.personId}'`)).count).toBe(0)
    await expect(
      by(partner, `state = 'accepted', answered_by = '${partner.personId}'`),
    ).rejects.toMatchObject({
      cause: { message: expect.stringContaining('row-level security') },
    })
    await expect(by(partner, `state = 'answered', answered_by = '${other.personId}'`)).rejects.toMatchObject({
      cause: { message: expect.stringContaining('row-level security') },
    })
    await expect(by(partner, `text = 'Nothing.'`)).rejects.toMatchObject({
      cause: { message: expect.stringContaining('permission denied') },
    })
  })
})

describe('what officers write for each other', () => {
  it('is kept once, and its entry of the log is not for the partner', async () => {
    const { partner, dossierId } = await inReview()
    const note = { ...(await now(dossierId)), noteId: randomUUID(), text: 'Ask Legal.' }
    for (let twice = 0; twice < 2; twice += 1)
      expect(await writeNote(officer, note)).toMatchObject({ ok: true })
    const { notes } = await readReview(await dossierOf(dossierId))
    expect(notes.map(({ text }) => text)).toEqual(['Ask Legal.'])
    expect(await eventKinds(partner, dossierId)).not.toContain('noteWritten')
    expect(await writeNote(officer, { ...note, text: ' ' })).toMatchObject({ refusal: { field: 'text' } })
  })

  it.each(['notes', 'checklist_marks', 'checklist_items', 'remark_templates'])(
    'is out of reach of a partner’s connection: %s',
    async (table) => {
      const { partner } = await aSubmittedDossier()
      for (const statement of [`select from ${table}`, `delete from ${table}`])
        await expect(asPartner(partner, (tx) => tx.execute(sql.raw(statement)))).rejects.toMatchObject({
          cause: { message: expect.stringContaining('permission denied') },
        })
    },
  )
})
