import { z } from 'zod/mini'
import type { Translator } from '#app/i18n/translator.ts'

const BELGIF = 'urn:problem-type:belgif:'
const EXTENSION = 'urn:problem-type:belgif-ext:'

/**
 * Every problem of the machine interface. Titles are fixed English (RFC 9457 3.1.3); what to do about it is the
 * catalogue's `api.problem.<kind>`. Types are those of the Belgif REST guide, `belgif-ext` where it has none.
 */
export const PROBLEMS = {
  badRequest: { type: `${BELGIF}badRequest`, status: 400, title: 'Bad Request' },
  noAccessToken: { type: `${BELGIF}noAccessToken`, status: 401, title: 'No Access Token' },
  invalidAccessToken: { type: `${BELGIF}invalidAccessToken`, status: 401, title: 'Invalid Access Token' },
  missingScope: { type: `${BELGIF}missingScope`, status: 403, title: 'Missing Scope' },
  missingPermission: { type: `${BELGIF}missingPermission`, status: 403, title: 'Missing Permission' },
  resourceNotFound: { type: `${BELGIF}resourceNotFound`, status: 404, title: 'Resource Not Found' },
  methodNotAllowed: { type: `${EXTENSION}methodNotAllowed`, status: 405, title: 'Method Not Allowed' },
  notAcceptable: { type: `${EXTENSION}notAcceptable`, status: 406, title: 'Not Acceptable' },
  conflict: { type: `${EXTENSION}conflict`, status: 409, title: 'Conflict' },
  idempotencyKeyPending: {
    type: `${EXTENSION}idempotencyKeyPending`,
    status: 409,
    title: 'Idempotency Key Pending',
  },
  preconditionFailed: { type: `${EXTENSION}preconditionFailed`, status: 412, title: 'Precondition Failed' },
  payloadTooLarge: { type: `${BELGIF}payloadTooLarge`, status: 413, title: 'Payload Too Large' },
  unsupportedMediaType: {
    type: `${EXTENSION}unsupportedMediaType`,
    status: 415,
    title: 'Unsupported Media Type',
  },
  idempotencyKeyReused: {
    type: `${EXTENSION}idempotencyKeyReused`,
    status: 422,
    title: 'Idempotency Key Reused',
  },
  preconditionRequired: {
    type: `${EXTENSION}preconditionRequired`,
    status: 428,
    title: 'Precondition Required',
  },
  tooManyRequests: { type: `${BELGIF}tooManyRequests`, status: 429, title: 'Too Many Requests' },
  tooManyFailedRequests: {
    type: `${BELGIF}tooManyFailedRequests`,
    status: 429,
    title: 'Too Many Failed Requests',
  },
  internalServerError: { type: `${BELGIF}internalServerError`, status: 500, title: 'Internal Server Error' },
  serviceUnavailable: { type: `${BELGIF}serviceUnavailable`, status: 503, title: 'Service Unavailable' },
} as const

export type ProblemKind = keyof typeof PROBLEMS

export const ISSUE_TYPES = {
  schemaViolation: `${BELGIF}input-validation:schemaViolation`,
  unknownInput: `${BELGIF}input-validation:unknownInput`,
  invalidInput: `${BELGIF}input-validation:invalidInput`,
  invalidStructure: `${EXTENSION}input-validation:invalidStructure`,
} as const

/** One thing to mend. It never repeats a value: that may be a person's data or a key. */
export const issueSchema = z.strictObject({
  type: z.enum(Object.values(ISSUE_TYPES)),
  in: z.enum(['body', 'path', 'query', 'header']),
  name: z.string(),
  detail: z.string(),
})
export type Issue = z.infer<typeof issueSchema>

export const problemSchema = z.strictObject({
  type: z.string(),
  href: z.optional(z.string()),
  title: z.string(),
  status: z.int().check(z.minimum(400), z.maximum(599)),
  detail: z.string(),
  issues: z.optional(z.array(issueSchema)),
})
export type Problem = z.infer<typeof problemSchema>

/** What an operation answers instead of its result. */
export type Refused = {
  problem: ProblemKind
  /** Instead of the kind's own words. */
  detail?: string
  issues?: readonly Issue[]
  headers?: Readonly<Record<string, string>>
}

const GUIDE = 'https://www.belgif.be/specification/rest/api-guide/problems'

/** The body of `application/problem+json`. */
export function problemOf({ problem, detail, issues }: Refused, t: Translator): Problem {
  const { type, title, status } = PROBLEMS[problem]
  return {
    type,
    ...(type.startsWith(BELGIF) && { href: `${GUIDE}/${problem}.html` }),
    title,
    status,
    detail: detail ?? t.dynamic(`api.problem.${problem}`),
    ...(issues !== undefined && { issues: [...issues] }),
  }
}
