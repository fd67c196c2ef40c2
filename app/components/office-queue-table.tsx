import type { DossierPurpose } from '#app/domain/dossier-purpose.ts'
import { BALL, type DossierState } from '#app/domain/dossier-state.ts'
import { formatEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import type { Due, QueueSort } from '#app/domain/queue-view.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { DueWords } from './due-words.tsx'
import { useTranslator } from './language.tsx'
import { personName } from './person-name.ts'
import { StateTag } from './state-tag.tsx'
import { Table } from './table.tsx'
import { UnreadMessages } from './thread-link.tsx'
import { WholeReferences } from './whole-references.tsx'

export type QueueRow = {
  id: string
  reference: string
  institution: string
  enterpriseNumber: string
  application: string
  purpose: DossierPurpose
  state: DossierState
  stateSince: Date
  due: Due | undefined
  checksFailing: number
  /** Messages of the partner that nobody of the team has read. */
  unread: number
  /** Its partner did not get a mail that matters. */
  missedMail: boolean
  /** Both empty while nobody reviews it. */
  officerId: string
  officer: string
}

type Props = { rows: readonly QueueRow[]; sort: QueueSort; ticked: readonly string[] }

/** What a row's box sends: the dossier, and who reviews it as the officer sees it. */
const tickOf = ({ id, officerId }: Pick<QueueRow, 'id' | 'officerId'>): string =>
  officerId === '' ? id : `${id}:${officerId}`

/** The dossiers of one page of the queue, each with a box for what is done with several. */
export function OfficeQueueTable({ rows, sort, ticked }: Props) {
  const t = useTranslator()
  const columns = (['reference', 'institution', 'state', 'ball', 'due', 'officer'] as const).map((key) => ({
    key,
    title: t(`office.queue.column.${key}`),
  }))
  return (
    <Table
      caption={t(`office.queue.sort.${sort}`)}
      columns={columns}
      rows={rows.map((row) => ({ id: row.id, cells: cellsOf(row, ticked, t) }))}
    />
  )
}

const cellsOf = (row: QueueRow, ticked: readonly string[], t: Translator) => ({
  reference: (
    <span className="office-tick">
      <input
        type="checkbox"
        name="dossier"
        value={tickOf(row)}
        aria-label={t('office.queue.tick', { reference: row.reference })}
        defaultChecked={ticked.some((one) => one.startsWith(row.id))}
      />
      <a className="govuk-link" href={`/office/dossiers/${row.id}`}>
        <WholeReferences text={row.reference} />
      </a>
    </span>
  ),
  institution: (
    <div className="office-institution">
      <span className="office-words">{row.institution}</span>
      <br />
      <span className="govuk-hint portal-whole">{formatEnterpriseNumber(row.enterpriseNumber)}</span>
      <br />
      <span className="portal-code">{row.application}</span>
      {row.purpose !== 'registration' && <Line text={t(`office.purpose.${row.purpose}`)} />}
    </div>
  ),
  state: (
    <>
      <StateTag state={row.state} />
      {row.checksFailing > 0 && <Line text={t.plural('office.queue.failing', row.checksFailing)} />}
      {row.missedMail && <Line text={t('mails.missed.queue')} />}
      <UnreadMessages side="team" dossierId={row.id} unread={row.unread} />
    </>
  ),
  ball: (
    <span className="office-words">
      {t(`office.ball.${BALL[row.state]}`)}
      <br />
      <time className="govuk-hint" dateTime={row.stateSince.toISOString()} title={t.dateTime(row.stateSince)}>
        {t('office.queue.since', { date: t.date(row.stateSince) })}
      </time>
    </span>
  ),
  due: <DueWords state={row.state} due={row.due} />,
  officer: <span className="office-words">{personName(t, row.officer) || t('office.nobody')}</span>,
})

const Line = ({ text }: { text: string }) => (
  <>
    <br />
    <span className="govuk-hint office-words">{text}</span>
  </>
)
