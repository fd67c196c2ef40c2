import { describe, expect, it } from 'vitest'
import { OFFICE_SETTINGS, officeSettingsFrom } from './office-settings.ts'
import { checkPattern, checkReference, collidingKinds, referenceFrom } from './reference-pattern.ts'

const initial = OFFICE_SETTINGS.referencePatterns.initial

describe('a pattern of references', () => {
  it('makes the reference of a number and a year', () => {
    expect(referenceFrom('INS-{number}', { number: 12, year: '2026' })).toBe('INS-000012')
    expect(referenceFrom('{year}/{number}-DT', { number: 1234567, year: '2026' })).toBe('2026/1234567-DT')
  })

  it.each(['INS-{number}', '{number}', 'eBox:{year}.{number}', `${'a'.repeat(32)}{number}`])(
    'may be %s',
    (pattern) => {
      expect(checkPattern(pattern)).toBeUndefined()
    },
  )

  it.each([
    ['INS-', 'refusal.pattern.number'],
    ['', 'refusal.pattern.number'],
    ['{number}-{number}', 'refusal.pattern.number'],
    ['INS {number}', 'refusal.pattern.characters'],
    ['-{number}', 'refusal.pattern.characters'],
    ['{number}-', 'refusal.pattern.characters'],
    ['{month}-{number}', 'refusal.pattern.characters'],
    ['É{number}', 'refusal.pattern.characters'],
    ['<b>{number}', 'refusal.pattern.characters'],
    [`${'a'.repeat(33)}{number}`, 'refusal.reference.tooLong'],
  ])('is not %s', (pattern, why) => {
    expect(checkPattern(pattern)).toBe(why)
  })

  it.each([
    [{ ...initial }, []],
    [{ ...initial, issuer: 'INS-{number}' }, ['issuer']],
    [{ ...initial, issuer: 'ins-{number}' }, ['issuer']],
    // INS-2026000001 can be made by both.
    [{ ...initial, documentType: 'INS-{year}{number}' }, ['documentType']],
    [
      { ...initial, application: 'INS-1{number}', documentType: 'INS-{number}0' },
      ['application', 'documentType'],
    ],
    [{ ...initial, documentType: 'INS-{year}-{number}' }, []],
  ] as const)('of each kind makes references of its own: %o', (patterns, colliding) => {
    expect(collidingKinds(patterns)).toEqual(colliding)
  })

  it('that is stored and does not hold is as if it were not there', () => {
    const stored = { referencePatterns: { ...initial, issuer: 'INS-{number}' } }
    expect(officeSettingsFrom(stored).referencePatterns).toEqual(initial)
    const fine = { ...initial, issuer: 'EM-{number}' }
    expect(officeSettingsFrom({ referencePatterns: fine }).referencePatterns).toEqual(fine)
  })
})

describe('a reference that an approver types', () => {
  it.each([
    ['DOC-000001', undefined],
    ['x', undefined],
    ['', 'refusal.reference.missing'],
    ['a'.repeat(41), 'refusal.reference.tooLong'],
    ['DOC 1', 'refusal.reference.characters'],
    ['DOC-', 'refusal.reference.characters'],
    ['DOC\n1', 'refusal.reference.characters'],
  ])('%j: %s', (text, why) => {
    expect(checkReference(text)).toBe(why)
  })
})
