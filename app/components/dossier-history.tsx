import { useTranslator } from './language.tsx'

/** `at` is an ISO time. */
export type HistoryEntry = { sequence: number; kind: string; at: string }

/** What happened to a dossier, oldest first; what has no words for a partner is not shown. */
export function DossierHistory({ entries }: { entries: readonly HistoryEntry[] }) {
  const t = useTranslator()
  return (
    <>
      <h2 className="govuk-heading-m">{t('status.history')}</h2>
      <ol className="govuk-list govuk-list--spaced">
        {entries.map(({ sequence, kind, at }) => {
          const text = t.optional(`event.${kind}`)
          return (
            text && (
              <li key={sequence}>
                <strong>{text}</strong>
                <br />
                <time dateTime={at}>{t.dateTime(at)}</time>
              </li>
            )
          )
        })}
      </ol>
    </>
  )
}
