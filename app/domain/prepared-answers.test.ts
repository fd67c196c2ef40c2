import { describe, expect, it } from 'vitest'
import { preparedParts, readPrepared } from './prepared-answers.ts'

/** What a browser sends of a form that nobody touched. */
const untouched = (types: number) =>
  Object.fromEntries(
    preparedParts(types).flatMap(({ prefix, fields }) =>
      fields.map(({ name, initial = '' }) => [`${prefix}${name}`, initial]),
    ),
  )

describe('a form that an officer types', () => {
  it('holds nothing while nobody typed anything, though choices begin with an answer', () => {
    expect(Object.values(untouched(2)).filter((text) => text !== '').length).toBeGreaterThan(0)
    expect(readPrepared(2, untouched(2))).toEqual({ institution: {}, application: {}, documentTypes: [] })
  })

  it('holds what was typed as it was typed, and leaves out the document types without any', () => {
    const typed = {
      ...untouched(3),
      'institution.enterpriseNumber': '0671.516.647',
      'institution.nameFr': ' SPF ',
      'documentType.1.nameFr': 'Attestation',
    }
    const read = readPrepared(3, typed)
    expect(read.institution).toMatchObject({ enterpriseNumber: '0671.516.647', nameFr: ' SPF ' })
    expect(read.institution).not.toHaveProperty('nameNl')
    expect(read.documentTypes).toHaveLength(1)
    expect(read.documentTypes[0]).toMatchObject({ nameFr: 'Attestation' })
  })

  it('asks the browser to fill in nothing', () => {
    const filled = preparedParts(1).flatMap(({ fields }) => fields.filter((field) => 'autocomplete' in field))
    expect(filled).toEqual([])
  })
})
