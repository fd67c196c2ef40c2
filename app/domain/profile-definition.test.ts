import { describe, expect, it } from 'vitest'
import { PROFILES, printProfileRef, readProfileRef } from './certificate-profile.ts'
import { readMessage } from './message.ts'
import {
  definitionOf,
  isSameDefinition,
  judgeDefinition,
  judgeProfileId,
  type ProfileDefinition,
  profileOf,
} from './profile-definition.ts'
import type { SubjectRow } from './subject-row.ts'

const COUNTRY = { type: 'C', fixed: 'BE' } as const
const NUMBER = { type: 'OU', from: 'enterpriseNumber' } as const
const NAME = { type: 'CN', from: 'applicationId' } as const
const fixed = (type: SubjectRow['type'], text: string) => ({ type, fixed: text })
const perEnvironment = (acceptance: string, production: string) => ({
  type: 'OU',
  from: 'environment',
  values: { acceptance, production },
})
const subject = (...between: unknown[]) => ({
  minimumBits: 2048,
  subject: [COUNTRY, ...between, NUMBER, NAME],
})

/** `path: key`, one for each refusal. */
const problemsOf = (raw: unknown): string[] => {
  const judged = judgeDefinition(raw)
  return judged.ok
    ? []
    : judged.problems.map(({ path, message }) => `${path.join('.')}: ${readMessage(message).key}`)
}

describe('a definition', () => {
  it.each([
    ['the least', subject()],
    [
      'fixed texts with accents and signs',
      subject(fixed('O', 'Fédération “X” & Cie'), fixed('L', "Braine-l'Alleud")),
    ],
    [
      'all that may be',
      subject(
        { type: 'O', from: 'institutionName' },
        fixed('OU', 'Unit'),
        perEnvironment('ACC', 'PRD'),
        { type: 'L', from: 'city' },
        { type: 'ST', from: 'region' },
      ),
    ],
    ['the same text in different attributes', subject(fixed('O', 'eBox'), fixed('OU', 'eBox'))],
    ['64 letters of two octets', subject(fixed('O', 'é'.repeat(64)))],
    ['128 letters of a city', subject(fixed('L', 'x'.repeat(128)))],
    ['the strictest key', { ...subject(), minimumBits: 4096 }],
  ])('may be: %s', (_, raw) => {
    expect(problemsOf(raw)).toEqual([])
  })

  it.each([
    ['nothing', undefined, [': profileRefusal.shape']],
    ['something beside', { ...subject(), hash: 'sha1' }, [': profileRefusal.shape']],
    ['no list', { minimumBits: 2048, subject: 'C=BE' }, ['subject: profileRefusal.subject']],
    ['a row that is none', subject({ type: 'OU' }), ['subject.1: profileRefusal.row']],
    [
      'a type that is not allowed',
      subject({ type: 'emailAddress', fixed: 'x' }),
      ['subject.1: profileRefusal.row'],
    ],
    [
      'text and fact at once',
      subject({ type: 'O', fixed: 'x', from: 'institutionName' }),
      ['subject.1: profileRefusal.row'],
    ],
    ['a small key', { ...subject(), minimumBits: 1024 }, ['minimumBits: profileRefusal.bits']],
    ['a key of odd size', { ...subject(), minimumBits: 2056 }, ['minimumBits: profileRefusal.bits']],
    [
      'too many parts',
      subject(...Array.from({ length: 10 }, (_, n) => fixed('OU', `u${n}`))),
      ['subject: profileRefusal.tooMany'],
    ],
    [
      'no country',
      { minimumBits: 2048, subject: [NUMBER, NAME] },
      ['subject.0.type: profileRefusal.countryFirst'],
    ],
    [
      'no parts at all',
      { minimumBits: 2048, subject: [] },
      [
        'subject.0.type: profileRefusal.countryFirst',
        'subject: profileRefusal.numberMissing',
        'subject: profileRefusal.nameMissing',
      ],
    ],
    [
      'the country late',
      { minimumBits: 2048, subject: [NUMBER, COUNTRY, NAME] },
      ['subject.0.type: profileRefusal.countryFirst'],
    ],
    ['two countries', subject(fixed('C', 'FR')), ['subject.1.type: profileRefusal.countryTwice']],
    [
      'a country in small letters',
      { minimumBits: 2048, subject: [fixed('C', 'be'), NUMBER, NAME] },
      ['subject.0.fixed: profileRefusal.country'],
    ],
    [
      'a country of three letters',
      { minimumBits: 2048, subject: [fixed('C', 'BEL'), NUMBER, NAME] },
      ['subject.0.fixed: profileRefusal.country'],
    ],
    [
      'a country from a fact',
      { minimumBits: 2048, subject: [{ type: 'C', from: 'city' }, NUMBER, NAME] },
      ['subject.0.type: profileRefusal.source.C'],
    ],
    [
      'an organisation from a number',
      subject({ type: 'O', from: 'enterpriseNumber' }),
      ['subject.1.type: profileRefusal.source.O', 'subject.2.type: profileRefusal.numberTwice'],
    ],
    [
      'a unit from a city',
      subject({ type: 'OU', from: 'city' }),
      ['subject.1.type: profileRefusal.source.OU'],
    ],
    [
      'a CN that is fixed',
      { minimumBits: 2048, subject: [COUNTRY, NUMBER, fixed('CN', 'x')] },
      ['subject.2.type: profileRefusal.source.CN'],
    ],
    [
      'a city from a region',
      subject({ type: 'L', from: 'region' }),
      ['subject.1.type: profileRefusal.source.L'],
    ],
    [
      'a region from a city',
      subject({ type: 'ST', from: 'city' }),
      ['subject.1.type: profileRefusal.source.ST'],
    ],
    ['no number', { minimumBits: 2048, subject: [COUNTRY, NAME] }, ['subject: profileRefusal.numberMissing']],
    ['two numbers', subject(NUMBER), ['subject.2.type: profileRefusal.numberTwice']],
    ['no CN', { minimumBits: 2048, subject: [COUNTRY, NUMBER] }, ['subject: profileRefusal.nameMissing']],
    ['two CNs', subject(NAME), ['subject.3.type: profileRefusal.nameTwice']],
    ['an empty text', subject(fixed('O', ' ')), ['subject.1.fixed: profileRefusal.textEmpty']],
    ['a long text', subject(fixed('O', 'x'.repeat(65))), ['subject.1.fixed: profileRefusal.textTooLong']],
    ['a long city', subject(fixed('L', 'x'.repeat(129))), ['subject.1.fixed: profileRefusal.textTooLong']],
    [
      'an invisible sign',
      subject(fixed('O', 'Federal\u200bGovernment')),
      ['subject.1.fixed: profileRefusal.textInvisible'],
    ],
    ['a line end', subject(fixed('O', 'a\nb')), ['subject.1.fixed: profileRefusal.textInvisible']],
    ['a blank at the end', subject(fixed('O', 'Federal ')), ['subject.1.fixed: profileRefusal.textBlanks']],
    ['two blanks', subject(fixed('O', 'a  b')), ['subject.1.fixed: profileRefusal.textBlanks']],
    ['an attribute inside', subject(fixed('OU', 'OU=Unit')), ['subject.1.fixed: profileRefusal.textPrefix']],
    [
      'a URN as text',
      subject(fixed('OU', 'urn:be:fgov:kbo-bce:organization:cbe-number:0671516647')),
      ['subject.1.fixed: profileRefusal.textUrn'],
    ],
    ['a Cyrillic letter', subject(fixed('O', 'Fedеral')), ['subject.1.fixed: profileRefusal.textLetter']],
    [
      'an accent of its own',
      subject(fixed('O', 'Fe\u0301d')),
      ['subject.1.fixed: profileRefusal.textLetter'],
    ],
    [
      'an accent in an environment',
      subject(perEnvironment('réc', 'PRD')),
      ['subject.1.values.acceptance: profileRefusal.textLetter'],
    ],
    [
      'an empty environment',
      subject(perEnvironment('ACC', '')),
      ['subject.1.values.production: profileRefusal.textEmpty'],
    ],
    [
      'environments that say the same',
      subject(perEnvironment('X', 'X')),
      ['subject.1.type: profileRefusal.twice'],
    ],
    [
      'the same unit twice',
      subject(fixed('OU', 'Unit'), fixed('OU', 'Unit')),
      ['subject.2.type: profileRefusal.twice'],
    ],
    [
      'a unit that an environment says too',
      subject(fixed('OU', 'ACC'), perEnvironment('ACC', 'PRD')),
      ['subject.2.type: profileRefusal.twice'],
    ],
    [
      'the same fact twice',
      subject({ type: 'OU', from: 'institutionName' }, { type: 'OU', from: 'institutionName' }),
      ['subject.2.type: profileRefusal.twice'],
    ],
  ])('may not have: %s', (_, raw, problems) => {
    expect(problemsOf(raw)).toEqual(problems)
  })
})

const definition = (raw: unknown): ProfileDefinition => {
  const judged = judgeDefinition(raw)
  if (!judged.ok) throw new Error(JSON.stringify(judged.problems))
  return judged.definition
}

it('of a built-in profile makes the same profile again, but for the id of its fixed unit', () => {
  for (const profile of Object.values(PROFILES)) {
    const made = profileOf(profile, definition(definitionOf(profile)))
    const plain = ({ subject, ...rest }: typeof profile) => ({
      ...rest,
      subject: subject.map(({ id: _, ...rule }) => rule),
    })
    expect(plain(made)).toEqual(plain(profile))
  }
  expect(profileOf(PROFILES.guide, definitionOf(PROFILES.guide))).toEqual(PROFILES.guide)
})

it('is the same whatever the order of its names, and another with another key, text or order', () => {
  const one = definition(subject(perEnvironment('ACC', 'PRD'), fixed('OU', 'Unit')))
  const turned = JSON.parse(
    '{"subject":[{"fixed":"BE","type":"C"},{"values":{"production":"PRD","acceptance":"ACC"},"from":"environment","type":"OU"},{"fixed":"Unit","type":"OU"},{"from":"enterpriseNumber","type":"OU"},{"from":"applicationId","type":"CN"}],"minimumBits":2048}',
  ) as unknown
  expect(isSameDefinition(one, definition(turned))).toBe(true)
  for (const other of [
    { ...one, minimumBits: 3072 },
    subject(perEnvironment('PRD', 'ACC'), fixed('OU', 'Unit')),
    subject(fixed('OU', 'Unit'), perEnvironment('ACC', 'PRD')),
    subject(perEnvironment('ACC', 'PRD'), fixed('OU', 'Units')),
  ])
    expect(isSameDefinition(one, definition(other))).toBe(false)
})

describe('the name of a profile', () => {
  it.each(['guide', 'ebox-2026', 'a', 'x'.repeat(40)])('may be %s', (id) => {
    expect(judgeProfileId(id)).toBeUndefined()
    expect(readProfileRef(printProfileRef({ id, version: 12 }))).toEqual({ id, version: 12 })
  })

  it.each(['', 'Guide', '2026', 'a--b', '-a', 'a-', 'a b', 'é', 'x'.repeat(41), 'a@1', '../x'])(
    'may not be “%s”',
    (id) => {
      expect(judgeProfileId(id)).toBe('profileRefusal.id')
    },
  )

  it('is not that of the form', () => {
    expect(judgeProfileId('new')).toBe('profileRefusal.idNew')
  })

  it.each(['guide', 'guide@0', 'guide@01', 'guide@1 ', 'guide@1@1', '@1', undefined])(
    'with its version is not %s',
    (text) => {
      expect(readProfileRef(text)).toBeUndefined()
    },
  )
})
