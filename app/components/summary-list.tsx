import type { ReactNode } from 'react'
import { useTranslator } from './language.tsx'

export type SummaryRow = {
  label: string
  /** Line breaks of a text are kept. */
  value: ReactNode
  /** Where this answer is changed; add `#name` to land on its control. */
  changeTo?: string | undefined
  /** What the link says before the label, where it is not "Change". */
  changeText?: string | undefined
}

/** Answers to check, each with its "Change". */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const t = useTranslator()
  const hasChange = rows.some((row) => row.changeTo)
  return (
    <dl className="govuk-summary-list">
      {rows.map(({ label, value, changeTo, changeText }) => (
        <div
          key={label}
          className={`govuk-summary-list__row${hasChange && !changeTo ? ' govuk-summary-list__row--no-actions' : ''}`}
        >
          <dt className="govuk-summary-list__key">{label}</dt>
          <dd className="govuk-summary-list__value portal-lines">{value}</dd>
          {changeTo && (
            <dd className="govuk-summary-list__actions">
              <a className="govuk-link" href={changeTo}>
                {changeText ?? t('form.change')}
                <span className="govuk-visually-hidden"> {label}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
