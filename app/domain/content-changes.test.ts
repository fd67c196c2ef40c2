import { describe, expect, it } from 'vitest'
import { type Compared, changeAt, changesBetween, comparedDraft } from './content-changes.ts'
import { documentTypeSchema } from './document-type.ts'
import { institutionSchema } from './institution.ts'

const [A, B, C] = [1, 2, 3].map((digit) => `0b0e6f7a-0000-4000-8000-00000000000${digit}`) as [
  string,
  string,
  string,
]
const type = (nameFr: string, more = {}) => ({ nameFr, nameNl: `${nameFr} NL`, volume: '100', ...more })

const content = (change: Partial<Compared> = {}): Compared => ({
  institution: { nameFr: 'Ville', technicalHelpdesk: 'it@ville.example' },
  application: { nameFr: 'Guichet' },
  documentTypes: [type('Attestation'), type('Certificat')],
  certificates: { acceptance: { choice: 'csr', pem: 'one', spkiSha256: 'aa' } },
  partIds: [A, B],
  ...change,
})

describe('what changed between two contents', () => {
  it('is nothing between the same', () => {
    expect(changesBetween(content(), content())).toEqual([])
  })

  it('is told answer by answer, with both', () => {
    const after = content({ institution: { nameFr: 'Ville de X', technicalHelpdesk: 'it@ville.example' } })
    expect(changesBetween(content(), after)).toEqual([
      {
        part: 'institution',
        kind: 'changed',
        fields: [{ name: 'nameFr', before: 'Ville', after: 'Ville de X' }],
      },
    ])
  })

  it('knows a document type by its part of the draft, whatever it is called and wherever it stands', () => {
    const after = content({
      documentTypes: [type('Certificat'), type('Attestation de travail')],
      partIds: [B, A],
    })
    const [one, ...others] = changesBetween(content(), after)
    expect(others).toEqual([])
    expect(one).toMatchObject({
      part: 'documentType',
      kind: 'changed',
      names: { nameFr: 'Attestation de travail' },
    })
  })

  it('tells what was added and removed, with the answers', () => {
    const after = content({ documentTypes: [type('Attestation'), type('Décision')], partIds: [A, C] })
    expect(changesBetween(content(), after)).toMatchObject([
      { kind: 'added', names: { nameFr: 'Décision' }, fields: [{ name: 'nameFr', before: '' }, {}, {}] },
      { kind: 'removed', names: { nameFr: 'Certificat' }, fields: [{ name: 'nameFr', after: '' }, {}, {}] },
    ])
  })

  it('goes by identifier, then by name, where the parts are not known', () => {
    const before = content({
      documentTypes: [type('Attestation', { documentTypeId: 'attestation-1' }), type('Certificat')],
      partIds: [],
    })
    const after = content({
      documentTypes: [
        type('Certificat', { volume: '5' }),
        type('Autre nom', { documentTypeId: 'attestation-1' }),
      ],
    })
    expect(
      changesBetween(before, after).map(({ kind, fields }) => [kind, fields.map(({ name }) => name)]),
    ).toEqual([
      ['changed', ['volume']],
      ['changed', ['nameFr', 'nameNl']],
    ])
  })

  it('tells another key and another file of a certificate, and one that came later', () => {
    const after = content({
      certificates: {
        acceptance: { choice: 'csr', pem: 'two', spkiSha256: 'bb' },
        production: { choice: 'later', pem: '', spkiSha256: '' },
      },
    })
    expect(
      changesBetween(content(), after).map(({ part, fields }) => [part, fields.map(({ name }) => name)]),
    ).toEqual([
      ['certificate.acceptance', ['spkiSha256', 'pem']],
      ['certificate.production', ['choice']],
    ])
  })
})

describe('what became of an answer with a remark', () => {
  const at = (part: 'institution' | 'documentType' | 'certificate.acceptance', field: string, partId = '') =>
    ({ part, field, partId }) as const

  it('is told for one answer', () => {
    const after = content({ institution: { nameFr: 'Ville', technicalHelpdesk: 'ebox@ville.example' } })
    expect(changeAt(at('institution', 'technicalHelpdesk'), content(), after)).toEqual({
      before: 'it@ville.example',
      after: 'ebox@ville.example',
    })
    expect(changeAt(at('institution', 'nameFr'), content(), after)).toBeUndefined()
  })

  it('is told for a whole part, and for a document type that is gone', () => {
    const after = content({ documentTypes: [type('Attestation', { volume: '7' })], partIds: [A] })
    expect(changeAt(at('documentType', '', A), content(), after)).toEqual({ before: '', after: '' })
    expect(changeAt(at('documentType', 'nameFr', B), content(), after)).toEqual({
      before: 'Certificat',
      after: '',
    })
    expect(changeAt(at('certificate.acceptance', ''), content(), after)).toBeUndefined()
  })
})

describe('a draft to compare', () => {
  const raw = { nameFr: '  Ville   de X ', language: 'fr', enterpriseNumber: 'BE 0671.516.647' }

  it('says what its schema would make of it', () => {
    const draft = comparedDraft({
      purpose: 'registration',
      institution: { id: A, answers: raw, version: 1 },
      documentTypes: [{ id: B, answers: { nameFr: 'Attestation' }, version: 1 }],
      certificates: {},
      known: { institution: false, application: false },
    })
    expect(draft.institution).toMatchObject({
      nameFr: 'Ville de X',
      enterpriseNumber: '0671516647',
      appliesFor: 'own',
    })
    expect(Object.keys(draft.institution)).toEqual(Object.keys(institutionKeys))
    expect(Object.keys(draft.documentTypes[0] ?? {})).toEqual(Object.keys(typeKeys))
    expect(draft.partIds).toEqual([B])
  })

  const institutionKeys = institutionSchema.parse({
    ...raw,
    nameNl: 'Stad X',
    certificateName: 'Ville de X',
    businessHelpdesk: 'a@x.example',
    technicalHelpdesk: 'b@x.example',
    securityPlan: 'yes',
    securityContact: 'c@x.example',
  })
  const typeKeys = documentTypeSchema.parse({
    nameFr: 'A',
    nameNl: 'B',
    trigger: 'citizen',
    validity: '1',
    validityUnit: 'year',
    volume: '1',
  })
})
