import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { APPLICATION_FIELDS, applicationSchema } from '#app/domain/application.ts'
import { DOCUMENT_TYPE_FIELDS } from '#app/domain/document-type.ts'
import { readEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import { type Field, judge, normalise } from '#app/domain/field.ts'
import { INSTITUTION_FIELDS } from '#app/domain/institution.ts'
import { openDossier } from '#app/services/open-dossier.server.ts'
import { saveAnswers } from '#app/services/save-answers.server.ts'
import { startDossier } from '#app/services/start-dossier.server.ts'
import { APPLICATION, DOCUMENT_TYPE, INSTITUTION } from '#test/builders/dossier.ts'
import { anInstitution } from '#test/builders/institution.ts'
import { aDraft, aPerson } from '#test/builders/people.ts'
import { aSubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { asOwnerOf, onPortalDatabase } from '#test/world/portal-database.ts'

const database = onPortalDatabase()

/** The same text in both of Unicode's spellings: letters made in one, and letters put together. */
const SPELLINGS = ['NFC', 'NFD'] as const
const spelled = <T extends Readonly<Record<string, string>>>(answers: T, form: 'NFC' | 'NFD') =>
  Object.fromEntries(Object.entries(answers).map(([name, text]) => [name, text.normalize(form)]))

const FIELDS: readonly Field[] = [...INSTITUTION_FIELDS, ...APPLICATION_FIELDS, ...DOCUMENT_TYPE_FIELDS]
const TEXTS = ['Émoluments à l’échéance', 'Ångström Ünïté', 'ñ', 'Å', 'ệ', 'café:job', 'info@café.be']

describe('two spellings of one answer', () => {
  it.each(FIELDS.map((field) => [field.name, field] as const))('are one to the rules of %s', (_, field) => {
    for (const text of TEXTS) {
      const [one, other] = SPELLINGS.map((form) => normalise(field, text.normalize(form)))
      expect(one).toBe(other)
      expect(one).toBe(one?.normalize('NFC'))
      const [first, second] = SPELLINGS.map((form) =>
        judge('institution', field, normalise(field, text.normalize(form))),
      )
      expect(first).toBe(second)
    }
  })

  it('are kept as typed in a draft, and submitted as one', async () => {
    const named = { nameFr: 'Métier à l’échéance', nameNl: 'Één Coöperatie' }
    const frozen: unknown[] = []
    for (const form of SPELLINGS) {
      const institution = spelled({ ...INSTITUTION, ...named }, form)
      const draft = await aDraft('0671516647')
      const save = { dossierId: draft.dossierId, version: 1, editSession: 'tab', overwrite: true }
      await saveAnswers(draft.partner, { ...save, key: { part: 'institution' }, answers: institution })
      const opened = await openDossier(draft.partner, draft.dossierId)
      expect(opened?.draft.institution?.answers.nameFr).toBe(named.nameFr.normalize(form))

      const { dossierId } = await aSubmittedDossier({
        institution,
        application: spelled({ ...APPLICATION, ...named }, form),
        documentTypes: [spelled({ ...DOCUMENT_TYPE, ...named }, form)],
      })
      const [row] = await asOwnerOf(database, (tx) =>
        tx.execute<{ content: unknown }>(
          sql`select content from dossier_versions where dossier_id = ${dossierId}`,
        ),
      )
      frozen.push(JSON.parse(JSON.stringify(row?.content).replaceAll(/[0-9a-f-]{36}/g, 'ID')))
    }
    expect(JSON.stringify(frozen[0])).toContain(named.nameFr)
    expect(frozen[1]).toEqual(frozen[0])
  })

  it('of a number find the same institution', async () => {
    const { manager } = await anInstitution('0314595348')
    const typed = ['0314.595.348', '０３１４５９５３４８', 'BE 0314 595 348', '0314\u00A0595\u2009348']
    for (const number of typed) {
      expect(readEnterpriseNumber(number)).toEqual({ ok: true, number: '0314595348' })
      const stranger = await startDossier({ personId: await aPerson(), language: 'fr' }, number)
      expect(stranger).toEqual({ ok: true, value: { askAccessTo: '0314595348' } })
      const own = await startDossier({ personId: manager.personId, language: 'fr' }, number)
      expect(own).toMatchObject({ ok: true, value: { known: true } })
    }
  })

  it('of an application identifier are judged alike; a look-alike letter is another identifier', () => {
    const judged = (applicationId: string) => {
      const read = applicationSchema.safeParse({ ...APPLICATION, applicationId })
      return read.success ? read.data.applicationId : read.error.issues.map(({ message }) => message)
    }
    expect(judged('caf\u00E9:job')).toEqual(judged('cafe\u0301:job'))
    expect(judged('bosa:eloket')).toBe('bosa:eloket')
    expect(judged('ｂosa:eloket')).not.toBe('bosa:eloket')
    expect(judged('b\u043Esa:eloket')).not.toBe('bosa:eloket')
    expect(judged('Bosa:eloket')).toBe('Bosa:eloket')
  })
})
