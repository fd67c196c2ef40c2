import { describe, expect, it } from 'vitest'
import { checkPassPhrase, strengthOf } from './pass-phrase.ts'

describe('the pass phrase', () => {
  it.each([
    ['', 'passPhrase.empty'],
    ['short', 'passPhrase.tooShort|{"length":5,"min":12}'],
    ['correct horsé battery', 'passPhrase.characters|{"position":13}'],
    ['tab\tin the middle', 'passPhrase.characters|{"position":4}'],
    ['blank at the end ', 'passPhrase.blankAtEnd'],
    ['abababababababab', 'passPhrase.repeats'],
    ['abcdef'.repeat(30), 'passPhrase.tooLong|{"length":180,"max":128}'],
  ])('refuses %j', (typed, refusal) => expect(checkPassPhrase(typed)).toBe(refusal))

  it.each(['correct horse', '0123456789ab', '~ !"#$%&()*+,-./', 'x'.repeat(120).replace(/^xxxxx/, 'abcde')])(
    'accepts %j',
    (typed) => expect(checkPassPhrase(typed)).toBeUndefined(),
  )

  it('hints at its strength', () => {
    expect([strengthOf('short'), strengthOf('correct horse'), strengthOf('correct horse battery')]).toEqual([
      'short',
      'fair',
      'good',
    ])
  })
})
