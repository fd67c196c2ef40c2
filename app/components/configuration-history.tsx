import type { Environment } from '#app/domain/environment.ts'
import { useTranslator } from './language.tsx'
import { personName } from './person-name.ts'
import { Table } from './table.tsx'

/** Times are ISO; `applied` says when it was put into the web service, and by whom. */
export type ConfigurationHistoryRow = {
  id: number
  at: string
  sha256: string
  /** How many entries differ from the one before; undefined where it was more than are listed. */
  changes: number | undefined
  applied: { at: string; person: string } | undefined
}

type Props = { rows: readonly ConfigurationHistoryRow[]; environment: Environment }

/** What the configuration was, the newest first. */
export function ConfigurationHistory({ rows, environment }: Props) {
  const t = useTranslator()
  if (rows.length === 0) return null
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{t('export.history')}</span>
        <span className="govuk-visually-hidden"> {t(`simulator.environment.${environment}`)}</span>
      </summary>
      <div className="govuk-details__text">
        <Table
          caption={t('export.history')}
          hideCaption
          columns={[
            { key: 'at', title: t('export.history.at') },
            { key: 'changes', title: t('export.history.changes'), numeric: true },
            { key: 'sha256', title: 'SHA-256' },
            { key: 'applied', title: t('export.history.applied') },
          ]}
          rows={rows.map(({ id, at, sha256, changes, applied }) => ({
            id: String(id),
            cells: {
              at: t.dateTime(at),
              changes: changes === undefined ? `${t.number(1_000)}+` : t.number(changes),
              sha256: <span className="portal-code">{sha256.slice(0, 16)}…</span>,
              applied: applied
                ? t('export.applied.by', {
                    at: t.dateTime(applied.at),
                    person: personName(t, applied.person),
                  })
                : '–',
            },
          }))}
        />
      </div>
    </details>
  )
}
