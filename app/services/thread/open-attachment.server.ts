import type { Officer, Partner } from '#app/domain/actor.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'
import { type NewAttachment, readAttachment } from '#db/thread.server.ts'
import { withThread } from './thread-side.server.ts'

/** A file of the conversation on this dossier, for whoever may read the dossier. */
export const openAttachment = (
  reader: Partner | Officer,
  dossierId: string | undefined,
  attachmentId: string | undefined,
): Promise<Result<NewAttachment>> =>
  withThread(reader, dossierId, async (tx, dossier) => {
    if (!may(reader, 'dossier.read') || !isUuid(attachmentId)) return refused('refusal.gone')
    const file = await readAttachment(tx, dossier.id, attachmentId)
    return file ? ok(file) : refused('refusal.gone')
  })
