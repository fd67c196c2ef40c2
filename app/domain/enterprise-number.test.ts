import { describe, expect, it } from 'vitest'
import {
  type EnterpriseNumberFinding,
  formatEnterpriseNumber,
  readEnterpriseNumber,
} from './enterprise-number.ts'

/** Valid numbers of design/domain.md 3: public institutions, and synthetic ones. */
const VALID = [
  '0671516647',
  '0314595348',
  '0809394427',
  '0212165526',
  '0308357159',
  '0206731645',
  '0406798006',
  '0123456749',
  '1234567894',
  '1000000021',
  '0194000097',
]

describe('an enterprise number (design/domain.md 3)', () => {
  it.each(VALID)('%s is read', (number) => {
    expect(readEnterpriseNumber(number)).toEqual({ ok: true, number })
  })

  it.each([
    'BE 0671.516.647',
    'be0671516647',
    '0671 516 647',
    ' 0671-516-647 ',
    '0671\u00a0516\u202f647',
    '０６７１５１６６４７',
    '671516647',
    '671.516.647',
  ])('is read through what people type around it: %s', (typed) => {
    expect(readEnterpriseNumber(typed)).toEqual({ ok: true, number: '0671516647' })
  })

  it.each<[string, EnterpriseNumberFinding]>([
    ['', 'empty'],
    ['BE', 'empty'],
    // The guides' own examples, which partners paste.
    ['1234567890', 'placeholder'],
    ['0123456789', 'placeholder'],
    ['12345676890', 'placeholder'],
    ['06715166471', 'length'],
    ['06715166', 'length'],
    ['O671516647', 'characters'],
    ['0671516648', 'checkDigits'],
    ['0194000000', 'checkDigits'],
    ['2123456789', 'establishment'],
    ['8999999999', 'establishment'],
    ['9671516647', 'firstDigit'],
  ])('%j is refused as %s', (typed, finding) => {
    expect(readEnterpriseNumber(typed)).toMatchObject({ ok: false, finding })
  })

  it.each(VALID)('%s with any one digit changed is refused: the check sees every single slip', (number) => {
    for (let at = 0; at < 10; at += 1)
      for (let digit = 0; digit < 10; digit += 1) {
        const slipped = `${number.slice(0, at)}${digit}${number.slice(at + 1)}`
        if (slipped !== number) expect([slipped, readEnterpriseNumber(slipped).ok]).toEqual([slipped, false])
      }
  })

  it('is printed as the register prints it', () => {
    expect(formatEnterpriseNumber('0123456749')).toBe('0123.456.749')
  })
})
