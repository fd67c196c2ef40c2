import { describe, expect, it } from 'vitest'
import { DOCUMENT_TYPE_FIELDS } from './document-type.ts'
import { proposeDocumentTypeIds } from './document-type-proposal.ts'
import { judge } from './field.ts'

const [identifier] = DOCUMENT_TYPE_FIELDS.filter((field) => field.name === 'documentTypeId')
const type = (nameFr: string, documentTypeId = '') => ({ nameFr, documentTypeId })

describe('identifiers proposed for document types', () => {
  it('keep what the partner asked for', () => {
    expect(proposeDocumentTypeIds('app', [type('Attestation', 'my:own.id')], [])).toEqual(['my:own.id'])
  })

  it('follow the French name, without accents', () => {
    const types = [type('Confirmation de votre demande'), type('Évaluation d’œuvre n° 2')]
    expect(proposeDocumentTypeIds('app', types, [])).toEqual([
      'confirmation-de-votre-demande',
      'evaluation-d-oeuvre-n-2',
    ])
  })

  it('fall back on a number where the name is too short, given already or not in Latin letters', () => {
    const types = [type('Avis'), type('Attestation'), type('Attestation'), type('Ω')]
    expect(proposeDocumentTypeIds('a', types, ['a-type-1'])).toEqual([
      'a-type-2',
      'attestation',
      'a-type-3',
      'a-type-4',
    ])
    expect(proposeDocumentTypeIds('pension:job', [type('Avis')], ['pension:job-1'])).toEqual([
      'pension:job-2',
    ])
  })

  it('never take what another type of the same dossier asks for', () => {
    const types = [type('Attestation'), type('Autre', 'attestation')]
    expect(proposeDocumentTypeIds('pension', types, [])).toEqual(['pension-1', 'attestation'])
  })

  it('are accepted by the rule of the field', () => {
    const long = 'très long '.repeat(19)
    const ids = proposeDocumentTypeIds('a', [type(long), type('!'), type(`${'a'.repeat(79)} b`)], [])
    expect(ids.map((id) => identifier && judge('documentType', identifier, id))).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})
