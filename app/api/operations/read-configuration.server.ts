import { z } from 'zod/mini'
import { type Call, operation, type Reply } from '#app/api/operation.ts'
import { preferredMedia } from '#app/api/preferred-media.ts'
import { configurationSchema } from '#app/domain/configuration.ts'
import { CONFIGURATION_LISTS } from '#app/domain/configuration-change.ts'
import { ENVIRONMENTS, type Environment, isEnvironment } from '#app/domain/environment.ts'
import {
  CONFIGURATION_MEDIA,
  type ConfigurationMedia,
  etagOf,
  formOf,
  hashOfEtag,
} from '#app/services/configuration/configuration-forms.server.ts'
import {
  configurationFeed,
  differenceFrom,
} from '#app/services/configuration/configuration-history.server.ts'
import { currentConfiguration } from '#app/services/configuration/current-configuration.server.ts'
import { canSign } from '#app/services/configuration/sign-configuration.server.ts'

const environmentSchema = z.enum(ENVIRONMENTS)
const XML = '.xml'

/** The path has satisfied the schema. */
const environmentOf = ({ params }: Call<unknown, unknown>): Environment => {
  const named = (params.environment ?? '').replace(XML, '')
  return isEnvironment(named) ? named : 'acceptance'
}

export const readConfigurationOperation = operation({
  method: 'GET',
  path: '/api/v1/configurations/{environment}',
  operationId: 'readConfiguration',
  summary: 'All that the web service must know of an environment.',
  description:
    '`organizations` is the Dossier Unique list (level 1), `trios` says which couple may publish which message type (level 2), `applications` names the certificates that authenticate. JSON as RFC 8785 spells it, every list sorted by its identifiers; the ETag is its SHA-256. The same as XML with `Accept: application/xml` or an address that ends in `.xml`; signed, as a compact JWS of the JSON, with `Accept: application/jose`: the keys are at /.well-known/jwks.json.',
  scope: 'configurations:read',
  params: { environment: z.enum([...ENVIRONMENTS, 'acceptance.xml', 'production.xml']) },
  reply: {
    status: 200,
    schema: configurationSchema,
    description: 'The configuration in force.',
    media: CONFIGURATION_MEDIA.slice(1),
  },
  problems: ['notAcceptable'],
  async handle(call) {
    const media = mediaOf(call)
    if (!media) return { problem: 'notAcceptable' }
    const now = await currentConfiguration(environmentOf(call))
    const etag = await etagOf(now.sha256, media)
    if (etag === undefined) return { problem: 'notAcceptable' }
    if (hasAlready(call.ifNoneMatch, etag)) return { status: 304, prepared: { type: media, etag } }
    return prepared(media, etag, await formOf(now, media))
  },
})

function mediaOf({ params, accept }: Call<unknown, unknown>): ConfigurationMedia | undefined {
  if (params.environment?.endsWith(XML)) return 'application/xml'
  const [first, ...others] = CONFIGURATION_MEDIA
  return preferredMedia(accept, [first, ...others.filter((one) => one !== 'application/jose' || canSign())])
}

/** RFC 9110, 13.1.2: compared weakly. */
const hasAlready = (ifNoneMatch: string, etag: string): boolean =>
  ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)

const prepared = (type: string, etag: string, text: string | undefined): Reply =>
  text === undefined ? { problem: 'notAcceptable' } : { status: 200, prepared: { type, etag, text } }

const changeSchema = z.strictObject({
  list: z.enum(CONFIGURATION_LISTS),
  change: z.enum(['added', 'removed', 'changed']),
  enterpriseNumber: z.string(),
  applicationId: z.optional(z.string()),
  messageTypeId: z.optional(z.string()),
  fields: z.optional(z.array(z.string())),
})

const PAGE = 20

const feedSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      id: z.int(),
      sha256: z.string(),
      since: z.string(),
      organizations: z.int(),
      applications: z.int(),
      trios: z.int(),
      changes: z.optional(z.array(changeSchema)),
    }),
  ),
  next: z.optional(z.string()),
})

export const configurationChangesOperation = operation({
  method: 'GET',
  path: '/api/v1/configurations/{environment}/changes',
  operationId: 'listConfigurationChanges',
  summary: 'What the configuration of an environment was, from one change to the next.',
  description: `The oldest first, ${PAGE} at most unless \`pageSize\` says otherwise. \`since\` is the \`id\` of the last one that the caller has: a feed. \`changes\` is what differs from the one before; it is missing where more than a thousand entries do.`,
  scope: 'configurations:read',
  params: { environment: environmentSchema },
  query: z.strictObject({
    since: z.optional(z.int().check(z.minimum(0), z.maximum(999_999_999))),
    pageSize: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
  }),
  reply: { status: 200, schema: feedSchema, description: 'One page.' },
  problems: [],
  async handle(call) {
    const environment = environmentOf(call)
    const { since = 0, pageSize = PAGE } = call.query
    const { items, isMore } = await configurationFeed(environment, since, pageSize)
    const last = items.at(-1)
    const told = items.map(({ id, sha256, madeAt, organizations, applications, trios, changes }) => ({
      id,
      sha256,
      since: madeAt.toISOString(),
      organizations,
      applications,
      trios,
      // It differs, or it would not have been kept.
      ...(changes.length > 0 && { changes }),
    }))
    const next = `/api/v1/configurations/${environment}/changes?since=${last?.id}&pageSize=${pageSize}`
    return { status: 200, body: { items: told, ...(isMore && { next }) } }
  },
})

export const configurationDiffOperation = operation({
  method: 'GET',
  path: '/api/v1/configurations/{environment}/diff',
  operationId: 'diffConfiguration',
  summary: 'What makes the present configuration of an earlier one.',
  description: '`from` is the ETag of the earlier one, in any of its forms, or the SHA-256 within it.',
  scope: 'configurations:read',
  params: { environment: environmentSchema },
  query: z.strictObject({
    from: z.string().check(z.refine((etag) => hashOfEtag(etag) !== undefined)),
  }),
  reply: {
    status: 200,
    schema: z.strictObject({ from: z.string(), to: z.string(), changes: z.array(changeSchema) }),
    description: 'The difference; no changes when they are the same.',
  },
  problems: ['resourceNotFound'],
  async handle(call) {
    const found = await differenceFrom(environmentOf(call), hashOfEtag(call.query.from) ?? '')
    return found ? { status: 200, body: found } : { problem: 'resourceNotFound' }
  },
})
