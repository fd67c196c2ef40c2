import { z } from 'zod/mini'
import { enterpriseNumberSchema } from '#app/api/enterprise-number-schema.ts'
import { operation, partnerOf } from '#app/api/operation.ts'
import { ENVIRONMENTS } from '#app/domain/environment.ts'
import { ENVIRONMENT_STATES } from '#app/domain/environment-state.ts'
import { publishes } from '#app/domain/publication-authorization.ts'
import { type Day, dayInBelgium } from '#app/domain/working-days.ts'
import { type Organization, readOrganization } from '#app/services/read-organization.server.ts'

const namesSchema = z.strictObject({ fr: z.string(), nl: z.string(), de: z.optional(z.string()) })

const organizationSchema = z.strictObject({
  enterpriseNumber: z.string(),
  href: z.string(),
  reference: z.string(),
  names: namesSchema,
  applications: z.array(
    z.strictObject({
      applicationId: z.string(),
      issuerId: z.string(),
      issuerReference: z.string(),
      applicationReference: z.string(),
      names: namesSchema,
      audience: z.string(),
      endsOn: z.optional(z.string()),
      environments: z.array(
        z.strictObject({
          environment: z.enum(ENVIRONMENTS),
          state: z.enum(ENVIRONMENT_STATES),
          since: z.string(),
          publishes: z.boolean(),
          liveOn: z.optional(z.string()),
        }),
      ),
      messageTypes: z.array(
        z.strictObject({
          messageTypeId: z.string(),
          reference: z.string(),
          names: namesSchema,
          endsOn: z.optional(z.string()),
          /** Where it is switched on. */
          environments: z.array(z.enum(ENVIRONMENTS)),
        }),
      ),
    }),
  ),
})

export const readOrganizationOperation = operation({
  method: 'GET',
  path: '/api/v1/organizations/{enterpriseNumber}',
  operationId: 'readOrganization',
  summary: 'A registered institution with its applications and message types.',
  description:
    'A token of an institution sees its own; one of the eBox team each. `endsOn` is the last day of an application or a message type whose end is recorded. `publishes` tells whether an application may publish in an environment; the `environments` of a message type are those where it is switched on.',
  scope: 'organizations:read',
  params: { enterpriseNumber: enterpriseNumberSchema },
  reply: { status: 200, schema: organizationSchema, description: 'The institution.' },
  problems: ['resourceNotFound'],
  async handle(call) {
    const found = await readOrganization(partnerOf(call), call.params.enterpriseNumber ?? '')
    return found
      ? { status: 200, body: told(found, dayInBelgium(new Date())) }
      : { problem: 'resourceNotFound' }
  },
})

type Named = { nameFr: string; nameNl: string; nameDe: string }

const namesOf = ({ nameFr, nameNl, nameDe }: Named): z.infer<typeof namesSchema> => ({
  fr: nameFr,
  nl: nameNl,
  ...(nameDe && { de: nameDe }),
})

const told = ({ institution, issuers }: Organization, today: Day): z.infer<typeof organizationSchema> => ({
  enterpriseNumber: institution.enterpriseNumber,
  href: `/api/v1/organizations/${institution.enterpriseNumber}`,
  reference: institution.reference,
  names: namesOf(institution.answers),
  applications: issuers.map(({ issuer, environments, documentTypes }) => ({
    applicationId: issuer.applicationId,
    issuerId: issuer.id,
    issuerReference: issuer.reference,
    applicationReference: issuer.applicationReference,
    names: namesOf(issuer.answers),
    audience: issuer.answers.audience,
    ...(issuer.endedOn !== null && { endsOn: issuer.endedOn }),
    environments: environments.map(({ environment, state, since, liveOn }) => ({
      environment,
      state,
      since: since.toISOString(),
      publishes: publishes({ state, endedOn: issuer.endedOn }, environment, today),
      ...(liveOn !== null && { liveOn }),
    })),
    messageTypes: documentTypes.map(({ documentTypeId, reference, answers, endedOn, on }) => ({
      messageTypeId: documentTypeId,
      reference,
      names: namesOf(answers),
      ...(endedOn !== null && { endsOn: endedOn }),
      environments: on,
    })),
  })),
})
