import { describe, expect, it } from 'vitest'
import { decodeBase64, INPUT_MAX_BYTES, readCsrInput, toPem } from './pem.ts'

/** The outer shape of a request, which is all that is looked at here. */
const SHAPE = new Uint8Array(
  Buffer.from('3010 3009 020100 3000 3000 a000 3000 030100'.replace(/\s/g, ''), 'hex'),
)
const PEM = toPem('CERTIFICATE REQUEST', SHAPE)
const codeOf = (input: string | Uint8Array) => {
  const read = readCsrInput(input)
  return read.ok ? 'csr' : read.finding.code
}

describe('the one block', () => {
  it.each([
    ['plain', PEM],
    ['with Windows line ends', PEM.replaceAll('\n', '\r\n')],
    ['after other text', `Bag Attributes\n    friendlyName: x\n\n${PEM}`],
    ['with NEW', toPem('NEW CERTIFICATE REQUEST', SHAPE)],
    ['behind a byte order mark', `\ufeff${PEM}`],
    ['without a last line end', PEM.trimEnd()],
    ['with blanks at line ends', PEM.replaceAll('\n', '  \n')],
  ])('is read %s', (_name, text) => expect(codeOf(text)).toBe('csr'))

  it.each([
    ['an empty line inside', PEM.replace('REQUEST-----\n', 'REQUEST-----\n\n'), 'input.unreadable'],
    ['an indented first line', ` ${PEM}`, 'input.unreadable'],
    ['another label at the end', PEM.replace('END CERTIFICATE', 'END NEW CERTIFICATE'), 'input.unreadable'],
    ['no end', PEM.slice(0, 45), 'input.unreadable'],
    ['base64 that is not canonical', PEM.replace(/=*\n-----END/, '!\n-----END'), 'input.unreadable'],
    ['a no-break space', PEM.replace('BEGIN ', 'BEGIN\u00a0'), 'input.oddCharacter'],
    ['a dash that is none', PEM.replace('-----END', '–----END'), 'input.oddCharacter'],
    ['two blocks', PEM + PEM, 'input.several'],
    ['text behind', `${PEM}x`, 'input.trailing'],
    ['bytes behind, within', toPem('CERTIFICATE REQUEST', new Uint8Array([...SHAPE, 0])), 'input.trailing'],
    ['a certificate', toPem('CERTIFICATE', SHAPE), 'input.certificate'],
    ['PKCS#7', toPem('PKCS7', SHAPE), 'input.otherKind'],
    ['another structure', toPem('CERTIFICATE REQUEST', new Uint8Array([0x30, 0])), 'input.structure'],
    ['too much', 'x'.repeat(INPUT_MAX_BYTES + 1), 'input.tooLarge'],
  ])('is refused with %s', (_name, text, code) => expect(codeOf(text)).toBe(code))

  it('names line and code point of an odd character', () => {
    const read = readCsrInput(`first\n${PEM.replace('-----END', '–----END')}`)
    expect(read).toMatchObject({ finding: { params: { line: 4, codePoint: 'U+2013' } } })
  })

  it('takes canonical base64 only', () => {
    for (const text of ['', 'A', 'AA', 'AAA', 'AB==', 'AA=A', 'A A=', 'AAAA='])
      expect(decodeBase64(text)).toBeUndefined()
    expect(decodeBase64('AA==')).toEqual(new Uint8Array([0]))
  })
})
