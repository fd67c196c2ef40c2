import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { keyInFile, keyInText, withoutKeys } from './key-in-text.ts'
import { encodeBase64 } from './pem.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const rsa = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const encrypted = privateKey
  .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'pass' })
  .toString()
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
const sec1 = ec.export({ type: 'sec1', format: 'pem' }).toString()
const bare = rsa.replace(/-----[^\n]*\n/g, '')

const KEYS: Readonly<Record<string, string>> = {
  'PKCS#8': rsa,
  'encrypted PKCS#8': encrypted,
  'SEC 1': sec1,
  'PKCS#1': privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
  'with the line ends of Windows': rsa.replaceAll('\n', '\r\n'),
  'cut short': rsa.slice(0, 300),
  'its base64 without armour': bare,
  'its base64 as it is quoted in a mail': bare.replace(/^/gm, '> '),
  'its base64 in one line': encodeBase64(new Uint8Array(privateKey.export({ type: 'pkcs8', format: 'der' }))),
  JWK: JSON.stringify(privateKey.export({ format: 'jwk' })),
  PuTTY: 'PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\n',
}

describe('a message in words', () => {
  it.each(Object.entries(KEYS))('holds a key: %s', (_, key) => {
    expect(keyInText(`Hello,\n\nhere is what you asked for:\n${key}\n\nRegards`)).toBe(true)
    expect(keyInText(key)).toBe(true)
  })

  it.each([
    'MAY WE SEND YOU THE PRIVATE KEY? Of course not: a private key stays where it is.',
    publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    `Our fingerprint is ${'0123456789abcdef'.repeat(4)}.`,
    `See https://login.example/${'a'.repeat(80)}`,
    '-----BEGIN CERTIFICATE REQUEST-----\nMIIB\n-----END CERTIFICATE REQUEST-----',
    '"d": "a word"',
    '',
  ])('holds none: %j', (text) => {
    expect(keyInText(text)).toBe(false)
    expect(withoutKeys(text)).toBe(text)
  })

  it('is shown again without its key, or not at all where the key cannot be told from the rest', () => {
    expect(withoutKeys(`Before\n${rsa}After`)).toBe('Before\n\nAfter')
    expect(withoutKeys(`Before\n${rsa}Between\n${sec1}After`)).toBe('Before\n\nBetween\n\nAfter')
    expect(withoutKeys(`Before\n${rsa.slice(0, 300)}`)).toBe('Before')
    expect(withoutKeys(`Before\n${bare}After`)).toBe('')
  })

  it('is looked through at once, however it is made', () => {
    const hostile = ['-----BEGIN ', '-----BEGIN PRIVATE', `${'A'.repeat(41)}\n`, 'PRIVATE KEY ', '"d":"']
    for (const part of hostile) {
      const start = performance.now()
      const text = part.repeat(Math.ceil(20_000 / part.length))
      keyInText(text)
      withoutKeys(text)
      expect([part, performance.now() - start < 500]).toEqual([part, true])
    }
  })
})

it('a file holds a key wherever it stands, and two megabytes are looked through at once', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  expect(keyInFile(bytes(`%PDF-1.7\n${'x'.repeat(5000)}${rsa}\n%%EOF`))).toBe(true)
  expect(keyInFile(bytes('%PDF-1.7\nNever send a PRIVATE KEY\n%%EOF'))).toBe(false)
  const start = performance.now()
  expect(keyInFile(bytes('-----BEGIN '.repeat(190_000)))).toBe(false)
  expect(performance.now() - start).toBeLessThan(2000)
})
