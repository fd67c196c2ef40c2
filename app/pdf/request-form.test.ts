import { describe, expect, it } from 'vitest'
import { applicationSchema } from '#app/domain/application.ts'
import { PROFILES } from '#app/domain/certificate-profile.ts'
import { documentTypeSchema } from '#app/domain/document-type.ts'
import { institutionSchema } from '#app/domain/institution.ts'
import { LANGUAGES } from '#app/domain/language.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { readPdf } from '#test/builders/read-pdf.ts'
import { printable } from './printable.ts'
import { drawRequestForm } from './request-form.ts'
import type { RequestForm } from './sections.ts'

const SPKI = 'ab'.repeat(32)

const form = (change: { nameFr?: string; mandateBasis?: string; types?: number } = {}): RequestForm => ({
  reference: 'EBX-2026-000042',
  version: 2,
  submittedAt: new Date('2026-07-01T22:30:00Z'),
  entry: { sequence: 57, digits: '0123456789abcdef' },
  profiles: { acceptance: PROFILES.guide, production: PROFILES.guide },
  content: {
    institution: institutionSchema.parse({
      enterpriseNumber: '1900000168',
      language: 'fr',
      nameFr: change.nameFr ?? 'Commune de Hombourg-les-Tilleuls',
      nameNl: 'Gemeente Lindenburg',
      certificateName: 'Commune de Hombourg-les-Tilleuls',
      businessHelpdesk: 'aide@commune.example',
      technicalHelpdesk: 'technique@commune.example',
      securityPlan: 'yes',
      securityContact: 'securite@commune.example',
      appliesFor: 'mandate',
      mandateHolder: '1900000267',
      mandateBasis: change.mandateBasis ?? 'Convention du 1er mars',
    }),
    application: applicationSchema.parse({
      applicationId: 'commune:attestations:guichet',
      nameFr: 'Guichet électronique',
      nameNl: 'E-loket',
      acceptanceFrom: '2026-09-01',
    }),
    documentTypes: Array.from({ length: change.types ?? 1 }, () =>
      documentTypeSchema.parse({
        nameFr: 'Attestation de résidence',
        nameNl: 'Verblijfsattest',
        trigger: 'citizen',
        validity: '6',
        validityUnit: 'month',
        volume: '12000',
      }),
    ),
    certificates: {
      acceptance: { choice: 'generate', pem: 'never shown', spkiSha256: SPKI },
      production: { choice: 'later', pem: '', spkiSha256: '' },
    },
    known: { institution: false, application: true },
  },
})

const draw = async (of: RequestForm, language: (typeof LANGUAGES)[number]) =>
  readPdf(await drawRequestForm(of, translatorFor(language), { compress: false }))

describe.each(LANGUAGES)('the request form as PDF in %s', (language) => {
  it('is tagged, says its language and title, and has one header for each row', async () => {
    const { source } = await draw(form(), language)
    expect(source.startsWith('%PDF-1.7')).toBe(true)
    expect(source).toContain('/Marked true')
    expect(source).toContain(`/Lang (${language})`)
    expect(source).toContain('/DisplayDocTitle true')
    const elements = (name: string) => source.match(new RegExp(`/S /${name}\\b`, 'g'))?.length ?? 0
    expect(elements('Document')).toBe(1)
    expect(elements('H1')).toBe(1)
    expect(elements('H2')).toBe(6)
    expect(elements('TR')).toBeGreaterThan(40)
    expect(elements('TH')).toBe(elements('TR'))
    expect(elements('TD')).toBe(elements('TR'))
    expect(source.match(/\/Scope \/Row/g)).toHaveLength(elements('TR'))
  })

  it('shows every answer by the words of the catalogue', async () => {
    const t = translatorFor(language)
    const { text } = await draw(form(), language)
    const expected = [
      'EBX-2026-000042',
      t('log.printed.value', { sequence: 57, digits: '0123456789abcdef' }),
      'Commune de Hombourg-les-Tilleuls',
      '1900.000.168',
      '1900.000.267',
      'aide@commune.example',
      'commune:attestations:guichet',
      t.dynamic('field.documentType.trigger.citizen'),
      t.dynamic('field.institution.nameFr.label'),
      t('pdf.certificate.choice.generate'),
      'abababababababab abababababababab abababababababab abababababababab',
      'urn:be:fgov:kbo-bce:organization:cbe-number:1900000168',
      'Federal Government',
    ]
    const flat = text.replace(/\s+/g, ' ')
    expect(expected.filter((words) => !flat.includes(printable(words)))).toEqual([])
    expect(flat).not.toContain('never shown')
    expect(flat).not.toMatch(/\{\w+\}|undefined/)
  })
})

describe('the request form', () => {
  it('gives the moment of submission as at the team’s place', async () => {
    const { text } = await draw(form(), 'fr')
    expect(text).toContain('2 juillet 2026')
    expect(text).toContain('00:30')
  })

  it('draws no wrong letter for what its font does not have', async () => {
    const { text } = await draw(form({ nameFr: 'Œuvre d’Ōsaka “Кирилл” 株式 €' }), 'fr')
    expect(text).toContain('Œuvre d’Osaka “??????” ?? €')
  })

  it('cuts nothing that is longer than a page', async () => {
    const words = Array.from({ length: 400 }, (_, index) => `w${index}`)
    const { lines, source } = await draw(form({ mandateBasis: words.join('\n') }), 'fr')
    expect(words.filter((word) => !lines.includes(word))).toEqual([])
    expect(source.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(5)
  })

  it('numbers its pages, fifty document types and all', async () => {
    const { lines, source } = await draw(form({ types: 50 }), 'nl')
    const pages = source.match(/\/Type \/Page\b/g)?.length ?? 0
    const numbers = lines.filter((line) => line.startsWith('Pagina '))
    expect(numbers).toEqual(Array.from({ length: pages }, (_, index) => `Pagina ${index + 1} van ${pages}`))
  })
})
