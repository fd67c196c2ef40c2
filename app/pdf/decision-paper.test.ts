import { describe, expect, it } from 'vitest'
import { applicationSchema } from '#app/domain/application.ts'
import { PROFILES } from '#app/domain/certificate-profile.ts'
import type { DecisionSnapshot } from '#app/domain/decision-snapshot.ts'
import { DECISION_KINDS } from '#app/domain/decision-snapshot.ts'
import { documentTypeSchema } from '#app/domain/document-type.ts'
import { institutionSchema } from '#app/domain/institution.ts'
import { LANGUAGES } from '#app/domain/language.ts'
import { REJECTION_REASONS } from '#app/domain/rejection-reason.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { remarkLabel } from '#app/i18n/remark-label.ts'
import { APPLICATION, DOCUMENT_TYPE, INSTITUTION } from '#test/builders/dossier.ts'
import { readPdf } from '#test/builders/read-pdf.ts'
import { drawDecisionPaper } from './decision-paper.ts'
import { printable } from './printable.ts'

const APPROVAL: DecisionSnapshot = {
  reference: 'EBX-2026-000042',
  version: 2,
  kind: 'approve',
  reason: '',
  text: 'Bienvenue.',
  reservations: 'Déposer le plan de sécurité avant le 1er mars.',
  remarks: [{ part: 'documentType', field: 'volume', name: 'Attest', text: 'Combien par an ?' }],
  at: '2026-07-01T22:30:00.000Z',
  content: {
    institution: institutionSchema.parse(INSTITUTION),
    application: applicationSchema.parse(APPLICATION),
    documentTypes: [{ ...documentTypeSchema.parse(DOCUMENT_TYPE), documentTypeId: 'bosa:attest' }],
    certificates: {},
    known: { institution: false, application: false },
  },
  references: {
    institution: 'INS-000001',
    issuer: 'ISS-000002',
    application: 'APP-000003',
    documentTypes: [{ documentTypeId: 'bosa:attest', reference: 'DOC-000004' }],
  },
}

const profiles = { acceptance: PROFILES.guide, production: PROFILES.guide }

const read = async (snapshot: DecisionSnapshot, language: (typeof LANGUAGES)[number]) => {
  const t = translatorFor(language)
  const { source, text } = readPdf(await drawDecisionPaper(snapshot, profiles, t, { compress: false }))
  return { source, text: text.replace(/\s+/g, ' ') }
}

describe.each(LANGUAGES)('the paper of a decision in %s', (language) => {
  const t = translatorFor(language)

  it('says what was approved under which references, and what is left to do', async () => {
    const { source, text } = await read(APPROVAL, language)
    const expected = [
      t('pdf.decision.title', { reference: 'EBX-2026-000042' }),
      t('decision.kind.approve'),
      t.dateTime(APPROVAL.at),
      ...['Combien par an ?', remarkLabel(t, { part: 'documentType', field: 'volume', name: 'Attest' })],
      ...['Bienvenue.', 'Déposer le plan de sécurité avant le 1er mars.'],
      ...['INS-000001', 'ISS-000002', 'APP-000003', 'DOC-000004 (bosa:attest)'],
      ...['bosa:eloket:attest', 'it@bosa.example', '0671.516.647'],
    ]
    expect(expected.filter((words) => !text.includes(printable(words).replace(/\s+/g, ' ')))).toEqual([])
    expect(text).not.toMatch(/\{\w+\}|undefined/)
    expect(source).toContain(`/Lang (${language})`)
    expect(source).toContain('/Marked true')
  })

  it('has words for every kind of decision and of reason', async () => {
    for (const kind of DECISION_KINDS) {
      const { text } = await read({ ...APPROVAL, kind, references: null, reservations: '' }, language)
      expect(text).toContain(printable(t(`decision.kind.${kind}`)))
      expect(text).not.toContain('INS-000001')
    }
    for (const reason of REJECTION_REASONS)
      expect((await read({ ...APPROVAL, kind: 'reject', reason }, language)).text).toContain(
        printable(t(`rejection.${reason}`)),
      )
  })
})
