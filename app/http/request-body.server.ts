import type { IncomingMessage } from 'node:http'

/** Enough for the longest step of the wizard; certificates are at most 16 KiB. */
export const BODY_LIMIT = 256 * 1024
/** Enough for a message with its files, and for one file that is somewhat too large to be told so by its page. */
const FILES_LIMIT = 8 * 1024 * 1024
const WITH_FILES = /^\/(?:(?:office\/)?dossiers\/[^/]+\/thread|issuers\/[^/]+\/tests\/[^/]+?)(?:\.data)?$/
/** Fields and parts: the longest form has under a hundred. */
const FIELD_LIMIT = 500

/** How large a body may be: larger where files are sent, and there for who is signed in only. */
export async function bodyLimit(pathname: string, isSignedIn: () => Promise<boolean>): Promise<number> {
  return WITH_FILES.test(pathname) && (await isSignedIn()) ? FILES_LIMIT : BODY_LIMIT
}

/** The whole body, or `tooLarge` as soon as that is known: from the header, or at the first byte over the limit. */
export async function readBody(
  request: IncomingMessage,
  limit: number = BODY_LIMIT,
): Promise<Buffer | 'tooLarge'> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return 'tooLarge'
  const chunks: Buffer[] = []
  let length = 0
  // Not destroyed on leaving the loop: the refusal still has to reach the client.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > limit) return 'tooLarge'
    chunks.push(chunk)
  }
  const body = Buffer.concat(chunks)
  return hasTooManyFields(body, request.headers['content-type'] ?? '') ? 'tooLarge' : body
}

function hasTooManyFields(body: Buffer, contentType: string): boolean {
  const separator = contentType.startsWith('multipart/') ? '\r\n--' : '&'
  let count = 0
  for (let at = body.indexOf(separator); at >= 0; at = body.indexOf(separator, at + separator.length)) {
    count += 1
    if (count > FIELD_LIMIT) return true
  }
  return false
}
