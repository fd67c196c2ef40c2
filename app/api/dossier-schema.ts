import { z } from 'zod/mini'
import { APPLICATION_FIELDS } from '#app/domain/application.ts'
import { CERTIFICATE_CHOICES } from '#app/domain/certificate-answer.ts'
import { DOCUMENT_TYPE_FIELDS, DOCUMENT_TYPES_MAX } from '#app/domain/document-type.ts'
import { TASKS, taskStatuses } from '#app/domain/dossier.ts'
import { DOSSIER_PURPOSES } from '#app/domain/dossier-purpose.ts'
import { DOSSIER_STATES } from '#app/domain/dossier-state.ts'
import { ENVIRONMENTS } from '#app/domain/environment.ts'
import { INSTITUTION_FIELDS } from '#app/domain/institution.ts'
import { versionOf } from '#app/services/dossier-version.server.ts'
import type { OpenDossier } from '#app/services/open-dossier.server.ts'
import { sentSchema, told, toldSchema } from './answers.ts'

export const dossierIdSchema = z.uuid()

const summaryShape = {
  dossierId: z.string(),
  href: z.string(),
  state: z.enum(DOSSIER_STATES),
  reference: z.optional(z.string()),
  enterpriseNumber: z.string(),
  institutionName: z.string(),
  applicationId: z.optional(z.string()),
  submissions: z.int(),
  createdAt: z.string(),
  submittedAt: z.optional(z.string()),
  stateSince: z.string(),
}

export const dossierSummarySchema = z.strictObject(summaryShape)

export const dossierPageSchema = z.strictObject({
  items: z.array(dossierSummarySchema),
  total: z.int(),
  page: z.int(),
  pageSize: z.int(),
  next: z.optional(z.string()),
  prev: z.optional(z.string()),
})

const certificateSchema = z.strictObject({
  choice: z.enum(CERTIFICATE_CHOICES),
  spkiSha256: z.optional(z.string()),
})

export const dossierSchema = z.strictObject({
  ...summaryShape,
  version: z.string(),
  issuerId: z.optional(z.string()),
  institution: toldSchema(INSTITUTION_FIELDS),
  application: toldSchema(APPLICATION_FIELDS),
  purpose: z.enum(DOSSIER_PURPOSES),
  messageTypes: z.array(z.extend(toldSchema(DOCUMENT_TYPE_FIELDS), { id: z.string() })),
  certificates: z.strictObject({
    acceptance: z.optional(certificateSchema),
    production: z.optional(certificateSchema),
  }),
  tasks: z.array(
    z.strictObject({
      task: z.enum([...TASKS, 'messageTypes']),
      status: z.enum(['notStarted', 'inProgress', 'done', 'blocked']),
    }),
  ),
})

/** A page of the portal makes keys; a machine brings a CSR or a certificate, or says that it comes later. */
const sentCertificateSchema = z.strictObject({
  choice: z.enum(['csr', 'certificate', 'later']),
  pem: z.optional(z.string()),
})

/** The body of a PATCH: the parts that change. `messageTypes` is the whole list, an `id` naming one that is kept. */
export const dossierChangeSchema = z.strictObject({
  institution: z.optional(sentSchema(INSTITUTION_FIELDS)),
  issuerId: z.optional(z.union([z.uuid(), z.literal('')])),
  application: z.optional(sentSchema(APPLICATION_FIELDS)),
  messageTypes: z.optional(
    z
      .array(z.extend(sentSchema(DOCUMENT_TYPE_FIELDS), { id: z.optional(z.uuid()) }))
      .check(z.maxLength(DOCUMENT_TYPES_MAX)),
  ),
  certificates: z.optional(
    z.strictObject({
      acceptance: z.optional(sentCertificateSchema),
      production: z.optional(sentCertificateSchema),
    }),
  ),
})
export type DossierChange = z.infer<typeof dossierChangeSchema>

type Dossier = OpenDossier['dossier']

export const summaryOf = (dossier: Dossier): z.infer<typeof dossierSummarySchema> => ({
  dossierId: dossier.id,
  href: `/api/v1/dossiers/${dossier.id}`,
  state: dossier.state,
  ...(dossier.reference !== null && { reference: dossier.reference }),
  enterpriseNumber: dossier.enterpriseNumber,
  institutionName: dossier.institutionName,
  ...(dossier.applicationId !== '' && { applicationId: dossier.applicationId }),
  submissions: dossier.version,
  createdAt: dossier.createdAt.toISOString(),
  ...(dossier.submittedAt && { submittedAt: dossier.submittedAt.toISOString() }),
  stateSince: dossier.stateSince.toISOString(),
})

/** `documentTypes` is called `messageTypes` outside. */
export const taskName = (task: (typeof TASKS)[number]): (typeof TASKS)[number] | 'messageTypes' =>
  task === 'documentTypes' ? 'messageTypes' : task

export function dossierOf({ dossier, parts, draft }: OpenDossier): z.infer<typeof dossierSchema> {
  const statuses = taskStatuses(draft)
  return {
    ...summaryOf(dossier),
    version: versionOf(dossier, parts),
    ...(dossier.issuerId !== null && { issuerId: dossier.issuerId }),
    purpose: dossier.purpose,
    institution: told(INSTITUTION_FIELDS, draft.institution?.answers ?? {}),
    application: told(APPLICATION_FIELDS, draft.application?.answers ?? {}),
    messageTypes: draft.documentTypes.map(({ id, answers }) => ({
      id,
      ...told(DOCUMENT_TYPE_FIELDS, answers),
    })),
    certificates: Object.fromEntries(
      ENVIRONMENTS.flatMap((environment) => {
        const { choice, spkiSha256 } = draft.certificates[environment]?.answers ?? {}
        const known = CERTIFICATE_CHOICES.find((one) => one === choice)
        return known ? [[environment, { choice: known, ...(spkiSha256 && { spkiSha256 }) }]] : []
      }),
    ),
    tasks: TASKS.flatMap((task) => {
      const status = statuses[task]
      return status ? [{ task: taskName(task), status }] : []
    }),
  }
}
