import type { ReactNode } from 'react'
import { useTranslator } from './language.tsx'
import { OfficeSection } from './office-section.tsx'
import { type Column, type Row, Table } from './table.tsx'

type Props = {
  id: string
  heading: string
  lead: string
  /** The picture, where the table has not its own bars. */
  picture?: ReactNode
  columns: readonly Column[]
  rows: readonly Row[]
  /** Where the table is kept as a file. */
  file: string
}

/** One question about the work: a picture, and the same figures as a table and as a file. */
export function StatisticsSection({ id, heading, lead, picture, columns, rows, file }: Props) {
  const t = useTranslator()
  const isEmpty = rows.length === 0
  return (
    <OfficeSection id={id} heading={heading}>
      <p className="govuk-body">{lead}</p>
      {isEmpty && <p className="govuk-body">{t('statistics.none')}</p>}
      {picture}
      {!isEmpty && (
        <div className={picture ? 'portal-figures' : undefined}>
          <Table caption={t('statistics.table', { heading })} hideCaption columns={columns} rows={rows} />
        </div>
      )}
      <p className="govuk-body-s">
        <a className="govuk-link" href={file} download>
          {t('statistics.csv')}
          <span className="govuk-visually-hidden"> {heading}</span>
        </a>
      </p>
    </OfficeSection>
  )
}
