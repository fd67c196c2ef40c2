import { describe, expect, it } from 'vitest'
import { APPLICATION_FIELDS } from './application.ts'
import { DOCUMENT_TYPE_FIELDS } from './document-type.ts'
import { ENVIRONMENTS } from './environment.ts'
import type { Field } from './field.ts'
import { INSTITUTION_FIELDS } from './institution.ts'

/** A control with a preset counts: it is read and thought about like any other. */
const required = (fields: readonly Field[]): string[] =>
  fields.filter((field) => !field.optional && !field.when).map(({ name }) => name)

describe('the shortest path to a dossier (design: quality.md 4.6)', () => {
  it('asks 25 things at most: one document type, certificates later', () => {
    const choiceOfEachCertificate = ENVIRONMENTS.length
    const asked = [INSTITUTION_FIELDS, APPLICATION_FIELDS, DOCUMENT_TYPE_FIELDS].flatMap(required)
    expect(asked.length + choiceOfEachCertificate).toBeLessThanOrEqual(25)
    // So that a table emptied by mistake does not pass for a short one.
    expect(asked.length).toBeGreaterThan(15)
  })

  it('asks 6 things at most for a further document type', () => {
    expect(required(DOCUMENT_TYPE_FIELDS).length).toBeLessThanOrEqual(6)
  })

  it('folds away nothing that must be answered', () => {
    for (const fields of [INSTITUTION_FIELDS, APPLICATION_FIELDS, DOCUMENT_TYPE_FIELDS] as const)
      expect(fields.filter((field: Field) => field.folded && !field.optional)).toEqual([])
  })
})
