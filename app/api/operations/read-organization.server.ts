import { z } from 'zod/mini'
import { operation, partnerOf } from '#app/api/operation.ts'
import { readEnterpriseNumber } from '#app/domain/enterprise-number.ts'
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
      messageTypes: z.array(
        z.strictObject({
          messageTypeId: z.string(),
          reference: z.string(),
          names: namesSchema,
          endsOn: z.optional(z.string()),
        }),
      ),
    }),
  ),
})

/** As Belgif writes it; the check digits are a rule that no pattern tells. */
const numberSchema = z.string().check(
  z.regex(/^[0-1]\d{9}$/),
  z.refine((number) => readEnterpriseNumber(number).ok),
)

export const readOrganizationOperation = operation({
  method: 'GET',
  path: '/api/v1/organizations/{enterpriseNumber}',
  operationId: 'readOrganization',
  summary: 'A registered institution with its applications and message types.',
  description:
    'A token of an institution sees its own; one of the eBox team each. `endsOn` is the last day of an application or a message type whose end is recorded.',
  scope: 'organizations:read',
  params: { enterpriseNumber: numberSchema },
  reply: { status: 200, schema: organizationSchema, description: 'The institution.' },
  problems: ['resourceNotFound'],
  async handle(call) {
    const found = await readOrganization(partnerOf(call), call.params.enterpriseNumber ?? '')
    return found ? { status: 200, body: told(found) } : { problem: 'resourceNotFound' }
  },
})

type Named = { nameFr: string; nameNl: string; nameDe: string }

const namesOf = ({ nameFr, nameNl, nameDe }: Named): z.infer<typeof namesSchema> => ({
  fr: nameFr,
  nl: nameNl,
  ...(nameDe && { de: nameDe }),
})

const told = ({ institution, issuers }: Organization): z.infer<typeof organizationSchema> => ({
  enterpriseNumber: institution.enterpriseNumber,
  href: `/api/v1/organizations/${institution.enterpriseNumber}`,
  reference: institution.reference,
  names: namesOf(institution.answers),
  applications: issuers.map(({ issuer, documentTypes }) => ({
    applicationId: issuer.applicationId,
    issuerId: issuer.id,
    issuerReference: issuer.reference,
    applicationReference: issuer.applicationReference,
    names: namesOf(issuer.answers),
    audience: issuer.answers.audience,
    ...(issuer.endedOn !== null && { endsOn: issuer.endedOn }),
    messageTypes: documentTypes.map(({ documentTypeId, reference, answers, endedOn }) => ({
      messageTypeId: documentTypeId,
      reference,
      names: namesOf(answers),
      ...(endedOn !== null && { endsOn: endedOn }),
    })),
  })),
})
