import { createPrivateKey, createSign, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** Writes DER (or what is not quite DER) by hand, to say things that no tool says. */
export const der = (tag: number, ...parts: Uint8Array[]): Uint8Array => {
  const content = Buffer.concat(parts)
  return new Uint8Array(Buffer.concat([Buffer.from([tag, ...lengthOf(content.length)]), content]))
}

function lengthOf(length: number): number[] {
  if (length < 0x80) return [length]
  if (length < 0x100) return [0x81, length]
  return [0x82, length >> 8, length & 0xff]
}

export const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex.replace(/\s/g, ''), 'hex'))
export const sequence = (...parts: Uint8Array[]): Uint8Array => der(0x30, ...parts)
export const set = (...parts: Uint8Array[]): Uint8Array => der(0x31, ...parts)
export const text = (tag: number, value: string | Uint8Array): Uint8Array =>
  der(tag, typeof value === 'string' ? Buffer.from(value, 'utf8') : value)

export const SHA256_WITH_RSA = bytes('300d 06092a864886f70d01010b 0500')
const OIDS: Readonly<Record<string, string>> = {
  C: '0603550406',
  O: '060355040a',
  OU: '060355040b',
  CN: '0603550403',
  L: '0603550407',
  ST: '0603550408',
}

export const rdn = (type: string, value: Uint8Array): Uint8Array =>
  set(sequence(bytes(OIDS[type] ?? ''), value))

export const privateKeyOf = (path: string): KeyObject => createPrivateKey(readFileSync(path))
export const spkiOf = (key: KeyObject): Uint8Array => {
  const { n = '', e = '' } = key.export({ format: 'jwk' })
  return spki(unsigned(Buffer.from(n, 'base64url')), unsigned(Buffer.from(e, 'base64url')))
}
const RSA_ENCRYPTION = bytes('300d 06092a864886f70d010101 0500')
export const spki = (n: Uint8Array, e: Uint8Array, algorithm = RSA_ENCRYPTION): Uint8Array =>
  sequence(algorithm, der(0x03, bytes('00'), sequence(n, e)))
export const unsigned = (number: Uint8Array): Uint8Array =>
  der(0x02, (number[0] ?? 0) & 0x80 ? Buffer.concat([bytes('00'), number]) : number)
export const integerOf = (value: bigint): Uint8Array => {
  const hex = value.toString(16)
  return unsigned(bytes(hex.padStart(hex.length + (hex.length % 2), '0')))
}

export type Info = { version?: Uint8Array; name: Uint8Array; spki: Uint8Array; attributes?: Uint8Array }
export const infoOf = ({
  version = bytes('020100'),
  name,
  spki,
  attributes = bytes('a000'),
}: Info): Uint8Array => sequence(version, name, spki, attributes)

/** Signs whatever stands in `info`, as it stands. */
export function signed(
  info: Uint8Array,
  key: KeyObject,
  algorithm = SHA256_WITH_RSA,
  unusedBits = '00',
): Uint8Array {
  const signature = createSign('sha256').update(info).sign(key)
  return sequence(info, algorithm, der(0x03, bytes(unusedBits), signature))
}

/** The example key of RFC 7517, appendix A.2, which prints its private half too. */
export const RFC_7517 =
  '0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw'

const URN = 'urn:be:fgov:kbo-bce:organization:cbe-number:0671516647'
/** A subject that the profile `guide` accepts. */
export const guideName = (institution = text(0x0c, 'Institution'), country = text(0x13, 'BE')): Uint8Array =>
  sequence(
    rdn('C', country),
    rdn('O', text(0x0c, 'Federal Government')),
    rdn('OU', institution),
    rdn('OU', text(0x0c, URN)),
    rdn('CN', text(0x0c, 'a:b')),
  )

/** Repeatable chance: mulberry32. */
export function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below)
  }
}
