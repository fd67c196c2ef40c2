import { BALL, type DossierState } from '#app/domain/dossier-state.ts'
import { formatEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { useTranslator } from './language.tsx'
import { personName } from './person-name.ts'
import { StateTag } from './state-tag.tsx'
import { Table } from './table.tsx'
import { WholeReferences } from './whole-references.tsx'

export type QueueRow = {
  id: string
  reference: string
  institution: string
  enterpriseNumber: string
  application: string
  state: DossierState
  stateSince: Date
  officer: string
}

const DAY_MS = 86_400_000

/** The dossiers of one page of the queue. `now` is the server's clock, so that server and browser count alike. */
export function OfficeQueueTable({ rows, now }: { rows: readonly QueueRow[]; now: Date }) {
  const t = useTranslator()
  if (rows.length === 0) return <p className="govuk-body">{t('office.queue.empty')}</p>
  const columns = (
    ['reference', 'institution', 'application', 'state', 'since', 'ball', 'officer'] as const
  ).map((key) => ({ key, title: t(`office.queue.column.${key}`) }))
  return (
    <Table
      caption={t('office.queue.caption')}
      columns={columns}
      rows={rows.map((row) => ({ id: row.id, cells: cellsOf(row, now, t) }))}
    />
  )
}

const cellsOf = (row: QueueRow, now: Date, t: Translator) => ({
  reference: (
    <a className="govuk-link" href={`/office/dossiers/${row.id}`}>
      <WholeReferences text={row.reference} />
    </a>
  ),
  institution: (
    <>
      <span className="office-words">{row.institution}</span>
      <br />
      <span className="govuk-hint portal-whole">{formatEnterpriseNumber(row.enterpriseNumber)}</span>
    </>
  ),
  application: <span className="portal-code">{row.application}</span>,
  state: <StateTag state={row.state} />,
  since: (
    <time className="office-words" dateTime={row.stateSince.toISOString()} title={t.dateTime(row.stateSince)}>
      {waited(t, now.getTime() - row.stateSince.getTime())}
    </time>
  ),
  ball: <span className="office-words">{t(`office.ball.${BALL[row.state]}`)}</span>,
  officer: <span className="office-words">{personName(t, row.officer) || t('office.nobody')}</span>,
})

const waited = (t: Translator, milliseconds: number): string =>
  milliseconds < DAY_MS ? t('office.today') : t.plural('office.days', Math.floor(milliseconds / DAY_MS))
