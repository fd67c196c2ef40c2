import { describe, expect, it } from 'vitest'
import { applicationIdWarning, checkApplicationId } from './application-id.ts'

describe('an application identifier (design/domain.md 4)', () => {
  it.each([
    'rjv-onva:workerholidayrights:cova2',
    'employment:job-attest:werkkaart',
    'db2b.SPFETCS-FODWASO.fgov.be',
    'urn:x:y',
    'a',
  ])('%s is accepted, with or without urn:', (id) => {
    expect(checkApplicationId(id)).toBeUndefined()
    expect(applicationIdWarning(id)).toBeUndefined()
  })

  it('says which character is odd, by its code point too', () => {
    expect(checkApplicationId('bosa:С')).toBe(
      'applicationId.characters|{"character":"С","codePoint":"U+0421"}',
    )
    expect(checkApplicationId('a b')).toContain('U+0020')
  })

  it.each([
    ['', 'applicationId.empty'],
    [':a', 'applicationId.ends'],
    ['a.', 'applicationId.ends'],
    ['a'.repeat(65), 'applicationId.tooLong|{"length":65,"max":64}'],
  ])('%j is refused', (id, message) => {
    expect(checkApplicationId(id)).toBe(message)
  })

  it('accepts an underscore, with a warning', () => {
    expect(checkApplicationId('a_b')).toBeUndefined()
    expect(applicationIdWarning('a_b')).toBe('applicationId.underscore')
  })
})
