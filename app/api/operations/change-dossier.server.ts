import { applyChange, issuesOfChange } from '#app/api/dossier-change.server.ts'
import {
  type DossierChange,
  dossierChangeSchema,
  dossierIdSchema,
  dossierOf,
  dossierSchema,
} from '#app/api/dossier-schema.ts'
import { type Call, operation, partnerOf, type Reply } from '#app/api/operation.ts'
import type { Partner } from '#app/domain/actor.ts'
import { versionOf } from '#app/services/dossier-version.server.ts'
import { doTogether } from '#app/services/joint-transaction.server.ts'
import { openDossier } from '#app/services/open-dossier.server.ts'

export const changeDossierOperation = operation({
  method: 'PATCH',
  path: '/api/v1/dossiers/{dossierId}',
  operationId: 'changeDossier',
  summary: 'Changes answers of a draft.',
  description:
    'Fields that are not sent stay as they are; an empty text takes an answer back. `messageTypes` is the whole list: an item with an `id` changes that type, one without adds a type, and a type that is not in the list is removed. `issuerId` takes a registered application, `""` none. A certificate is sent alone, one environment at a time, because it is judged against the stored answers. All of a change is stored, or none of it.',
  scope: 'dossiers:write',
  params: { dossierId: dossierIdSchema },
  body: dossierChangeSchema,
  ifMatch: true,
  reply: { status: 200, schema: dossierSchema, description: 'The dossier as it is now.' },
  problems: ['missingPermission', 'resourceNotFound', 'conflict'],
  async handle(call) {
    const partner = partnerOf(call)
    const dossierId = call.params.dossierId ?? ''
    if (!partner) return { problem: 'resourceNotFound' }
    return doTogether<Reply>(partner, dossierId, async () => {
      const reply = await changed(partner, dossierId, call)
      return { keep: !('problem' in reply), value: reply }
    })
  },
})

async function changed(
  partner: Partner,
  dossierId: string,
  { body, ifMatch, t }: Call<unknown, DossierChange>,
): Promise<Reply> {
  const opened = await openDossier(partner, dossierId)
  if (!opened) return { problem: 'resourceNotFound' }
  if (versionOf(opened.dossier, opened.parts) !== ifMatch) return { problem: 'preconditionFailed' }
  const issues = issuesOfChange(body, opened.draft, t)
  if (issues.length > 0) return { problem: 'badRequest', issues }
  const refused = await applyChange(partner, opened, body, t)
  if (refused) return refused
  const now = await openDossier(partner, dossierId)
  return now ? { status: 200, body: dossierOf(now) } : { problem: 'resourceNotFound' }
}
