import { describe, expect, it } from 'vitest'
import { PROFILES, subjectOf } from './certificate-profile.ts'
import { readSubjectRequest, subjectQuestions } from './subject-request.ts'

const typed = {
  certificateName: ' SPF  Stratégie ',
  enterpriseNumber: 'BE 0671.516.647',
  applicationId: 'employment:job-attest:werkkaart',
  environment: 'production',
}

describe('the free-standing builder', () => {
  it('asks what the profile is made from, and nothing is optional', () => {
    const names = (id: 'guide' | 'ebox-2019') => subjectQuestions(PROFILES[id]).map(({ field }) => field.name)
    expect(names('guide')).toEqual(['certificateName', 'enterpriseNumber', 'applicationId'])
    expect(names('ebox-2019')).toEqual([
      'certificateName',
      'enterpriseNumber',
      'applicationId',
      'city',
      'region',
    ])
    expect(subjectQuestions(PROFILES['ebox-2019']).filter(({ field }) => field.optional)).toEqual([])
  })

  it('makes the facts of the subject from what was typed', () => {
    const read = readSubjectRequest(PROFILES.guide, typed)
    expect(read.ok && subjectOf(PROFILES.guide, read.facts).map(({ value }) => value)).toEqual([
      'BE',
      'Federal Government',
      'SPF Stratégie',
      'urn:be:fgov:kbo-bce:organization:cbe-number:0671516647',
      'employment:job-attest:werkkaart',
    ])
    expect(read.ok && read.warnings).toEqual([])
  })

  it('names every answer that is missing', () => {
    const read = readSubjectRequest(PROFILES['ebox-2019'], {})
    expect(read.ok ? [] : Object.keys(read.errors)).toEqual([
      'certificateName',
      'enterpriseNumber',
      'applicationId',
      'city',
      'region',
      'environment',
    ])
  })

  it.each(['1234567890', '0671.516.648'])(
    'warns of %s in acceptance and refuses it in production',
    (number) => {
      const asked = { ...typed, enterpriseNumber: number }
      const acceptance = readSubjectRequest(PROFILES.guide, { ...asked, environment: 'acceptance' })
      expect(acceptance).toMatchObject({
        ok: true,
        facts: { enterpriseNumber: number.replace(/\D/g, '') },
        warnings: [expect.stringMatching(/^enterpriseNumber\./)],
      })
      expect(readSubjectRequest(PROFILES.guide, asked)).toMatchObject({
        ok: false,
        errors: { enterpriseNumber: expect.stringMatching(/^enterpriseNumber\./) },
      })
    },
  )

  it.each(['12345676890', '2171516647', '067151664'])('refuses %s in acceptance too', (number) => {
    const asked = { ...typed, enterpriseNumber: number, environment: 'acceptance' }
    expect(readSubjectRequest(PROFILES.guide, asked)).toMatchObject({
      ok: false,
      errors: { enterpriseNumber: expect.any(String) },
    })
  })

  it('warns of an underscore in the identifier', () => {
    const read = readSubjectRequest(PROFILES.guide, { ...typed, applicationId: 'a_b' })
    expect(read.ok && read.warnings).toEqual(['applicationId.underscore'])
  })
})
