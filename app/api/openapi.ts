import { z } from 'zod/mini'
import type { Operation } from './operation.ts'
import { PROBLEMS, type ProblemKind, problemSchema } from './problem.ts'

type Json = Readonly<Record<string, unknown>>

const schemaOf = (schema: z.ZodMiniType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { target: 'openapi-3.0', io })
  return json
}

/** The problems that every operation may answer, whatever is asked. */
const ALWAYS: readonly ProblemKind[] = [
  'badRequest',
  'methodNotAllowed',
  'tooManyRequests',
  'internalServerError',
  'serviceUnavailable',
]

function problemsOf({ problems, scope, ifMatch, idempotent, body }: Operation): ProblemKind[] {
  return [
    ...ALWAYS,
    ...problems,
    ...(scope === undefined
      ? (['invalidAccessToken'] as const)
      : (['noAccessToken', 'invalidAccessToken', 'missingScope'] as const)),
    ...(body ? (['payloadTooLarge', 'unsupportedMediaType'] as const) : []),
    ...(ifMatch ? (['preconditionFailed', 'preconditionRequired'] as const) : []),
    ...(idempotent ? (['idempotencyKeyPending', 'idempotencyKeyReused'] as const) : []),
  ]
}

function parametersOf({ params, query, ifMatch, idempotent, reply }: Operation): Json[] {
  const { properties = {} } = schemaOf(query, 'input') as { properties?: Readonly<Record<string, Json>> }
  return [
    ...Object.entries(params).map(([name, schema]) => ({
      name,
      in: 'path',
      required: true,
      schema: schemaOf(schema, 'input'),
    })),
    ...Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', schema })),
    ...(ifMatch
      ? [
          {
            name: 'If-Match',
            in: 'header',
            required: true,
            description: 'The version that was read, as in the ETag.',
            schema: { type: 'string' },
          },
        ]
      : []),
    ...(idempotent
      ? [
          {
            name: 'Idempotency-Key',
            in: 'header',
            description: 'A repeat with the same key within 24 hours gets the same answer and does nothing.',
            schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$' },
          },
        ]
      : []),
    ...(reply.media
      ? [
          {
            name: 'If-None-Match',
            in: 'header',
            description: 'The ETag of what the caller has: when it is the same still, 304 says so.',
            schema: { type: 'string' },
          },
        ]
      : []),
  ]
}

const ETag = { description: 'Names this very content.', schema: { type: 'string' } }

function responsesOf(operation: Operation): Json {
  const { reply } = operation
  const byStatus = new Map<number, string[]>()
  for (const kind of problemsOf(operation)) {
    const { status, type } = PROBLEMS[kind]
    byStatus.set(status, [...(byStatus.get(status) ?? []), type])
  }
  const traceId = { $ref: '#/components/headers/BelGovTraceId' }
  const problems = [...byStatus].map(([status, types]) => [
    String(status),
    {
      description: types.join(', '),
      headers: { 'BelGov-Trace-Id': traceId },
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ])
  return {
    [String(reply.status)]: {
      description: reply.description,
      headers: {
        'BelGov-Trace-Id': traceId,
        ...(reply.status === 201 && {
          Location: { description: 'Where it is.', schema: { type: 'string' } },
        }),
        ...(reply.media && { ETag }),
      },
      content: {
        'application/json': { schema: schemaOf(reply.schema, 'output') },
        ...Object.fromEntries((reply.media ?? []).map((type) => [type, { schema: { type: 'string' } }])),
      },
    },
    ...(reply.media && {
      304: { description: 'As the caller has it already.', headers: { 'BelGov-Trace-Id': traceId, ETag } },
    }),
    ...Object.fromEntries(problems),
  }
}

function pathItemsOf(operations: readonly Operation[]): Json {
  const items: Record<string, Record<string, unknown>> = {}
  for (const operation of operations) {
    const { path, method, operationId, summary, description, scope, body } = operation
    items[path] = {
      ...items[path],
      [method.toLowerCase()]: {
        operationId,
        summary,
        ...((description ?? scope) && {
          description: [description, scope && `Scope of the token: \`${scope}\`.`].filter(Boolean).join(' '),
        }),
        // An operation that is open to all also takes a token.
        security: scope === undefined ? [{}, { token: [] }] : [{ token: [] }],
        parameters: parametersOf(operation),
        ...(body && {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(body, 'input') } },
          },
        }),
        responses: responsesOf(operation),
      },
    }
  }
  return items
}

/** The OpenAPI 3.0 document, from the schemas that judge what is sent and describe what is answered. */
export const openApiOf = (operations: readonly Operation[], origin: string): Json => ({
  openapi: '3.0.3',
  info: {
    title: 'eBox partner portal',
    version: '1.0.0',
    description:
      'The portal for scripts, after the Belgif REST guide. A manager of an institution issues tokens under /settings/tokens.',
  },
  servers: [{ url: origin }],
  paths: pathItemsOf(operations),
  components: {
    schemas: { Problem: schemaOf(problemSchema, 'output') },
    headers: {
      BelGovTraceId: {
        description: 'Names this call in the logs of the portal.',
        schema: { type: 'string', pattern: '^[0-9a-f]{32}$' },
      },
    },
    securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
  },
})
