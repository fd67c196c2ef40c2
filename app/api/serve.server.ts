import { isDatabaseAway } from '#app/database-away.server.ts'
import type { Language } from '#app/domain/language.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { within } from '#app/services/open-dossier.server.ts'
import { type Answered, answerOnce, type Keep, requestHash } from '#app/services/tokens/answer-once.server.ts'
import { recordTokenAct } from '#app/services/tokens/dossiers-of-institution.server.ts'
import { callerOf } from './caller.server.ts'
import type { Call, Operation, Prepared, Reply } from './operation.ts'
import { OPERATIONS } from './operations.server.ts'
import { PROBLEMS, problemOf, type Refused } from './problem.ts'
import { idempotencyKeyOf, ifMatchOf, readJson, readQuery } from './read-request.ts'

/** What the border knows of a call. */
export type ApiContext = {
  language: Language
  /** Stands for the caller's network in rate limits. */
  clientKey: string
  /** The fetch of a page's data, which no machine sends. */
  isData: boolean
  report: (error: unknown) => void
}

const NOT_FOUND: Refused = { problem: 'resourceNotFound' }

/** Serves one call of the machine interface. No cookie is ever read; whatever happens, the answer is JSON. */
export async function serveApi(request: Request, context: ApiContext): Promise<Response> {
  const t = translatorFor(context.language)
  try {
    const reply = context.isData ? NOT_FOUND : await serve(request, context.clientKey, t)
    return responseOf(reply, t)
  } catch (error) {
    context.report(error)
    return isDatabaseAway(error)
      ? responseOf({ problem: 'serviceUnavailable', headers: { 'Retry-After': '5' } }, t)
      : responseOf({ problem: 'internalServerError' }, t)
  }
}

async function serve(request: Request, clientKey: string, t: Translator): Promise<Reply> {
  const { pathname, searchParams } = new URL(request.url)
  const found = find(request.method, pathname)
  if ('problem' in found) return found
  const { operation, params } = found
  const caller = await callerOf(request, operation, { clientKey, t })
  if ('problem' in caller) return caller
  const read = readQuery(searchParams, t)
  if ('problem' in read) return read
  const sent = operation.body ? await readJson(request, t) : { text: '', json: undefined }
  if ('problem' in sent) return sent
  const ifMatch = ifMatchOf(request)
  if (operation.ifMatch && ifMatch === undefined) return { problem: 'preconditionRequired' }
  const idempotency = idempotencyKeyOf(request, t)
  if ('issue' in idempotency) return { problem: 'badRequest', issues: [idempotency.issue] }
  const call: Asked = {
    params,
    query: read.query,
    body: sent.json,
    bearer: caller.bearer,
    ifMatch: ifMatch ?? '',
    idempotencyKey: operation.idempotent ? idempotency.key : '',
    accept: request.headers.get('Accept') ?? '',
    ifNoneMatch: request.headers.get('If-None-Match') ?? '',
    t,
  }
  return once(operation, call, requestHash(request.method, pathname, sent.text))
}

type Found = { operation: Operation; params: Readonly<Record<string, string>> }

function find(method: string, pathname: string): Found | Refused {
  const here = OPERATIONS.flatMap((operation) => {
    const params = match(operation.path, pathname)
    return params ? [{ operation, params }] : []
  })
  const [first] = here
  if (!first) return NOT_FOUND
  const wanted = method === 'HEAD' ? 'GET' : method
  const found = here.find(({ operation }) => operation.method === wanted)
  const Allow = here.map(({ operation }) => operation.method).join(', ')
  return found ?? { problem: 'methodNotAllowed', headers: { Allow } }
}

/** The parts of a path by name; undefined when it is another path. */
function match(template: string, pathname: string): Record<string, string> | undefined {
  const [wanted, given] = [template.split('/'), pathname.split('/')]
  if (wanted.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? ''
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    if (name !== undefined && value !== '') params[name] = value
    else if (part !== value) return undefined
  }
  return params
}

type Asked = Omit<Call<unknown, unknown>, 'keep'>

/** Runs the operation, once for each Idempotency-Key. */
async function once(operation: Operation, call: Asked, hash: Buffer): Promise<Reply> {
  const { bearer, idempotencyKey } = call
  if (!bearer?.partner || idempotencyKey === '') return run(operation, call, async () => undefined)
  const use = { tokenId: bearer.tokenId, key: idempotencyKey, requestSha256: hash }
  const used = await answerOnce(bearer.partner, use, async (keep) => {
    const reply = await run(operation, call, keep)
    return { reply, ...('body' in reply ? reply : { status: 500, body: {} }) }
  })
  if ('fresh' in used) return used.fresh.reply
  if ('refused' in used)
    return used.refused === 'pending'
      ? { problem: 'idempotencyKeyPending', headers: { 'Retry-After': '1' } }
      : { problem: 'idempotencyKeyReused' }
  return used.answer as Reply
}

/**
 * Runs the operation; what a token has changed is recorded as done by it, in the transaction of the act where the
 * operation keeps its answer there, else after it.
 */
async function run(operation: Operation, call: Asked, keepAnswer: Keep): Promise<Reply> {
  const { bearer } = call
  const partner = operation.scope === 'dossiers:write' ? bearer?.partner : undefined
  if (!bearer || !partner) return operation.run({ ...call, keep: keepAnswer })
  const record = (tx: Parameters<Keep>[0], { body }: Answered) =>
    recordTokenAct(tx, partner, {
      tokenId: bearer.tokenId,
      dossierId: String(Object(body).dossierId),
      operation: operation.operationId,
    })
  let isRecorded = false
  const reply = await operation.run({
    ...call,
    keep: async (tx, answer) => {
      await keepAnswer(tx, answer)
      await record(tx, answer)
      isRecorded = true
    },
  })
  if (!isRecorded && 'body' in reply) await within(partner, (tx) => record(tx, reply))
  return reply
}

function responseOf(reply: Reply, t: Translator): Response {
  const headers = new Headers({ 'Content-Language': t.language, Vary: 'Accept-Language, Authorization' })
  if ('problem' in reply) {
    for (const [name, value] of Object.entries(reply.headers ?? {})) headers.set(name, value)
    headers.set('Content-Type', 'application/problem+json')
    const { status } = PROBLEMS[reply.problem]
    return new Response(JSON.stringify(problemOf(reply, t)), { status, headers })
  }
  if ('prepared' in reply) return preparedResponse(reply, headers)
  const { status, body } = reply
  headers.set('Content-Type', 'application/json')
  if (status === 201) headers.set('Location', String(body.href))
  if (typeof body.version === 'string') headers.set('ETag', `"${body.version}"`)
  return new Response(JSON.stringify(body), { status, headers })
}

function preparedResponse({ status, prepared }: Prepared, headers: Headers): Response {
  const { type, etag, text } = prepared
  headers.set('ETag', etag)
  headers.set('Vary', 'Accept, Accept-Language, Authorization')
  if (text === undefined) return new Response(null, { status, headers })
  // XML says nothing of its characters itself (RFC 7303).
  headers.set('Content-Type', type.endsWith('xml') ? `${type}; charset=utf-8` : type)
  return new Response(text, { status, headers })
}
