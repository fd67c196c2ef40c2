import { z } from 'zod/mini'
import type { Partner } from '#app/domain/actor.ts'
import { readMessage } from '#app/domain/message.ts'
import type { Refusal } from '#app/domain/result.ts'
import type { Scope } from '#app/domain/token-scope.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { Keep } from '#app/services/tokens/answer-once.server.ts'
import type { Bearer } from '#app/services/tokens/identify-bearer.server.ts'
import { issueAt, issuesOf } from './issues.ts'
import type { ProblemKind, Refused } from './problem.ts'

/** A call whose caller is known and whose input satisfies the operation's schemas. */
export type Call<Query, Body> = {
  /** The parts of the path by name, as sent. */
  params: Readonly<Record<string, string>>
  query: Query
  body: Body
  bearer: Bearer | undefined
  /** Without quotes. */
  ifMatch: string
  /** Empty when none was sent. */
  idempotencyKey: string
  /** The headers Accept and If-None-Match as sent; empty without. */
  accept: string
  ifNoneMatch: string
  /** For the transaction of an act: keeps what is answered, for repeats, and that a token did it. */
  keep: Keep
  t: Translator
}

/** `body` is JSON without nulls; a 201 has an `href`, which becomes its Location; a `version` becomes its ETag. */
type Told = { status: 200 | 201; body: Readonly<Record<string, unknown>> }

/** Text that is ready, in one of the operation's `media`; without `text` the caller has it already. */
export type Prepared = { status: 200 | 304; prepared: { type: string; etag: string; text?: string } }

export type Reply = Told | Prepared | Refused

/** One operation: what is served, checked and described in the OpenAPI document. */
export type Operation = {
  method: 'GET' | 'POST' | 'PATCH'
  /** As in OpenAPI: `/api/v1/dossiers/{dossierId}`. */
  path: string
  operationId: string
  summary: string
  description?: string
  /** Needed in the token; without it the operation is open to all. */
  scope: Scope | undefined
  params: Readonly<Record<string, z.ZodMiniType>>
  query: z.ZodMiniObject
  body: z.ZodMiniType | undefined
  /** The header If-Match is needed. */
  ifMatch: boolean
  /** The header Idempotency-Key is honoured. */
  idempotent: boolean
  /** `media`: other types than JSON that the caller may prefer; with them the headers Accept and If-None-Match count. */
  reply: { status: 200 | 201; schema: z.ZodMiniType; description: string; media?: readonly string[] }
  problems: readonly ProblemKind[]
  run: (call: Call<unknown, unknown>) => Promise<Reply>
}

type Spec<Q extends z.ZodMiniObject, B extends z.ZodMiniType> = Omit<
  Operation,
  'run' | 'query' | 'body' | 'params' | 'scope' | 'ifMatch' | 'idempotent'
> & {
  scope?: Scope
  params?: Readonly<Record<string, z.ZodMiniType>>
  query?: Q
  body?: B
  ifMatch?: true
  idempotent?: true
  handle: (call: Call<z.infer<Q>, z.infer<B>>) => Promise<Reply>
}

const NOTHING = z.strictObject({})

/** Binds the schemas to the code that relies on them. */
export function operation<Q extends z.ZodMiniObject, B extends z.ZodMiniType>({
  handle,
  ...spec
}: Spec<Q, B>): Operation {
  return {
    ...spec,
    scope: spec.scope,
    params: spec.params ?? {},
    query: spec.query ?? NOTHING,
    body: spec.body,
    ifMatch: spec.ifMatch === true,
    idempotent: spec.idempotent === true,
    async run(call) {
      const query = (spec.query ?? NOTHING).safeParse(call.query, { reportInput: true })
      const body = spec.body?.safeParse(call.body, { reportInput: true })
      const issues = [
        ...Object.entries(spec.params ?? {}).flatMap(([name, schema]) =>
          schema.safeParse(call.params[name]).success
            ? []
            : [issueAt('path', [name], 'schemaViolation', call.t('api.issue.format'))],
        ),
        ...(query.success === false ? issuesOf('query', query.error, call.t) : []),
        ...(body?.success === false ? issuesOf('body', body.error, call.t) : []),
      ]
      if (issues.length > 0) return { problem: 'badRequest', issues }
      // Both satisfy the schemas, or there are issues; an operation without a schema reads nothing.
      return handle({ ...call, query: query.data as z.infer<Q>, body: body?.data as z.infer<B> })
    },
  }
}

/** The institution's partner for whom the token acts; a system of the team has none. */
export const partnerOf = ({ bearer }: Call<unknown, unknown>): Partner | undefined => bearer?.partner

const KINDS: Readonly<Record<string, ProblemKind>> = {
  'refusal.gone': 'resourceNotFound',
  'refusal.role': 'missingPermission',
  'api.refusal.version': 'preconditionFailed',
}

/** What an act refused, as a problem: at its field when it has one, else as a conflict with the present state. */
export function refusedBy({ message, field }: Refusal, t: Translator): Refused {
  const kind = KINDS[readMessage(message).key]
  if (kind) return { problem: kind }
  const detail = t.message(message)
  if (field === undefined) return { problem: 'conflict', detail }
  return { problem: 'badRequest', issues: [issueAt('body', field.split('.'), 'invalidInput', detail)] }
}
