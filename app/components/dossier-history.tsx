import { HistoryDownload, type HistoryEntry, HistoryEntryText } from './history-entry.tsx'
import { useTranslator } from './language.tsx'

/** What happened to a dossier, oldest first, with who did it. */
export function DossierHistory({ id, entries }: { id: string; entries: readonly HistoryEntry[] }) {
  const t = useTranslator()
  return (
    <>
      <h2 className="govuk-heading-m">{t('log.history')}</h2>
      <ol className="govuk-list govuk-list--spaced">
        {entries.map((entry) => (
          <li key={entry.sequence}>
            <HistoryEntryText entry={entry} />
          </li>
        ))}
      </ol>
      <HistoryDownload id={id} />
    </>
  )
}
