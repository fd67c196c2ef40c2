import { CHECKLIST_MAX } from '#app/domain/checklist.ts'
import { pinRemark } from '#app/services/remarks/pin-remark.server.ts'
import { type Settlement, settleRemark } from '#app/services/remarks/settle-remark.server.ts'
import { markChecklist } from '#app/services/review/mark-checklist.server.ts'
import { writeNote } from '#app/services/review/write-note.server.ts'
import type { Act, Posted } from './posted.ts'

/** The forms of remarks, checklist and notes. */
export const REVIEW_ACTS = {
  pinRemark: {
    done: 'remarkPinned',
    run: ({ officer, typed, ...act }) =>
      pinRemark(officer, {
        ...act,
        remarkId: typed.remarkId ?? '',
        target: typed.target ?? '',
        text: typed['pinRemark.text'] ?? '',
      }),
  },
  acceptRemark: { done: 'remarkAccepted', run: (posted) => settle('accept', posted) },
  reopenRemark: { done: 'remarkReopened', run: (posted) => settle('reopen', posted) },
  withdrawRemark: { done: 'remarkWithdrawn', run: (posted) => settle('withdraw', posted) },
  writeNote: {
    done: 'noteWritten',
    run: ({ officer, typed, ...act }) =>
      writeNote(officer, { ...act, noteId: typed.noteId ?? '', text: typed['writeNote.text'] ?? '' }),
  },
  markChecklist: { done: 'checklistMarked', run: (posted) => mark(posted) },
} as const satisfies Record<string, Act>

const lines = Array.from({ length: CHECKLIST_MAX * 2 }, (_, index) => index)

/** The controls of these forms; `item`, `mark` and `note` are numbered by their line on the page. */
export const REVIEW_FIELDS = [
  'remarkId',
  'target',
  'addition',
  // The second button of the form that asks for changes.
  'preview',
  'pinRemark.text',
  'noteId',
  'writeNote.text',
  ...lines.flatMap((line) => [`item.${line}`, `mark.${line}`, `note.${line}`]),
]

const settle = (act: Settlement, { officer, typed, ...target }: Posted) =>
  settleRemark(officer, act, {
    ...target,
    remarkId: typed.remarkId ?? '',
    addition: typed.addition ?? '',
  })

const mark = ({ officer, typed, ...act }: Posted) =>
  markChecklist(officer, {
    ...act,
    lines: lines.flatMap((line) => {
      const itemId = typed[`item.${line}`]
      return itemId ? [{ itemId, mark: typed[`mark.${line}`] ?? '', note: typed[`note.${line}`] ?? '' }] : []
    }),
  })
