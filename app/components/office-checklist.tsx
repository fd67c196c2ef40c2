import { CHECKLIST_MARKS, type ChecklistMark } from '#app/domain/checklist.ts'
import { useTranslator } from './language.tsx'
import { OfficeForm, type RefusedForm, type Target } from './office-form.tsx'
import { personName } from './person-name.ts'
import { Table } from './table.tsx'

export type ChecklistLine = {
  id: string
  text: string
  mark: { mark: ChecklistMark; note: string; by: string; at: Date } | undefined
  /** What was found of it in an earlier version, while this one has no mark. */
  seen: { mark: ChecklistMark; note: string; by: string; version: number } | undefined
}

type Props = {
  checklist: { rows: readonly ChecklistLine[]; unmarked: number; canMark: boolean }
  target: Target
  refused: RefusedForm
}

/** What officers look at, in one form: a mark and a note for each item, by whom and when. */
export function OfficeChecklist({ checklist: { rows, unmarked, canMark }, target, refused }: Props) {
  const t = useTranslator()
  if (rows.length === 0) return <p className="govuk-body">{t('review.checklist.empty')}</p>
  const mine = refused?.intent === 'markChecklist' ? refused : undefined
  const list = (
    <>
      <p className="govuk-body">
        {t('review.checklist.lead')}{' '}
        {unmarked > 0 ? t.plural('review.checklist.unmarked', unmarked) : t('review.checklist.complete')}
      </p>
      <Table
        caption={t('review.checklist.caption')}
        hideCaption
        columns={(['text', 'mark', 'note'] as const).map((key) => ({
          key,
          title: t(COLUMNS[key]),
        }))}
        rows={rows.map((row, line) => ({
          id: row.id,
          cells: {
            text: <Item row={row} line={line} />,
            mark: <Mark row={row} line={line} typed={mine?.typed[`mark.${line}`]} canMark={canMark} />,
            note: (
              <Note
                row={row}
                line={line}
                typed={mine?.typed[`note.${line}`]}
                error={mine?.refusal.field === `note.${line}` ? t.message(mine.refusal.message) : undefined}
                canMark={canMark}
              />
            ),
          },
        }))}
      />
    </>
  )
  if (!canMark) return list
  return (
    <OfficeForm intent="markChecklist" target={target}>
      {list}
      <button type="submit" className="govuk-button govuk-button--secondary">
        {t('review.checklist.submit')}
      </button>
    </OfficeForm>
  )
}

const COLUMNS = {
  text: 'checklist.column.text',
  mark: 'review.previous.column.state',
  note: 'review.checklist.note',
} as const

type CellProps = { row: ChecklistLine; line: number }

function Item({ row: { id, text, mark, seen }, line }: CellProps) {
  const t = useTranslator()
  return (
    <>
      <input type="hidden" name={`item.${line}`} value={id} />
      <span className="office-words">{text}</span>
      {mark && (
        <span className="govuk-hint office-quiet">
          {t('review.checklist.by', { by: personName(t, mark.by), date: t.dateTime(mark.at) })}
        </span>
      )}
      {seen && (
        <span className="govuk-hint office-quiet">
          {t('review.checklist.seen', {
            version: seen.version,
            mark: t(`review.checklist.mark.${seen.mark}`),
            by: personName(t, seen.by),
          })}
          {seen.note && ` – ${seen.note}`}
        </span>
      )}
    </>
  )
}

function Mark({ row, line, typed, canMark }: CellProps & { typed: string | undefined; canMark: boolean }) {
  const t = useTranslator()
  const mark = row.mark?.mark
  if (!canMark) return t(`review.checklist.mark.${mark ?? 'open'}`)
  return (
    <select
      name={`mark.${line}`}
      className="govuk-select"
      aria-label={`${t('review.previous.column.state')}: ${row.text}`}
      defaultValue={typed ?? mark ?? ''}
    >
      <option value="">{t('review.checklist.mark.open')}</option>
      {CHECKLIST_MARKS.map((one) => (
        <option key={one} value={one}>
          {t(`review.checklist.mark.${one}`)}
        </option>
      ))}
    </select>
  )
}

type NoteProps = CellProps & { typed: string | undefined; error: string | undefined; canMark: boolean }

function Note({ row, line, typed, error, canMark }: NoteProps) {
  const t = useTranslator()
  if (!canMark) return row.mark?.note
  return (
    <>
      {error && <p className="govuk-error-message">{error}</p>}
      <input
        id={`note.${line}`}
        name={`note.${line}`}
        className={`govuk-input office-note${error ? ' govuk-input--error' : ''}`}
        aria-label={`${t('review.checklist.note')}: ${row.text}`}
        defaultValue={typed ?? row.mark?.note ?? ''}
      />
    </>
  )
}
