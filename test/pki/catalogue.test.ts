import { describe, expect, it } from 'vitest'
import { PROFILES } from '#app/domain/certificate-profile.ts'
import { RULE_IDS } from '#app/domain/subject-row.ts'
import * as de from '#app/i18n/de/certificate.ts'
import { issued as issuedDe } from '#app/i18n/de/issued.ts'
import * as en from '#app/i18n/en/certificate.ts'
import { issued as issuedEn } from '#app/i18n/en/issued.ts'
import * as fr from '#app/i18n/fr/certificate.ts'
import { issued as issuedFr } from '#app/i18n/fr/issued.ts'
import * as nl from '#app/i18n/nl/certificate.ts'
import { issued as issuedNl } from '#app/i18n/nl/issued.ts'
import { INPUT_RULES, ISSUED_RULES, REQUEST_RULES, SUBJECT_RULES } from '#app/pki/findings.ts'

const catalogues = { en, fr, nl, de }
const ofBuiltIn = Object.values(PROFILES).flatMap(({ subject }) => subject.map(({ id }) => id))
const ofMade = Object.values(RULE_IDS).flatMap((sources) => Object.values(sources))
const profileRules = [...ofBuiltIn, ...ofMade].flatMap((id) => [`subject.${id}`, `subject.${id}.missing`])
const rules = new Set<string>([...INPUT_RULES, ...REQUEST_RULES, ...SUBJECT_RULES, ...profileRules])
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

describe.each(Object.entries(catalogues))('findings in %s', (_language, { certificate }) => {
  const texts: Readonly<Record<string, string>> = certificate

  it('have exactly one sentence a rule', () => {
    const written = Object.keys(texts).filter((key) => key.startsWith('finding.'))
    expect(written.sort()).toEqual([...rules].map((rule) => `finding.${rule}`).sort())
  })

  it('keep the placeholders of English', () => {
    const english: Readonly<Record<string, string>> = en.certificate
    for (const [key, text] of Object.entries(texts))
      expect(placeholders(text), key).toEqual(placeholders(english[key] ?? ''))
  })

  it('say neither “please” nor “invalid”', () => {
    for (const text of Object.values(texts))
      expect(text).not.toMatch(/\b(please|invalid|veuillez|invalide|ongeldig|gelieve|ungültig|bitte)\b/i)
  })
})

describe.each(Object.entries({ en: issuedEn, fr: issuedFr, nl: issuedNl, de: issuedDe }))(
  'findings in an issued certificate in %s',
  (_language, issued) => {
    const texts: Readonly<Record<string, string>> = issued
    const english: Readonly<Record<string, string>> = issuedEn

    it('have a sentence a rule; only of rules that say something else than of a CSR beside', () => {
      const written = Object.keys(texts)
        .filter((key) => key.startsWith('issued.'))
        .map((key) => key.replace('issued.', ''))
      expect(written.filter((code) => ISSUED_RULES.some((rule) => rule === code)).sort()).toEqual(
        [...ISSUED_RULES].sort(),
      )
      for (const code of written) expect([...rules, ...ISSUED_RULES]).toContain(code)
    })

    it('keep the placeholders of English, and say neither “please” nor “invalid”', () => {
      for (const [key, text] of Object.entries(texts)) {
        expect(placeholders(text), key).toEqual(placeholders(english[key] ?? ''))
        expect(text).not.toMatch(/\b(please|invalid|veuillez|invalide|ongeldig|gelieve|ungültig|bitte)\b/i)
      }
    })
  },
)
