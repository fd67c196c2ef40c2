import { useTranslator } from './language.tsx'

export type HistoryEntry = { sequence: number; kind: string; at: Date; by: string; byInstitution: boolean }

/** What happened to the dossier, the newest first, with who did it. */
export function OfficeHistory({ history }: { history: readonly HistoryEntry[] }) {
  const t = useTranslator()
  return (
    <ol className="govuk-list govuk-list--spaced" reversed>
      {history.toReversed().map(({ sequence, kind, at, by, byInstitution }) => (
        <li key={sequence}>
          <strong>{t.optional(`event.${kind}`) ?? kind}</strong>
          <br />
          <span className="govuk-hint govuk-!-margin-bottom-0">
            <time dateTime={at.toISOString()}>{t.dateTime(at)}</time>
            {' · '}
            {by || t(byInstitution ? 'office.history.institution' : 'office.history.portal')}
          </span>
        </li>
      ))}
    </ol>
  )
}
