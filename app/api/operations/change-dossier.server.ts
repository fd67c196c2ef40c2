import { applyChange, issuesOfChange } from '#app/api/dossier-change.server.ts'
import { dossierChangeSchema, dossierIdSchema, dossierOf, dossierSchema } from '#app/api/dossier-schema.ts'
import { operation, partnerOf } from '#app/api/operation.ts'
import { versionOf } from '#app/services/dossier-version.server.ts'
import { openDossier } from '#app/services/open-dossier.server.ts'

export const changeDossierOperation = operation({
  method: 'PATCH',
  path: '/api/v1/dossiers/{dossierId}',
  operationId: 'changeDossier',
  summary: 'Changes answers of a draft.',
  description:
    'Fields that are not sent stay as they are; an empty text takes an answer back. `messageTypes` is the whole list: an item with an `id` changes that type, one without adds a type, and a type that is not in the list is removed. `issuerId` takes a registered application, `""` none. A certificate is sent alone, one environment at a time, because it is judged against the stored answers.',
  scope: 'dossiers:write',
  params: { dossierId: dossierIdSchema },
  body: dossierChangeSchema,
  ifMatch: true,
  reply: { status: 200, schema: dossierSchema, description: 'The dossier as it is now.' },
  problems: ['missingPermission', 'resourceNotFound', 'conflict'],
  async handle(call) {
    const partner = partnerOf(call)
    const dossierId = call.params.dossierId ?? ''
    const opened = partner && (await openDossier(partner, dossierId))
    if (!opened) return { problem: 'resourceNotFound' }
    if (versionOf(opened.dossier, opened.parts) !== call.ifMatch) return { problem: 'preconditionFailed' }
    const issues = issuesOfChange(call.body, opened.draft, call.t)
    if (issues.length > 0) return { problem: 'badRequest', issues }
    const refused = await applyChange(partner, opened, call.body, call.t)
    if (refused) return refused
    const now = await openDossier(partner, dossierId)
    return now ? { status: 200, body: dossierOf(now) } : { problem: 'resourceNotFound' }
  },
})
