import { describe, expect, it } from 'vitest'
import { APPLICATION_FIELDS } from '#app/domain/application.ts'
import { DOCUMENT_TYPE_FIELDS } from '#app/domain/document-type.ts'
import type { Field } from '#app/domain/field.ts'
import { INSTITUTION_FIELDS } from '#app/domain/institution.ts'
import { LANGUAGES } from '#app/domain/language.ts'
import { END_FIELDS } from '#app/domain/service-end.ts'
import { catalogueOf } from './catalogues.server.ts'

const PARTS: Readonly<Record<string, readonly Field[]>> = {
  institution: INSTITUTION_FIELDS,
  application: APPLICATION_FIELDS,
  documentType: DOCUMENT_TYPE_FIELDS,
  end: END_FIELDS,
}

/** The texts without which a field cannot be asked, answered or mended. */
const neededKeys = (part: string, field: Field): string[] => {
  const key = `field.${part}.${field.name}`
  const required = field.optional ? [] : [`${key}.required`]
  return [`${key}.label`, ...required, ...(field.choices ?? []).map((choice) => `${key}.${choice}`)]
}

const allNeeded = Object.entries(PARTS).flatMap(([part, fields]) =>
  fields.flatMap((field) => neededKeys(part, field)),
)

describe.each(LANGUAGES)('the fields in %s', (language) => {
  const texts = catalogueOf(language)

  it('have a label, a message when required, and a text for each choice', () => {
    expect(allNeeded.filter((key) => !texts[key])).toEqual([])
  })

  it('have no text of a field or a choice that does not exist', () => {
    // A hint is optional, and an optional field may be asked for by a rule that knows more than the table.
    const known = new Set(allNeeded)
    const spare = Object.keys(texts).filter(
      (key) => key.startsWith('field.') && !known.has(key.replace(/\.(hint|required)$/, '.label')),
    )
    expect(spare).toEqual([])
  })

  it('have a sentence for every finding of the shared rules', () => {
    const rules = {
      answer: ['email', 'phone', 'url', 'date', 'choice', 'count', 'documentTypeId', 'invisible', 'tooLong'],
      enterpriseNumber: [
        'empty',
        'placeholder',
        'characters',
        'length',
        'establishment',
        'firstDigit',
        'checkDigits',
      ],
      applicationId: ['empty', 'characters', 'ends', 'tooLong', 'underscore'],
    }
    const keys = Object.entries(rules).flatMap(([rule, findings]) =>
      findings.map((name) => `${rule}.${name}`),
    )
    expect(keys.filter((key) => !texts[key])).toEqual([])
  })
})
