import { TAG } from './der.ts'

/** Bytes of a buffer of their own, as WebCrypto takes them. */
export type Octets = Uint8Array<ArrayBuffer>

/** One value in DER: tag, shortest length, and its parts one behind the other. */
export function writeDer(tag: number, ...parts: readonly Uint8Array[]): Octets {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  const head = [tag, ...lengthOf(length)]
  const whole = new Uint8Array(head.length + length)
  whole.set(head)
  let at = head.length
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function lengthOf(length: number): number[] {
  if (length < 0x80) return [length]
  const octets = base256(length)
  return [0x80 | octets.length, ...octets]
}

/** Most significant first; one octet for 0. */
function base256(value: number): number[] {
  const octets = [value % 256]
  for (let rest = Math.floor(value / 256); rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256)
  return octets
}

export const sequence = (...parts: readonly Uint8Array[]): Octets => writeDer(TAG.sequence, ...parts)

/** DER wants the values of a SET OF in the order of their bytes. */
export const set = (...parts: readonly Uint8Array[]): Octets =>
  writeDer(TAG.set, ...[...parts].sort(compareBytes))

function compareBytes(one: Uint8Array, other: Uint8Array): number {
  const at = one.findIndex((octet, i) => octet !== other[i])
  return at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1)
}

/** A whole number from 0 to 2^53 - 1. */
export function integer(value: number): Octets {
  const octets = base256(value)
  const negative = (octets[0] ?? 0) >= 0x80
  return writeDer(TAG.integer, Uint8Array.from(negative ? [0, ...octets] : octets))
}

/** `2.5.4.6`; arcs below 2^53. */
export function objectIdentifier(dotted: string): Octets {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return writeDer(TAG.objectIdentifier, Uint8Array.from([first * 40 + second, ...rest].flatMap(base128)))
}

/** Seven bits an octet, all but the last with the high bit set. */
function base128(arc: number): number[] {
  const octets = [arc % 128]
  for (let rest = Math.floor(arc / 128); rest > 0; rest = Math.floor(rest / 128))
    octets.unshift(0x80 | (rest % 128))
  return octets
}

export const nothing = (): Octets => writeDer(TAG.nothing)
export const always = (): Octets => writeDer(TAG.boolean, Uint8Array.of(0xff))
export const octetString = (bytes: Uint8Array): Octets => writeDer(TAG.octetString, bytes)
export const bitString = (bytes: Uint8Array, unused = 0): Octets =>
  writeDer(TAG.bitString, Uint8Array.of(unused), bytes)

export const utf8String = (text: string): Octets => writeDer(TAG.utf8String, new TextEncoder().encode(text))
export const printableString = (text: string): Octets =>
  writeDer(TAG.printableString, new TextEncoder().encode(text))

/** UTF-16, big end first, without a mark. */
export const utf16 = (text: string): Octets =>
  Uint8Array.from({ length: text.length * 2 }, (_, at) => {
    const unit = text.charCodeAt(at >> 1)
    return at % 2 === 0 ? unit >> 8 : unit & 0xff
  })
export const bmpString = (text: string): Octets => writeDer(TAG.bmpString, utf16(text))
