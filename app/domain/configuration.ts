import { z } from 'zod/mini'
import { ENVIRONMENTS } from './environment.ts'
import { AUDIENCES } from './publication-authorization.ts'

const namesSchema = z.strictObject({ fr: z.string(), nl: z.string(), de: z.optional(z.string()) })
const longNamesSchema = z.strictObject({
  fr: z.optional(z.string()),
  nl: z.optional(z.string()),
  de: z.optional(z.string()),
})
const helpdeskSchema = z.strictObject({ email: z.optional(z.string()), phone: z.optional(z.string()) })
const coupleShape = { enterpriseNumber: z.string(), applicationId: z.string() }

const organizationSchema = z.strictObject({
  enterpriseNumber: z.string(),
  reference: z.string(),
  names: namesSchema,
  longNames: z.optional(longNamesSchema),
  language: z.string(),
  url: z.optional(z.string()),
  logo: z.optional(z.string()),
  businessHelpdesk: helpdeskSchema,
  technicalHelpdesk: helpdeskSchema,
})

const applicationSchema = z.strictObject({
  ...coupleShape,
  issuerReference: z.string(),
  applicationReference: z.string(),
  names: namesSchema,
  description: z.optional(z.string()),
  url: z.optional(z.string()),
  helpdesk: z.optional(helpdeskSchema),
  protocol: z.string(),
  network: z.string(),
  certificateUse: z.string(),
  endsOn: z.optional(z.string()),
  certificates: z.array(
    z.strictObject({
      sha256: z.string(),
      serial: z.string(),
      authority: z.string(),
      state: z.enum(['registered', 'replaced']),
      notBefore: z.string(),
      notAfter: z.string(),
      /** Whose certificate it is, where another application shares it with this one, which its SenderID names. */
      owner: z.optional(z.strictObject(coupleShape)),
    }),
  ),
})

const trioSchema = z.strictObject({
  ...coupleShape,
  messageTypeId: z.string(),
  reference: z.string(),
  audience: z.enum(AUDIENCES),
  names: namesSchema,
  description: z.optional(z.string()),
  validity: z.strictObject({ count: z.int(), unit: z.string() }),
  trigger: z.string(),
  volume: z.optional(z.int()),
  peaks: z.optional(z.string()),
  firstSending: z.optional(z.string()),
  registeredMail: z.string(),
  paperFallback: z.string(),
  endsOn: z.optional(z.string()),
})

/**
 * All that the web service needs to know of one environment (guide, section 6; design/domain.md 2): the institutions
 * on its list (the Dossier Unique, level 1), their applications with the certificates that authenticate them, and the
 * trios of institution, application and message type (level 2). Each list is sorted by its identifiers. Nobody's
 * personal data: contacts are functional.
 */
export const configurationSchema = z.strictObject({
  environment: z.enum(ENVIRONMENTS),
  organizations: z.array(organizationSchema),
  applications: z.array(applicationSchema),
  trios: z.array(trioSchema),
})

export type Configuration = z.infer<typeof configurationSchema>
export type ConfiguredOrganization = z.infer<typeof organizationSchema>
export type ConfiguredApplication = z.infer<typeof applicationSchema>
export type ConfiguredTrio = z.infer<typeof trioSchema>
