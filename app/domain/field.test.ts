import { describe, expect, it } from 'vitest'
import { INSTITUTION_FIELDS, institutionSchema } from './institution.ts'

const shortest = {
  enterpriseNumber: 'BE 0671.516.647',
  language: 'fr',
  nameFr: 'SPF  Stratégie et Appui ',
  nameNl: 'FOD Beleid en Ondersteuning',
  certificateName: 'SPF BOSA',
  businessHelpdesk: 'info@bosa.example',
  technicalHelpdesk: 'it@bosa.example',
  securityPlan: 'yes',
  securityContact: 'security@bosa.example',
}

const issuesOf = (answers: Record<string, string>) => {
  const judged = institutionSchema.safeParse(answers)
  return judged.success ? [] : judged.error.issues.map((issue) => [issue.path.join('.'), issue.message])
}

describe('a part of the wizard', () => {
  it('accepts the shortest answer, trimmed and without noise', () => {
    const judged = institutionSchema.parse(shortest)
    expect(judged).toMatchObject({
      enterpriseNumber: '0671516647',
      nameFr: 'SPF Stratégie et Appui',
      appliesFor: 'own',
      url: '',
    })
  })

  it('names each missing answer by its own message', () => {
    const missing = issuesOf({})
    expect(missing.map(([path]) => path)).toEqual(
      INSTITUTION_FIELDS.filter(
        (field) => !('optional' in field) && !('initial' in field) && !('when' in field),
      ).map((field) => field.name),
    )
    expect(missing).toContainEqual(['nameFr', 'field.institution.nameFr.required'])
  })

  it('asks the mandate only of who applies for another institution', () => {
    expect(issuesOf({ ...shortest, appliesFor: 'mandate' }).map(([path]) => path)).toEqual([
      'mandateHolder',
      'mandateBasis',
    ])
    const own = institutionSchema.parse({ ...shortest, mandateBasis: 'left over' })
    expect(own.mandateBasis).toBe('')
  })

  it('counts characters, not bytes, and says how many there are', () => {
    expect(issuesOf({ ...shortest, certificateName: 'é'.repeat(64) })).toEqual([])
    expect(issuesOf({ ...shortest, certificateName: 'é'.repeat(65) })).toEqual([
      ['certificateName', 'answer.tooLong|{"max":64,"length":65}'],
    ])
  })

  it('refuses an unknown name, a letter nobody sees, and a choice that was not offered', () => {
    expect(institutionSchema.safeParse({ ...shortest, workspaceId: 'x' }).success).toBe(false)
    expect(issuesOf({ ...shortest, nameFr: 'SPF\u202eBOSA' })).toEqual([
      ['nameFr', 'answer.invisible|{"codePoint":"U+202E"}'],
    ])
    expect(issuesOf({ ...shortest, language: 'en' })).toEqual([['language', 'answer.choice']])
  })
})
