import type { Transaction } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { deleteDraft, deleteEmptyWorkspace, lockDraftToDelete } from '#db/old-drafts.server.ts'

/** Deletes one draft whose time is over, and its workspace when it was all that was in it; answers how many: 0 or 1. */
export async function deleteOneDraft(tx: Transaction): Promise<number> {
  const draft = await lockDraftToDelete(tx)
  if (!draft) return 0
  await deleteDraft(tx, draft.id)
  await deleteEmptyWorkspace(tx, draft.workspaceId)
  await recordEvent(tx, { kind: 'draftDeleted', dossierId: draft.id, workspaceId: draft.workspaceId })
  return 1
}
