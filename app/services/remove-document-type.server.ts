import type { Partner } from '#app/domain/actor.ts'
import { ok, type Result } from '#app/domain/result.ts'
import { deletePart } from '#db/dossiers.server.ts'
import { editDossier } from './edit-dossier.server.ts'

/** Takes a document type off the list; removing what is gone already is no error. */
export const removeDocumentType = (
  partner: Partner,
  dossierId: string,
  id: string,
): Promise<Result<undefined>> =>
  editDossier(partner, dossierId, async (tx) => {
    await deletePart(tx, dossierId, id)
    return ok(undefined)
  })
