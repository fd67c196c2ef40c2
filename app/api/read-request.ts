import type { Translator } from '#app/i18n/translator.ts'
import { issueAt } from './issues.ts'
import type { Issue, Refused } from './problem.ts'
import { unstorableIn } from './unstorable.ts'

/** Bytes of a body; a CSR is at most 16 KiB. */
const API_BODY_MAX = 64 * 1024

/** The query as an object; a number is a number. A parameter that comes twice is refused: nobody knows which one counts. */
export function readQuery(
  params: URLSearchParams,
  t: Translator,
): { query: Record<string, string | number> } | Refused {
  const names = [...params.keys()]
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index))
  if (twice.size > 0) {
    const issues = [...twice].map((name) => issueAt('query', [name], 'invalidInput', t('api.issue.twice')))
    return { problem: 'badRequest', issues: issues.slice(0, 50) }
  }
  const values = [...params].map(([name, value]) => [name, /^\d{1,9}$/.test(value) ? Number(value) : value])
  return { query: Object.fromEntries(values) }
}

/** The body as text, measured; `json` is undefined for a body of another kind. An empty one is an empty object. */
export async function readJson(
  request: Request,
  t: Translator,
): Promise<{ text: string; json: unknown } | Refused> {
  const bytes = await request.arrayBuffer()
  if (bytes.byteLength > API_BODY_MAX) return { problem: 'payloadTooLarge' }
  if (bytes.byteLength === 0) return { text: '', json: {} }
  const type = request.headers.get('Content-Type') ?? ''
  if (!/^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type))
    return { problem: 'unsupportedMediaType' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const json: unknown = JSON.parse(text)
    const issues = unstorableIn(json, t)
    return issues.length > 0 ? { problem: 'badRequest', issues } : { text, json }
  } catch {
    return { problem: 'badRequest', issues: [issueAt('body', [], 'schemaViolation', t('api.issue.json'))] }
  }
}

/** The version in If-Match, without its quotes; undefined when none is named, empty when it can be no version of ours. */
export function ifMatchOf(request: Request): string | undefined {
  const header = (request.headers.get('If-Match') ?? '').trim()
  if (header === '' || header === '*') return undefined
  return /^"?([\w-]{1,64})"?$/.exec(header)?.[1] ?? ''
}

/** The Idempotency-Key; empty when none was sent. */
export function idempotencyKeyOf(request: Request, t: Translator): { key: string } | { issue: Issue } {
  const key = request.headers.get('Idempotency-Key')
  if (key === null) return { key: '' }
  // The draft of the IETF writes a quoted string; many clients send it bare.
  const bare = /^"?([\w-]{1,64})"?$/.exec(key)?.[1]
  if (bare !== undefined) return { key: bare }
  return { issue: issueAt('header', ['Idempotency-Key'], 'schemaViolation', t('api.issue.key')) }
}

/** The token of `Authorization: Bearer TOKEN`; undefined without the header, empty for another scheme. */
export function bearerTokenOf(request: Request): string | undefined {
  const header = request.headers.get('Authorization')
  if (header === null) return undefined
  return /^Bearer ([\w.~+/=-]{1,200})$/i.exec(header.trim())?.[1] ?? ''
}
