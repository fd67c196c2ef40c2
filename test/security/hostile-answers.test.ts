import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { APPLICATION_FIELDS } from '#app/domain/application.ts'
import { DOCUMENT_TYPE_FIELDS } from '#app/domain/document-type.ts'
import type { Field } from '#app/domain/field.ts'
import { INSTITUTION_FIELDS } from '#app/domain/institution.ts'
import * as application from '#app/routes/dossiers.$dossierId.application._index.tsx'
import * as documentTypes from '#app/routes/dossiers.$dossierId.document-types._index.tsx'
import * as documentType from '#app/routes/dossiers.$dossierId.document-types.$typeId._index.tsx'
import * as institution from '#app/routes/dossiers.$dossierId.institution.tsx'
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

describe('hostile answers', () => {
  it.each(PARTS)(
    'are refused or stored by the step %s, never an error of the server',
    async (name, fields) => {
      const { partner, dossierId } = await aDraft('0671516647')
      const session = {
        personId: partner.personId,
        email: `${randomUUID()}@people.example`,
        name: '',
        language: 'en' as const,
        officerRoles: [],
        idHash: new Uint8Array(),
      }
      let path = `/dossiers/${dossierId}/${name}`
      if (name === 'document-types')
        path = (await visit({ path, session, form: { add: 'empty' } })).location ?? ''
      const odd: string[] = []
      for (const field of fields)
        for (const typed of hostile(field)) {
          const { status } = await visit({ path, session, form: { [field.name]: typed, overwrite: 'yes' } })
          // One answer of a whole step: never complete.
          if (status !== 400) odd.push(`${field.name} ${JSON.stringify(typed.slice(0, 12))}: ${status}`)
        }
      expect(odd).toEqual([])
    },
  )
})
