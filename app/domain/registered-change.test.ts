import { describe, expect, it } from 'vitest'
import {
  CHANGEABLE_FIELDS,
  changeableSchemas,
  clashes,
  isEnded,
  isSame,
  rebased,
} from './registered-change.ts'
import { endingTypes, endSchema } from './service-end.ts'

const BEFORE = { name: 'Ville', mail: 'a@x.example', city: '' }

describe('what was asked, on what is registered now', () => {
  it('keeps what was asked and follows the register elsewhere', () => {
    const asked = { ...BEFORE, mail: 'b@x.example' }
    const registered = { ...BEFORE, city: 'Silly', url: 'https://x.example' }
    expect(rebased(BEFORE, asked, registered)).toEqual({
      name: 'Ville',
      mail: 'b@x.example',
      city: 'Silly',
      url: 'https://x.example',
    })
    expect(clashes(BEFORE, asked, registered)).toEqual([])
  })

  it('clashes where both changed the same answer, but not where both changed it alike', () => {
    const asked = { ...BEFORE, mail: 'b@x.example', city: 'Silly' }
    expect(clashes(BEFORE, asked, { ...BEFORE, mail: 'c@x.example', city: 'Silly' })).toEqual(['mail'])
  })

  it('takes an answer that is not there for an empty one', () => {
    expect(isSame(BEFORE, { name: 'Ville', mail: 'a@x.example' })).toBe(true)
    expect(isSame(BEFORE, { name: 'Ville' })).toBe(false)
  })
})

it('asks neither the number nor what certificates and messages name', () => {
  const names = [...CHANGEABLE_FIELDS.institution, ...CHANGEABLE_FIELDS.application].map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['technicalHelpdesk', 'logo', 'street', 'helpdesk']))
  expect(
    names.filter((name) =>
      ['enterpriseNumber', 'certificateName', 'applicationId', 'audience'].includes(name),
    ),
  ).toEqual([])
  expect(changeableSchemas.application.safeParse({ applicationId: 'a:b' }).success).toBe(false)
})

describe('an issuer whose end is recorded', () => {
  it.each([
    ['contacts', '2030-05-01', false],
    ['certificate', '2030-05-01', false],
    ['contacts', '2030-04-30', true],
    ['documentTypes', '2030-05-01', true],
    ['end', '2030-05-01', true],
    ['end', null, false],
  ] as const)('for %s, ending on %s: %s', (purpose, endedOn, ended) => {
    expect(isEnded(purpose, endedOn, '2030-05-01')).toBe(ended)
  })
})

describe('an end', () => {
  const END = {
    scope: 'documentTypes',
    documentTypes: 'bosa:one\n bosa:two \n\n',
    lastDay: '2031-05-01',
    reason: 'x',
  }

  it('names document types only when they end', () => {
    expect(endingTypes(endSchema.parse(END))).toEqual(['bosa:one', 'bosa:two'])
    expect(endSchema.parse({ ...END, scope: 'service' }).documentTypes).toBe('')
    expect(endSchema.safeParse({ ...END, documentTypes: '' }).success).toBe(false)
  })

  it.each(['lastDay', 'reason', 'scope'])('needs its %s', (name) => {
    expect(endSchema.safeParse({ ...END, [name]: '' }).success).toBe(false)
  })
})
