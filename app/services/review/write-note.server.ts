import type { Officer } from '#app/domain/actor.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import type { OfficerAct } from '#app/services/move-dossier.server.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { insertNote } from '#db/notes.server.ts'
import { actOnReview } from './act-on-review.server.ts'

/** In characters at most. */
const NOTE_MAX = 4000

/** `noteId` is given by the page: a form sent twice is one note. */
export type NewNote = OfficerAct & { noteId: string; text: string }

/** Keeps what an officer writes for colleagues. The entry of the log has no workspace, so no partner reads it. */
export const writeNote = (officer: Officer, note: NewNote): Promise<Result<undefined>> =>
  actOnReview(officer, note, 'dossier.note', async (tx, { id: dossierId }) => {
    const text = note.text.trim()
    if (text === '') return refused('review.refusal.note', 'text')
    if ([...text].length > NOTE_MAX) return refused('refusal.textTooLong', 'text')
    if (!isUuid(note.noteId)) return refused('refusal.gone')
    const { personId } = officer
    const isNew = await insertNote(tx, { id: note.noteId, dossierId, officerId: personId, text })
    if (isNew)
      await recordEvent(tx, {
        kind: 'noteWritten',
        dossierId,
        actorId: personId,
        data: { noteId: note.noteId },
      })
    return ok(undefined)
  })
