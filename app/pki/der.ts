/**
 * A strict reader of DER (X.690, distinguished rules): definite minimal lengths, minimal integers, canonical
 * booleans, empty NULL, clean unused bits, minimal object identifiers, low tag numbers, nothing after the end.
 * BER liberties are how a signature comes to cover other bytes than those that are read (design/pki-notes.md).
 */
export type Der = {
  /** The identifier octet: 0x30 SEQUENCE, 0xa0 [0] constructed … */
  tag: number
  /** Where it starts in the bytes handed in. */
  offset: number
  whole: Uint8Array
  content: Uint8Array
  /** Empty for primitive values. */
  children: readonly Der[]
}

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  nothing: 0x05,
  objectIdentifier: 0x06,
  utf8String: 0x0c,
  printableString: 0x13,
  teletexString: 0x14,
  ia5String: 0x16,
  universalString: 0x1c,
  bmpString: 0x1e,
  sequence: 0x30,
  set: 0x31,
  context0: 0xa0,
} as const

const MAX_DEPTH = 16
const MAX_NODES = 2000
const CONSTRUCTED = 0x20
const UNIVERSAL = 0xc0

/** Why the bytes are not DER; `trailing` when they are, with something behind. */
export type DerFault =
  | { fault: 'trailing'; count: number }
  | { fault: 'encoding' | 'truncated' | 'limits'; offset: number }

export type ReadDer = { ok: true; der: Der } | ({ ok: false } & DerFault)

class Refusal extends Error {
  constructor(
    readonly kind: 'encoding' | 'truncated' | 'limits',
    readonly offset: number,
  ) {
    super(kind)
  }
}

/** Reads exactly one value. */
export function readDer(bytes: Uint8Array): ReadDer {
  try {
    const der = new Reader(bytes).value(0, bytes.length, 0)
    const count = bytes.length - der.whole.length
    return count === 0 ? { ok: true, der } : { ok: false, fault: 'trailing', count }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, fault: error.kind, offset: error.offset }
    throw error
  }
}

class Reader {
  #nodes = 0

  constructor(readonly bytes: Uint8Array) {}

  value(offset: number, end: number, depth: number): Der {
    this.#nodes += 1
    if (depth > MAX_DEPTH || this.#nodes > MAX_NODES) throw new Refusal('limits', offset)
    const tag = this.octet(offset, end, depth)
    if ((tag & 0x1f) === 0x1f || tag === 0) throw new Refusal('encoding', offset)
    const { length, from } = this.#length(offset + 1, end, depth)
    if (from + length > end) throw new Refusal(beyond(depth), offset)
    const content = this.bytes.subarray(from, from + length)
    const whole = this.bytes.subarray(offset, from + length)
    const children = tag & CONSTRUCTED ? this.#children(from, from + length, depth + 1) : []
    if ((tag & UNIVERSAL) === 0 && !universalIsDer(tag, content)) throw new Refusal('encoding', offset)
    return { tag, offset, whole, content, children }
  }

  octet(offset: number, end: number, depth: number): number {
    const octet = this.bytes[offset]
    if (offset >= end || octet === undefined) throw new Refusal(beyond(depth), offset)
    return octet
  }

  #length(offset: number, end: number, depth: number): { length: number; from: number } {
    const first = this.octet(offset, end, depth)
    if (first < 0x80) return { length: first, from: offset + 1 }
    const count = first & 0x7f
    if (count === 0 || count > 3) throw new Refusal('encoding', offset)
    let length = 0
    for (let i = 1; i <= count; i++) length = length * 256 + this.octet(offset + i, end, depth)
    const minimal = length >= 0x80 && (count === 1 || length >= 256 ** (count - 1))
    if (!minimal) throw new Refusal('encoding', offset)
    return { length, from: offset + 1 + count }
  }

  #children(from: number, to: number, depth: number): Der[] {
    const children: Der[] = []
    for (let at = from; at < to; ) {
      const child = this.value(at, to, depth)
      children.push(child)
      at += child.whole.length
    }
    return children
  }
}

/** The file ends too early; or, within, a value reaches beyond the one that holds it. */
const beyond = (depth: number) => (depth === 0 ? 'truncated' : 'encoding')

function universalIsDer(tag: number, content: Uint8Array): boolean {
  const number = tag & 0x1f
  const mustBeConstructed = number === 0x10 || number === 0x11
  if (Boolean(tag & CONSTRUCTED) !== mustBeConstructed) return false
  const [first = 0, second = 0] = content
  switch (tag) {
    case TAG.boolean:
      return content.length === 1 && (first === 0 || first === 0xff)
    case TAG.integer:
      return content.length > 0 && !(content.length > 1 && redundant(first, second))
    case TAG.bitString:
      return bitStringIsDer(content)
    case TAG.nothing:
      return content.length === 0
    case TAG.objectIdentifier:
      return objectIdentifierIsDer(content)
    default:
      return true
  }
}

const redundant = (first: number, second: number): boolean =>
  (first === 0 && second < 0x80) || (first === 0xff && second >= 0x80)

function bitStringIsDer(content: Uint8Array): boolean {
  const [unused = 8] = content
  if (unused > 7 || (content.length === 1 && unused !== 0)) return false
  const last = content[content.length - 1] ?? 0
  return unused === 0 || (last & ((1 << unused) - 1)) === 0
}

function objectIdentifierIsDer(content: Uint8Array): boolean {
  if (content.length === 0 || content.length > 64) return false
  const last = content[content.length - 1] ?? 0x80
  if (last & 0x80) return false
  return content.every((octet, at) => octet !== 0x80 || (at > 0 && ((content[at - 1] ?? 0) & 0x80) !== 0))
}

/** `2.5.4.6` */
export function readObjectIdentifier(der: Der): string {
  const arcs: bigint[] = []
  let arc = 0n
  for (const octet of der.content) {
    arc = (arc << 7n) | BigInt(octet & 0x7f)
    if (octet & 0x80) continue
    arcs.push(arc)
    arc = 0n
  }
  const [joint = 0n, ...rest] = arcs
  const top = joint < 40n ? 0n : joint < 80n ? 1n : 2n
  return [top, joint - top * 40n, ...rest].join('.')
}

/** A BIT STRING of whole octets (signatures, keys), or undefined when it has unused bits. */
export function readOctetsOfBits(der: Der | undefined): Uint8Array | undefined {
  return der?.tag === TAG.bitString && der.content[0] === 0 ? der.content.subarray(1) : undefined
}

export function readUnsigned(der: Der | undefined): bigint | undefined {
  if (der?.tag !== TAG.integer || (der.content[0] ?? 0x80) >= 0x80) return undefined
  return BigInt(`0x${toHex(der.content)}`)
}

const HEX = Array.from({ length: 256 }, (_, octet) => octet.toString(16).padStart(2, '0'))

export const toHex = (bytes: Uint8Array): string => {
  let hex = ''
  for (const octet of bytes) hex += HEX[octet]
  return hex
}
