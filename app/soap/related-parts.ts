import { readBase64 } from './base64.ts'
import { type ContentType, readContentType } from './content-type.ts'
import { Refused } from './finding.ts'
import { XML_MAX_BYTES } from './xml-tree.ts'

export type Attachment = { bytes: Uint8Array }

/** The XML of a message, and its attachments by Content-ID (without the angle brackets). */
export type Parts = { xml: Uint8Array; attachments: ReadonlyMap<string, Attachment> }

/** The envelope, the document and its five annexes. */
const MAX_PARTS = 7
const MAX_HEADERS_BYTES = 2048
const CRLF = Buffer.from('\r\n')
const BLANK = Buffer.from('\r\n\r\n')

/** Takes a body apart by its Content-Type: `text/xml` alone, or `multipart/related` around it. Throws `Refused`. */
export function readParts(body: Uint8Array, contentType: string): Parts {
  const type = readContentType(contentType)
  if (body.length === 0) throw new Refused('message.empty')
  if (type?.type === 'text/xml') {
    judgeCharset(type)
    return { xml: body, attachments: new Map() }
  }
  if (type?.type !== 'multipart/related') throw new Refused('message.contentType')
  return readRelated(Buffer.from(body.buffer, body.byteOffset, body.byteLength), type)
}

function judgeCharset({ parameters }: ContentType): void {
  if (!/^(utf-8|us-ascii)$/i.test(parameters.get('charset') ?? 'utf-8')) throw new Refused('message.charset')
}

/** RFC 2387 with RFC 2046's delimiters; the parts' own names are only ever compared, never used as paths. */
function readRelated(body: Buffer, { parameters }: ContentType): Parts {
  const boundary = parameters.get('boundary') ?? ''
  if (!/^[0-9A-Za-z'()+_,./:=? -]{1,70}$/.test(boundary) || boundary.endsWith(' '))
    throw new Refused('message.boundary')
  const parts = split(body, Buffer.from(`\r\n--${boundary}`)).map(readPart)
  const start = parameters.get('start')
  const root =
    start === undefined ? parts[0] : parts.find(({ id }) => id !== '' && id === withoutBrackets(start))
  if (root?.type?.type !== 'text/xml') throw new Refused('message.noRoot')
  judgeCharset(root.type)
  const attachments = new Map<string, Attachment>()
  for (const part of parts) {
    if (part === root) continue
    if (part.id === '') throw new Refused('message.partHeaders')
    if (attachments.has(part.id) || part.id === root.id) throw new Refused('message.sameContentId')
    attachments.set(part.id, { bytes: part.bytes })
  }
  if (root.bytes.length > XML_MAX_BYTES) throw new Refused('xml.tooLarge', { max: XML_MAX_BYTES / 1024 })
  return { xml: root.bytes, attachments }
}

/** What stands between the delimiters; the last of them must be there. */
function split(body: Buffer, delimiter: Buffer): Buffer[] {
  const parts: Buffer[] = []
  // The first delimiter may stand at the very beginning, without a line before it.
  const first = delimiter.subarray(CRLF.length)
  let at = body.subarray(0, first.length).equals(first) ? -CRLF.length : body.indexOf(delimiter)
  for (let isOpen = at !== -1; isOpen; ) {
    const after = at + delimiter.length
    if (body.subarray(after, after + 2).toString('latin1') === '--') return parts
    const line = body.indexOf(CRLF, after)
    const next = line < 0 ? -1 : body.indexOf(delimiter, line)
    isOpen = next >= 0 && /^[ \t]*$/.test(body.toString('latin1', after, Math.min(line, after + 80)))
    if (!isOpen) break
    if (parts.length === MAX_PARTS) throw new Refused('message.tooManyParts', { max: MAX_PARTS })
    parts.push(body.subarray(line + CRLF.length, next))
    at = next
  }
  throw new Refused('message.boundary')
}

type Part = { id: string; type: ContentType | undefined; bytes: Uint8Array }

function readPart(part: Buffer): Part {
  const end = part.subarray(0, MAX_HEADERS_BYTES).indexOf(BLANK)
  if (end < 0) throw new Refused('message.partHeaders')
  const headers = readHeaders(part.toString('latin1', 0, end))
  const type = readContentType(headers.get('content-type') ?? '')
  if (type?.type.startsWith('multipart/') || type?.type.startsWith('message/'))
    throw new Refused('message.partHeaders')
  const bytes = decoded(part.subarray(end + BLANK.length), headers.get('content-transfer-encoding') ?? '7bit')
  const id = withoutBrackets(headers.get('content-id') ?? '')
  if (!/^[\x21-\x7e]{0,250}$/.test(id) || /[<>]/.test(id)) throw new Refused('message.partHeaders')
  return { id, type, bytes }
}

function readHeaders(text: string): Map<string, string> {
  const headers = new Map<string, string>()
  // A header may go on in the next line, which then begins with white space.
  for (const line of text.replace(/\r\n[ \t]+/g, ' ').split('\r\n')) {
    const [, name, value = ''] = /^([A-Za-z0-9-]{1,60}):[ \t]*(.*)$/.exec(line) ?? []
    const key = name?.toLowerCase()
    if (key === undefined || headers.has(key)) throw new Refused('message.partHeaders')
    headers.set(key, value.trim())
  }
  return headers
}

function decoded(bytes: Buffer, encoding: string): Uint8Array {
  if (/^(7bit|8bit|binary)$/i.test(encoding)) return bytes
  const read = /^base64$/i.test(encoding) ? readBase64(bytes.toString('latin1')) : undefined
  if (!read) throw new Refused('message.partEncoding')
  return read
}

const withoutBrackets = (id: string) => id.replace(/^<(.*)>$/, '$1')
