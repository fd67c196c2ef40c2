import type { Partner } from '#app/domain/actor.ts'
import { isEditable } from '#app/domain/dossier-state.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { deletePart, lockDossier } from '#db/dossiers.server.ts'
import { within } from './open-dossier.server.ts'

/** Takes a document type off the list; removing what is gone already is no error. */
export const removeDocumentType = (
  partner: Partner,
  dossierId: string,
  id: string,
): Promise<Result<undefined>> =>
  within(partner, async (tx) => {
    const dossier = await lockDossier(tx, dossierId)
    if (!dossier) return refused('refusal.gone')
    if (!isEditable(dossier.state)) return refused('refusal.save.state')
    await deletePart(tx, dossierId, id)
    return ok(undefined)
  })
