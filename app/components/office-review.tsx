import { ENVIRONMENTS } from '#app/domain/environment.ts'
import { nameIn } from '#app/i18n/remark-label.ts'
import { answerWords } from './answer-words.ts'
import { useTranslator } from './language.tsx'
import { OfficeChanges, type ShownChange } from './office-changes.tsx'
import { type ChecklistLine, OfficeChecklist } from './office-checklist.tsx'
import type { RefusedForm, Target } from './office-form.tsx'
import { OfficeNotes, type ShownNote } from './office-notes.tsx'
import { OfficePin, type Pin, PinPart } from './office-pin.tsx'
import { OfficePrevious, type OtherDossier } from './office-previous.tsx'
import { OfficeRemarks, type ShownRemark } from './office-remarks.tsx'

type Names = { nameFr: string; nameNl: string; nameDe: string }

/** What the dossier's page shows of the team's own work. */
export type ReviewSections = {
  canPin: boolean
  canWithdraw: boolean
  partIds: readonly string[]
  /** With the document type it is about, and the answer as it stands. */
  pin: (Pin & { names: Names | undefined; answer: string }) | undefined
  remarks: readonly ShownRemark[]
  unsettled: number
  open: number
  changes: { since: number; parts: readonly ShownChange[] } | undefined
  checklist: { rows: readonly ChecklistLine[]; unmarked: number; canMark: boolean }
  notes: { noteId: string; canWrite: boolean; list: readonly ShownNote[] }
  previous: { application: string; isMore: boolean; list: readonly OtherDossier[] }
}

/** The sections to read first: what changed, and what the team has to say about it. */
export const reviewedFirst = (review: ReviewSections, target: Target, refused: RefusedForm) => ({
  changes: review.changes && <Changes {...review.changes} />,
  remarks: (
    <OfficeRemarks
      remarks={review.remarks}
      unsettled={review.unsettled}
      can={{ settle: review.canPin, withdraw: review.canWithdraw }}
      target={target}
      refused={refused}
      pin={review.pin && <PinForm pin={review.pin} target={target} refused={refused} />}
    />
  ),
  checklist: <OfficeChecklist checklist={review.checklist} target={target} refused={refused} />,
})

/** Those beside the decision: notes, and what else this institution asked. */
export const reviewedLast = (review: ReviewSections, target: Target, refused: RefusedForm) => ({
  notes: <OfficeNotes notes={review.notes} target={target} refused={refused} />,
  previous: review.previous.list.length > 0 && <OfficePrevious {...review.previous} />,
})

/** What the answers' links need; undefined where nothing can be pinned. */
export const pinsOf = ({ canPin, partIds }: ReviewSections, dossierId: string) =>
  canPin ? { dossierId, partIds } : undefined

/** Links to a remark on the certificate of each environment. */
export function CertificatePins({ review, dossierId }: { review: ReviewSections; dossierId: string }) {
  const t = useTranslator()
  if (!review.canPin) return null
  return ENVIRONMENTS.map((environment) => {
    const part = `certificate.${environment}` as const
    return (
      <PinPart key={part} dossierId={dossierId} part={part} target={part}>
        {t('review.pin')} – {t(`remarks.part.${part}`)}
      </PinPart>
    )
  })
}

type PinFormProps = { pin: NonNullable<ReviewSections['pin']>; target: Target; refused: RefusedForm }

function PinForm({ pin, target, refused }: PinFormProps) {
  const t = useTranslator()
  return (
    <OfficePin
      pin={pin}
      name={nameIn(t, pin.names)}
      answer={answerWords(t, pin.part, pin.field, pin.answer)}
      target={target}
      refused={refused}
    />
  )
}

function Changes({ since, parts }: { since: number; parts: readonly ShownChange[] }) {
  const t = useTranslator()
  return <OfficeChanges changes={parts} none={t('review.changes.none', { version: since })} />
}
