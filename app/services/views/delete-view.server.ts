import type { Officer } from '#app/domain/actor.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'
import { asOffice } from '#db/client.server.ts'
import { deleteView } from '#db/saved-views.server.ts'

/** Removes a view of the officer's own; one that is gone already, or another's, is nothing to remove. */
export const removeView = (officer: Officer, id: string): Promise<Result<undefined>> =>
  asOffice(async (tx) => {
    if (!may(officer, 'office.read')) return refused('refusal.role')
    if (isUuid(id)) await deleteView(tx, officer.personId, id)
    return ok(undefined)
  })
