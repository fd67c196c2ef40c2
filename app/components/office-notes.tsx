import { useTranslator } from './language.tsx'
import { OfficeForm, type RefusedForm, type Target } from './office-form.tsx'
import { personName } from './person-name.ts'
import { TextArea } from './text-area.tsx'

export type ShownNote = { id: string; text: string; at: Date; officer: string }

type Props = {
  notes: { noteId: string; canWrite: boolean; list: readonly ShownNote[] }
  target: Target
  refused: RefusedForm
}

/** What officers write for each other, the newest first. */
export function OfficeNotes({ notes: { noteId, canWrite, list }, target, refused }: Props) {
  const t = useTranslator()
  const mine = refused?.intent === 'writeNote' ? refused : undefined
  return (
    <>
      {list.length === 0 && <p className="govuk-body">{t('review.notes.none')}</p>}
      {list.map(({ id, text, at, officer }) => (
        <article key={id}>
          <p className="govuk-hint govuk-!-margin-bottom-1">
            {t('review.checklist.by', { by: personName(t, officer), date: t.dateTime(at) })}
          </p>
          <p className="govuk-body portal-lines">{text}</p>
        </article>
      ))}
      {canWrite && (
        <OfficeForm intent="writeNote" target={target}>
          <input type="hidden" name="noteId" value={noteId} />
          <TextArea
            name="writeNote.text"
            label={t('review.notes.label')}
            hint={t('review.notes.hint')}
            value={mine?.typed['writeNote.text'] ?? ''}
            error={mine?.refusal.field ? t.message(mine.refusal.message) : undefined}
            rows={3}
          />
          <button type="submit" className="govuk-button govuk-button--secondary">
            {t('review.notes.submit')}
          </button>
        </OfficeForm>
      )}
    </>
  )
}
