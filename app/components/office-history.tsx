import { HistoryDownload, type HistoryEntry, HistoryEntryText } from './history-entry.tsx'

/** What happened to the dossier, the newest first, with who did it. */
export function OfficeHistory({ id, history }: { id: string; history: readonly HistoryEntry[] }) {
  return (
    <>
      <ol className="govuk-list govuk-list--spaced" reversed>
        {history.toReversed().map((entry) => (
          <li key={entry.sequence}>
            <HistoryEntryText entry={entry} />
          </li>
        ))}
      </ol>
      <HistoryDownload id={id} />
    </>
  )
}
