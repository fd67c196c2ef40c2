import type { Translator } from '#app/i18n/translator.ts'
import { aboutOf, byOf, type HistoryEntry } from './history-entry.tsx'
import { useTranslator } from './language.tsx'
import { Table } from './table.tsx'

export type LogEntry = HistoryEntry & { dossierId: string | null; reference: string | null; digits: string }

/** Entries of the decisions log in the order given. */
export function LogTable({ entries }: { entries: readonly LogEntry[] }) {
  const t = useTranslator()
  const columns = (['sequence', 'at', 'kind', 'by', 'dossier', 'digits'] as const).map((key) => ({
    key,
    title: t(`log.column.${key}`),
  }))
  return (
    <Table
      caption={t('log.caption')}
      hideCaption
      columns={columns}
      rows={entries.map((entry) => ({ id: String(entry.sequence), cells: cellsOf(entry, t) }))}
    />
  )
}

const cellsOf = (entry: LogEntry, t: Translator) => ({
  sequence: entry.sequence,
  at: (
    <time className="office-words" dateTime={entry.at}>
      {t.dateTime(entry.at)}
    </time>
  ),
  kind: (
    <span className="office-words">
      {[t.optional(`event.${entry.kind}`) ?? entry.kind, ...aboutOf(entry, t)].join(' · ')}
    </span>
  ),
  by: <span className="office-words">{byOf(entry, t)}</span>,
  dossier: entry.reference && (
    <a className="govuk-link portal-whole" href={`/office/dossiers/${entry.dossierId}`}>
      {entry.reference}
    </a>
  ),
  digits: <span className="portal-code portal-whole">{entry.digits}</span>,
})
