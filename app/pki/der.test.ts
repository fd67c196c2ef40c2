import { describe, expect, it } from 'vitest'
import { readDer, readObjectIdentifier, readUnsigned } from './der.ts'

const read = (hex: string) => readDer(new Uint8Array(Buffer.from(hex.replace(/\s/g, ''), 'hex')))
const nested = (depth: number): string => {
  let inner = '0500'
  for (let i = 0; i < depth; i++) inner = `30${(inner.length / 2).toString(16).padStart(2, '0')}${inner}`
  return inner
}

describe('the DER reader', () => {
  it.each([
    ['0500', 'NULL'],
    ['0101ff', 'TRUE'],
    ['020100', 'zero'],
    ['0201ff', 'minus one'],
    ['02020080', '128'],
    ['030100', 'no bits'],
    ['03020780', 'one bit'],
    ['0603550406', 'an identifier'],
    ['3000', 'an empty sequence'],
    [`0481 80${'00'.repeat(128)}`, 'a length of 128'],
    ['a000', 'an empty [0]'],
    [nested(15), 'fifteen levels'],
  ])('reads %s, %s', (hex) => expect(read(hex).ok).toBe(true))

  it.each([
    ['0501 00', 'encoding', 'NULL with content'],
    ['010101', 'encoding', 'TRUE that is not 0xff'],
    ['0200', 'encoding', 'an integer of nothing'],
    ['02020000', 'encoding', 'a needless zero'],
    ['0202ffff', 'encoding', 'a needless sign'],
    ['0300', 'encoding', 'bits without their count'],
    ['03020880', 'encoding', 'eight unused bits'],
    ['03020781', 'encoding', 'a set bit among the unused'],
    ['030107', 'encoding', 'unused bits of nothing'],
    ['0603550486', 'encoding', 'an identifier cut off'],
    ['06048055 0406', 'encoding', 'a padded identifier'],
    ['0600', 'encoding', 'an empty identifier'],
    ['048101 00', 'encoding', 'a long length under 128'],
    [`048200 80${'00'.repeat(128)}`, 'encoding', 'a padded length'],
    ['3080 0500 0000', 'encoding', 'an indefinite length'],
    ['2400', 'encoding', 'a constructed OCTET STRING'],
    ['1000', 'encoding', 'a primitive SEQUENCE'],
    ['1f8101 00', 'encoding', 'a high tag'],
    ['0000', 'encoding', 'the end of contents'],
    ['0502', 'truncated', 'content that is missing'],
    ['3003 0201', 'truncated', 'a child cut off'],
    ['3002 0201', 'encoding', 'a child longer than its parent'],
    ['', 'truncated', 'nothing'],
    ['0500 00', 'trailing', 'a byte behind'],
    [nested(17), 'limits', 'seventeen levels'],
    [`30820fa2${'0500'.repeat(2001)}`, 'limits', 'two thousand values'],
  ])('refuses %s as %s: %s', (hex, fault) => expect(read(hex)).toMatchObject({ ok: false, fault }))

  it('reads identifiers and numbers', () => {
    const of = (hex: string) => {
      const value = read(hex)
      if (!value.ok) throw new Error(value.fault)
      return value.der
    }
    expect(readObjectIdentifier(of('06092a864886f70d010101'))).toBe('1.2.840.113549.1.1.1')
    expect(readObjectIdentifier(of('0603883703'))).toBe('2.999.3')
    expect(readUnsigned(of('020300ffff'))).toBe(65535n)
    expect(readUnsigned(of('0201ff'))).toBeUndefined()
    expect(readUnsigned(of('0500'))).toBeUndefined()
  })
})
