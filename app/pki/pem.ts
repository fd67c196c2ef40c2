import { codePointOf } from '#app/domain/application-id.ts'
import { type Der, type DerFault, readDer, TAG } from './der.ts'
import type { Finding, FindingParams, RuleId } from './findings.ts'

/** Before any decoding: a request of a 4096-bit key is about 2 KiB. */
export const INPUT_MAX_BYTES = 16 * 1024

export type ReadInput = { ok: true; der: Der; bytes: Uint8Array } | { ok: false; finding: Finding }

/** What the one block or the DER bytes hold. */
export type Kind = 'csr' | 'certificate' | 'privateKey' | 'other'

export const refuse = (code: RuleId, params: FindingParams = {}): { ok: false; finding: Finding } => ({
  ok: false,
  finding: { code, severity: 'error', params },
})

/**
 * Reads exactly one certification request, PEM (text before it, such as `Bag Attributes`, is tolerated) or DER.
 * Anything else is refused by what it is, a private key first.
 */
export function readCsrInput(input: Uint8Array | string): ReadInput {
  const raw = typeof input === 'string' ? new TextEncoder().encode(input) : input
  if (raw.length > INPUT_MAX_BYTES) return refuse('input.tooLarge', { max: INPUT_MAX_BYTES })
  if (containsPrivateKey(raw)) return refuse('input.privateKey')
  if (raw[0] === TAG.sequence && !looksLikeText(raw)) return judgeDer(raw)
  const text = textOf(raw)
  return text.trim() === '' ? refuse('input.empty') : readPem(text)
}

export const looksLikeText = (bytes: Uint8Array): boolean =>
  bytes.every((octet) => octet >= 0x20 || (octet >= 0x09 && octet <= 0x0d))

/** Windows editors write UTF-16, or UTF-8 behind a byte order mark. */
export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}

export const BEGIN = /^-----BEGIN ([A-Z0-9 #]+)-----[ \t]*$/
const CSR_LABELS = new Set(['CERTIFICATE REQUEST', 'NEW CERTIFICATE REQUEST'])

function readPem(text: string): ReadInput {
  const lines = text.split(/\r\n|\n|\r/)
  const begins = lines.flatMap((line, at) => {
    const label = BEGIN.exec(line)?.[1]
    return label === undefined ? [] : [{ at, label }]
  })
  const [block, ...more] = begins
  if (!block) return withoutBlock(lines)
  if (more.length > 0) return refuse('input.several', { count: begins.length })
  const end = lines.findIndex(
    (line, at) => at > block.at && line.trimEnd() === `-----END ${block.label}-----`,
  )
  if (end < 0) return oddCharacter(lines) ?? refuse('input.unreadable')
  const behind = lines
    .slice(end + 1)
    .join('')
    .trim()
  if (behind !== '') return refuse('input.trailing', { count: behind.length })
  const body = lines.slice(block.at + 1, end).map((line) => line.trim())
  const bytes = body.includes('') ? undefined : decodeBase64(body.join(''))
  if (bytes === undefined) return oddCharacter(lines) ?? refuse('input.unreadable')
  const kind = kindOf(readDer(bytes))
  if (kind === 'privateKey') return refuse('input.privateKey')
  if (CSR_LABELS.has(block.label)) return judgeDer(bytes)
  return block.label.endsWith('CERTIFICATE')
    ? refuse('input.certificate')
    : refuse('input.otherKind', { label: block.label })
}

/** No armour: a look-alike dash in it, or the base64 of a key, deserves its own word. */
function withoutBlock(lines: string[]): ReadInput {
  const bytes = decodeBase64(lines.map((line) => line.trim()).join(''))
  if (bytes && kindOf(readDer(bytes)) === 'privateKey') return refuse('input.privateKey')
  return oddCharacter(lines) ?? refuse('input.unreadable')
}

/** The first character outside ASCII from the line that means to begin the block on. */
function oddCharacter(lines: string[]): ReadInput | undefined {
  const begin = lines.findIndex((line) => /BEGIN/.test(line.normalize('NFKC')))
  if (begin < 0) return undefined
  for (const [at, line] of lines.slice(begin).entries()) {
    const odd = /[^\t\x20-\x7e]/u.exec(line)?.[0]
    if (odd !== undefined)
      return refuse('input.oddCharacter', { line: begin + at + 1, codePoint: codePointOf(odd) })
  }
  return undefined
}

/** Canonical base64 only: padded, no stray bits. */
export function decodeBase64(text: string): Uint8Array | undefined {
  if (text === '' || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined
  const binary = atob(text)
  return btoa(binary) === text ? Uint8Array.from(binary, (character) => character.charCodeAt(0)) : undefined
}

export const encodeBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (octet) => String.fromCharCode(octet)).join(''))

/** One PEM block, 64 characters a line. `NEW CERTIFICATE REQUEST` is never written: some authorities refuse it. */
export function toPem(label: string, bytes: Uint8Array): string {
  const body = encodeBase64(bytes).replace(/.{64}(?=.)/g, '$&\n')
  return `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----\n`
}

/** Why bytes are not exactly one value in DER. */
export function refuseDer(read: DerFault): { ok: false; finding: Finding } {
  if (read.fault === 'trailing') return refuse('input.trailing', { count: read.count })
  return read.fault === 'truncated'
    ? refuse('input.unreadable')
    : refuse('input.encoding', { offset: read.offset })
}

function judgeDer(bytes: Uint8Array): ReadInput {
  const read = readDer(bytes)
  if (!read.ok) return refuseDer(read)
  const kind = kindOf(read)
  if (kind === 'csr') return { ok: true, der: read.der, bytes }
  if (kind === 'privateKey') return refuse('input.privateKey')
  return kind === 'certificate' ? refuse('input.certificate') : refuse('input.structure')
}

/** By shape: `SEQUENCE { SEQUENCE, SEQUENCE, BIT STRING }` is signed, and a request's body has no dates. */
export function kindOf(read: ReturnType<typeof readDer>): Kind {
  if (!read.ok) return 'other'
  const [first, second, third, ...more] = read.der.children
  if (read.der.tag !== TAG.sequence || !first || !second) return 'other'
  if (isPrivateKeyShape(read.der)) return 'privateKey'
  const signed = first.tag === TAG.sequence && second.tag === TAG.sequence && third?.tag === TAG.bitString
  if (!signed || more.length > 0) return 'other'
  const shape = first.children.map(({ tag }) => tag)
  const [version, name, key, attributes = TAG.context0] = shape
  const body = version === TAG.integer && name === TAG.sequence && key === TAG.sequence
  if (body && shape.length <= 4 && attributes === TAG.context0) return 'csr'
  return shape.length >= 6 ? 'certificate' : 'other'
}

/** PKCS#8, PKCS#1, SEC 1, DSA, encrypted PKCS#8 and PKCS#12, by their outermost shape. */
function isPrivateKeyShape({ children }: Der): boolean {
  const [first, second, third] = children
  if (first?.tag === TAG.integer) {
    if (second?.tag === TAG.sequence && third?.tag === TAG.octetString) return true
    if (second?.tag === TAG.octetString && children.length <= 4) return true
    if (children.length >= 6 && children.slice(0, 6).every(({ tag }) => tag === TAG.integer)) return true
    return first.content[0] === 3 && second?.tag === TAG.sequence && children.length <= 3
  }
  return first?.tag === TAG.sequence && second?.tag === TAG.octetString && children.length === 2
}

/** Whether a file or pasted text holds a private key in any usual form; asked in the page before anything is sent. */
export function containsPrivateKey(input: Uint8Array | string): boolean {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  const text = latin1WithoutZeros(bytes)
  if (/PRIVATE[\s_-]*KEY/.test(text) || /^PuTTY-User-Key-File|^Private-Lines:/m.test(text)) return true
  if (/"kty"\s*:/.test(text) && /"d"\s*:/.test(text)) return true
  if (kindOf(readDer(bytes)) === 'privateKey') return true
  if (!BASE64_TEXT.test(text)) return false
  const bare = decodeBase64(text.replace(/-----[A-Z ]+-----/g, '').replace(/\s/g, ''))
  return bare !== undefined && kindOf(readDer(bare)) === 'privateKey'
}

/** Only this can be base64 with armour and blanks; told at the first octet that is something else. */
const BASE64_TEXT = /^[\t-\r -~\xa0]*$/

/** In pieces: a function takes only so many arguments. */
const PIECE = 4096

/** UTF-16 shows as text once its zero octets are dropped. */
function latin1WithoutZeros(bytes: Uint8Array): string {
  let text = ''
  // Three times as fast as a letter at a time; spreading is slower than either.
  for (let at = 0; at < bytes.length; at += PIECE)
    text += Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + PIECE))
  return text.replaceAll('\0', '')
}
