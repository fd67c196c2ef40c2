import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { APPLICATION_FIELDS } from '#app/domain/application.ts'
import { DOCUMENT_TYPE_FIELDS } from '#app/domain/document-type.ts'
import type { Field } from '#app/domain/field.ts'
import { INSTITUTION_FIELDS } from '#app/domain/institution.ts'
import * as application from '#app/routes/dossiers.$dossierId.application._index.tsx'
import * as certificate from '#app/routes/dossiers.$dossierId.certificate.$environment.tsx'
import * as documentTypes from '#app/routes/dossiers.$dossierId.document-types._index.tsx'
import * as documentType from '#app/routes/dossiers.$dossierId.document-types.$typeId._index.tsx'
import * as institution from '#app/routes/dossiers.$dossierId.institution.tsx'
import { openDossier } from '#app/services/open-dossier.server.ts'
import { saveAnswers } from '#app/services/save-answers.server.ts'
import { APPLICATION, INSTITUTION } from '#test/builders/dossier.ts'
import { pagesOf } from '#test/builders/pages.tsx'
import { aDraft } from '#test/builders/people.ts'
import { settleSettings } from '#test/http/serve-border.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

beforeAll(settleSettings)
onPortalDatabase()

const visit = pagesOf({
  'dossiers/:dossierId/institution': institution,
  'dossiers/:dossierId/application': application,
  'dossiers/:dossierId/document-types': documentTypes,
  'dossiers/:dossierId/document-types/:typeId': documentType,
  'dossiers/:dossierId/certificate/:environment': certificate,
})

const maxOf = ({ max, kind }: Field) => max ?? (kind === 'longText' ? 2000 : 200)
const hostile = (field: Field): string[] => [
  '',
  'x'.repeat(maxOf(field)),
  'x'.repeat(maxOf(field) + 1),
  'x'.repeat(20_001),
  'nul\u0000',
  'bell\u0007',
  'right\u202Eto left',
  '\u{1F600}'.repeat(70),
  'e\u0301'.repeat(50),
  'javascript:alert(1)',
  '//evil.example',
  '<script>alert(1)</script>',
]

const PARTS = [
  ['institution', INSTITUTION_FIELDS],
  ['application', APPLICATION_FIELDS],
  ['document-types', DOCUMENT_TYPE_FIELDS],
] as const satisfies readonly (readonly [string, readonly Field[]])[]

async function aFiller() {
  const { partner, dossierId } = await aDraft('0671516647')
  const session = {
    personId: partner.personId,
    email: `${randomUUID()}@people.example`,
    name: '',
    language: 'en' as const,
    officerRoles: [],
    idHash: new Uint8Array(),
  }
  const draft = async () => {
    const opened = await openDossier(partner, dossierId)
    if (!opened) throw new Error('the draft is gone')
    return opened.draft
  }
  return { partner, dossierId, session, draft }
}
type Filler = Awaited<ReturnType<typeof aFiller>>

/** What a step holds; `name` as in its address. */
async function storedIn({ draft }: Filler, name: string): Promise<Readonly<Record<string, string>>> {
  const { institution, application, documentTypes } = await draft()
  const part = { institution, application }[name] ?? documentTypes[0]
  // An answer that is empty is the same as none.
  return Object.fromEntries(Object.entries(part?.answers ?? {}).filter(([, answer]) => answer !== ''))
}

/** Longer than a form may hold, or nothing that the database takes. */
const isRefusedWhole = (typed: string) => typed.length > 20_000 || typed.includes('\0')

describe('hostile answers', () => {
  it.each(PARTS)(
    'are kept as typed by the step %s, or not at all, and never an error of the server',
    { timeout: 60_000 },
    async (name, fields) => {
      const filler = await aFiller()
      const { dossierId, session } = filler
      let path = `/dossiers/${dossierId}/${name}`
      if (name === 'document-types')
        path = (await visit({ path, session, form: { add: 'empty' } })).location ?? ''
      const odd: string[] = []
      let before = await storedIn(filler, name)
      for (const field of fields)
        for (const typed of hostile(field)) {
          const told = `${field.name} ${JSON.stringify(typed.slice(0, 12))}`
          const { status } = await visit({ path, session, form: { [field.name]: typed, overwrite: 'yes' } })
          // One answer of a whole step: never complete.
          if (status !== 400) odd.push(`${told}: ${status}`)
          const after = await storedIn(filler, name)
          const wanted = isRefusedWhole(typed) ? before : typed === '' ? {} : { [field.name]: typed }
          if (!isDeepStrictEqual(after, wanted))
            odd.push(`${told}: stored ${JSON.stringify(after).slice(0, 60)}`)
          before = after
        }
      expect(odd).toEqual([])
    },
  )

  it('are refused by the certificate step, and nothing of them is stored', async () => {
    const filler = await aFiller()
    const { partner, dossierId, session } = filler
    const save = { dossierId, version: 1, editSession: 'tab', overwrite: true }
    await saveAnswers(partner, { ...save, key: { part: 'institution' }, answers: INSTITUTION })
    await saveAnswers(partner, { ...save, key: { part: 'application' }, answers: APPLICATION })
    const before = await filler.draft()
    const path = `/dossiers/${dossierId}/certificate/acceptance`
    expect((await visit({ path, session })).html).toContain('value="later"')
    const key = '-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----'
    const values = [
      ...hostile({ name: 'csr', kind: 'longText' }),
      key,
      '-----BEGIN CERTIFICATE REQUEST-----',
      '0'.repeat(17_000),
    ]
    const odd: string[] = []
    for (const typed of values) {
      const forms: Readonly<Record<string, string>>[] = [
        { intent: 'save', choice: 'csr', csr: typed },
        { intent: 'save', choice: 'generate', csr: typed },
        { intent: 'save', choice: 'certificate', certificate: typed },
        { intent: 'save', choice: typed },
        { intent: typed, choice: 'csr', csr: typed },
      ]
      for (const form of forms) {
        const { status, html } = await visit({ path, session, form })
        if (status !== 400) odd.push(`${JSON.stringify(form).slice(0, 80)}: ${status}`)
        if (html.includes('MIIE') || html.includes('<script>alert')) odd.push(`${form.choice}: shown again`)
      }
    }
    expect(odd).toEqual([])
    expect(await filler.draft()).toEqual(before)
  })
})
