import type { Officer } from '#app/domain/actor.ts'
import { type ChecklistMark, isChecklistMark } from '#app/domain/checklist.ts'
import { BALL } from '#app/domain/dossier-state.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import type { OfficerAct } from '#app/services/move-dossier.server.ts'
import {
  checklistMarksOf,
  deleteChecklistMark,
  listChecklistItems,
  type StoredMark,
  saveChecklistMark,
} from '#db/checklist.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { actOnReview } from './act-on-review.server.ts'

/** In characters at most. */
const NOTE_MAX = 500

/** One line of the list as posted; `mark` is empty for an item that nobody has looked at yet. */
export type MarkedLine = { itemId: string; mark: string; note: string }

/** Keeps what changed of the checklist of the present version; who changed a line has it under their name. */
export const markChecklist = (
  officer: Officer,
  { lines, ...act }: OfficerAct & { lines: readonly MarkedLine[] },
): Promise<Result<undefined>> =>
  actOnReview(officer, act, 'dossier.remark', async (tx, { id: dossierId, state, version }) => {
    if (BALL[state] !== 'team') return refused('review.refusal.state')
    const items = await listChecklistItems(tx)
    const marks = (await checklistMarksOf(tx, dossierId)).filter((mark) => mark.version === version)
    const changes = lines.filter((line) => !isSame(line, marks))
    const long = lines.findIndex(({ note }) => [...note.trim()].length > NOTE_MAX)
    if (long >= 0) return refused('review.refusal.checklistNote', `note.${long}`)
    for (const { itemId, mark, note } of changes) {
      if (!items.some((item) => item.id === itemId)) continue
      const key = { dossierId, version, itemId }
      const said = markOf(mark, note)
      if (said) await saveChecklistMark(tx, { ...key, ...said, officerId: officer.personId })
      else await deleteChecklistMark(tx, key)
    }
    if (changes.length > 0)
      await recordEvent(tx, {
        kind: 'checklistMarked',
        dossierId,
        actorId: officer.personId,
        data: { version, lines: changes.length },
      })
    return ok(undefined)
  })

const markOf = (mark: string, note: string): { mark: ChecklistMark; note: string } | undefined =>
  isChecklistMark(mark) ? { mark, note: note.trim() } : undefined

function isSame({ itemId, mark, note }: MarkedLine, marks: readonly StoredMark[]): boolean {
  const stored = marks.find((candidate) => candidate.itemId === itemId)
  const said = markOf(mark, note)
  return stored?.mark === said?.mark && (stored?.note ?? '') === (said?.note ?? '')
}
