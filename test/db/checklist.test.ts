import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Officer } from '#app/domain/actor.ts'
import { CHECKLIST_MAX } from '#app/domain/checklist.ts'
import { LANGUAGES } from '#app/domain/language.ts'
import { decideInWords } from '#app/services/decide-in-words.server.ts'
import { moveChecklistItem, saveChecklistItem } from '#app/services/office-texts/change-checklist.server.ts'
import { archiveTemplate, saveTemplate } from '#app/services/office-texts/save-template.server.ts'
import { markChecklist } from '#app/services/review/mark-checklist.server.ts'
import { readReview } from '#app/services/review/read-review.server.ts'
import { startReview } from '#app/services/start-review.server.ts'
import { submitDossier } from '#app/services/submit-dossier.server.ts'
import { listChecklistItems } from '#db/checklist.server.ts'
import { asOffice } from '#db/client.server.ts'
import { readDossier } from '#db/dossiers.server.ts'
import { listRemarkTemplates } from '#db/remark-templates.server.ts'
import { anOfficer } from '#test/builders/people.ts'
import { aSubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

onPortalDatabase()

let admin: Officer
let officer: Officer
beforeAll(async () => {
  admin = await anOfficer('admin')
  officer = await anOfficer('validator')
})

const texts = (text: string) => ({ fr: `${text} fr`, nl: `${text} nl`, de: `${text} de`, en: text })
const used = async () => (await asOffice(listChecklistItems)).filter(({ archivedAt }) => archivedAt === null)
const names = async () => (await used()).map(({ texts }) => texts.en)

const dossierOf = async (dossierId: string) => {
  const dossier = await asOffice((tx) => readDossier(tx, dossierId))
  if (!dossier) throw new Error('no dossier')
  return dossier
}

const reviewOf = async (dossierId: string) => readReview(await dossierOf(dossierId))
const now = async (dossierId: string) => ({ dossierId, revision: (await dossierOf(dossierId)).revision })

describe('the checklist of a new portal', () => {
  it('is made from the guide, in every language', async () => {
    const items = await used()
    expect(items.length).toBeGreaterThan(6)
    for (const language of LANGUAGES)
      expect(new Set(items.map(({ texts }) => texts[language])).size).toBe(items.length)
    const templates = await asOffice(listRemarkTemplates)
    for (const { texts } of templates) expect(Object.keys(texts).sort()).toEqual([...LANGUAGES].sort())
  })
})

describe('the checklist of a dossier', () => {
  it('keeps who marked what for a version, and says of the next that it was seen then', async () => {
    const { partner, dossierId } = await aSubmittedDossier()
    const [first, second, third] = (await used()).map(({ id }) => id)
    const mark = async (lines: Parameters<typeof markChecklist>[1]['lines']) =>
      markChecklist(officer, { ...(await now(dossierId)), lines })
    const line = (itemId = '', mark = '', note = '') => ({ itemId, mark, note })
    await mark([line(first, 'done', 'Register.'), line(second, 'notApplicable'), line(third)])
    const before = (await reviewOf(dossierId)).checklist
    expect(before.map(({ mark }) => [mark?.mark, mark?.note]).slice(0, 3)).toEqual([
      ['done', 'Register.'],
      ['notApplicable', ''],
      [undefined, undefined],
    ])
    expect(before[0]?.mark?.officerId).toBe(officer.personId)
    await mark([line(first, 'done', 'Register.'), line(second)])
    expect((await reviewOf(dossierId)).checklist[1]?.mark).toBeUndefined()
    await startReview(officer, await now(dossierId))
    await decideInWords(officer, 'requestChanges', { ...(await now(dossierId)), text: 'More.' })
    expect(await mark([line(first)])).toMatchObject({ refusal: { message: 'review.refusal.state' } })
    await submitDossier(partner, { dossierId, submissionId: randomUUID() })
    const [after] = (await reviewOf(dossierId)).checklist
    expect([after?.mark, after?.seen?.version, after?.seen?.note]).toEqual([undefined, 1, 'Register.'])
  })

  it('names a note that is too long by its line', async () => {
    const { dossierId } = await aSubmittedDossier()
    const [first] = await used()
    const lines = [{ itemId: first?.id ?? '', mark: 'done', note: 'x'.repeat(501) }]
    expect(await markChecklist(officer, { ...(await now(dossierId)), lines })).toMatchObject({
      refusal: { field: 'note.0' },
    })
  })
})

describe('an admin', () => {
  it('adds an item at the end, once, moves it, puts it away and takes it back', async () => {
    const itemId = randomUUID()
    const add = () => saveChecklistItem(admin, { itemId, texts: texts('Logo') })
    await add()
    await add()
    const all = await names()
    expect(all.at(-1)).toBe('Logo')
    expect(all.filter((name) => name === 'Logo')).toHaveLength(1)
    await moveChecklistItem(admin, itemId, 'up')
    expect((await names()).at(-2)).toBe('Logo')
    await moveChecklistItem(admin, itemId, 'archive')
    expect(await names()).not.toContain('Logo')
    await moveChecklistItem(admin, itemId, 'restore')
    expect((await names()).at(-1)).toBe('Logo')
  })

  it('adds no more than fit, and is told which language is missing', async () => {
    while ((await used()).length < CHECKLIST_MAX)
      await saveChecklistItem(admin, { itemId: randomUUID(), texts: texts(randomUUID()) })
    const one = (more: object) =>
      saveChecklistItem(admin, { itemId: randomUUID(), texts: { ...texts('More'), ...more } })
    expect(await one({})).toMatchObject({ refusal: { message: expect.stringContaining('checklistFull') } })
    expect(await one({ nl: ' ' })).toMatchObject({ refusal: { field: 'text.nl' } })
    expect(await one({ de: 'x'.repeat(301) })).toMatchObject({ refusal: { field: 'text.de' } })
  })

  it('keeps templates, which officers no longer find once they are archived', async () => {
    const { dossierId } = await aSubmittedDossier()
    const templateId = randomUUID()
    const save = (name: string) => saveTemplate(admin, { templateId, name, texts: texts('Why?') })
    const found = async () =>
      (await reviewOf(dossierId)).templates.filter(({ id }) => id === templateId).map(({ name }) => name)
    await save('Question')
    await save('Another name')
    expect(await found()).toEqual(['Another name'])
    await archiveTemplate(admin, templateId, true)
    expect(await found()).toEqual([])
    expect(await save('')).toMatchObject({ refusal: { field: 'name' } })
    expect(await archiveTemplate(admin, randomUUID(), true)).toMatchObject({
      refusal: { message: 'refusal.gone' },
    })
  })

  it('is who changes these: other officers are refused', async () => {
    const id = randomUUID()
    for (const refused of [
      await saveTemplate(officer, { templateId: id, name: 'Mine', texts: texts('Mine') }),
      await archiveTemplate(officer, id, true),
      await saveChecklistItem(officer, { itemId: id, texts: texts('Mine') }),
      await moveChecklistItem(officer, id, 'archive'),
    ])
      expect(refused).toMatchObject({ refusal: { message: 'refusal.role' } })
  })
})
