import { z } from 'zod/mini'
import { enterpriseNumberSchema } from '#app/api/enterprise-number-schema.ts'
import { operation } from '#app/api/operation.ts'
import { ENVIRONMENTS } from '#app/domain/environment.ts'
import {
  AUDIENCES,
  PUBLICATION_RULES,
  type PublicationPart,
  type PublicationRule,
} from '#app/domain/publication-authorization.ts'
import { publicationWords } from '#app/i18n/publication-words.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { checkPublication } from '#app/services/publication/check-publication.server.ts'

/** At most as long as the web service takes them (design/domain.md 6); a shorter one is unknown, not malformed. */
const applicationIdSchema = z.string().check(z.minLength(1), z.maxLength(150))
const messageTypeIdSchema = z.string().check(z.minLength(1), z.maxLength(80))

const questionSchema = z.strictObject({
  enterpriseNumber: enterpriseNumberSchema,
  applicationId: applicationIdSchema,
  messageTypeId: messageTypeIdSchema,
  environment: z.enum(ENVIRONMENTS),
  audience: z.optional(z.enum(AUDIENCES)),
  certificateSha256: z.optional(z.string().check(z.regex(/^[0-9a-fA-F]{64}$/))),
  senderId: z.optional(
    z.strictObject({ enterpriseNumber: enterpriseNumberSchema, applicationId: applicationIdSchema }),
  ),
})

const RULES = Object.keys(PUBLICATION_RULES) as [PublicationRule, ...PublicationRule[]]

const partSchema = z.strictObject({
  outcome: z.enum(['passed', 'failed', 'notJudged']),
  rule: z.enum(RULES),
  code: z.optional(z.enum(['SOA-01001', 'SOA-01002', '40', '42'])),
  detail: z.string(),
})

const verdictSchema = z.strictObject({
  allowed: z.boolean(),
  certificate: partSchema,
  level1: partSchema,
  level2: partSchema,
})

export const checkPublicationOperation = operation({
  method: 'POST',
  path: '/api/v1/publicationAuthorizations/check',
  operationId: 'checkPublicationAuthorization',
  summary:
    'Whether a couple of institution and application may publish a message type, by the two-level rule.',
  description:
    'For the web service. `audience` is `citizen` unless given. With `certificateSha256` (of the DER) the certificate is judged too. A message that carries a SenderID sends it as `senderId`; the couple beside it is then the one that the certificate names. Each condition is judged on its own and says by which `rule`; the web service answers with the `code` of the first that fails.',
  scope: 'publicationAuthorizations:check',
  body: questionSchema,
  reply: { status: 200, schema: verdictSchema, description: 'The verdict, also when it is no.' },
  problems: [],
  async handle({ body, t }) {
    const { audience = 'citizen', certificateSha256, senderId, ...asked } = body
    const { allowed, certificate, level1, level2 } = await checkPublication({
      ...asked,
      audience,
      ...(certificateSha256 !== undefined && { certificateSha256: certificateSha256.toLowerCase() }),
      ...(senderId && { senderId }),
      now: new Date(),
    })
    return {
      status: 200,
      body: { allowed, certificate: told(certificate, t), level1: told(level1, t), level2: told(level2, t) },
    }
  },
})

const told = (part: PublicationPart, t: Translator): z.infer<typeof partSchema> => ({
  outcome: part.outcome,
  rule: part.rule,
  ...(part.code && { code: part.code }),
  detail: publicationWords(t, part),
})
