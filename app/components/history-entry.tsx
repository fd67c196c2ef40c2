import { useTranslator } from './language.tsx'

/** `at` is an ISO time; `name` is '' where the reader does not see one. */
export type HistoryEntry = {
  sequence: number
  kind: string
  at: string
  by: { side: 'institution' | 'team' | 'portal' | 'erased'; name: string }
  version?: number | undefined
  person?: string | undefined
}

/** What was done, about what, when, and by whom. */
export function HistoryEntryText({ entry: { kind, at, by, version, person } }: { entry: HistoryEntry }) {
  const t = useTranslator()
  const about = [
    version === undefined ? '' : t('log.version', { version }),
    person === undefined ? '' : t('log.person', { person }),
  ].filter((text) => text !== '')
  return (
    <>
      <strong>{t.optional(`event.${kind}`) ?? kind}</strong>
      {about.length > 0 && ` · ${about.join(' · ')}`}
      <br />
      <span className="govuk-hint govuk-!-margin-bottom-0">
        <time dateTime={at}>{t.dateTime(at)}</time>
        {' · '}
        {by.name || t(`log.by.${by.side}`)}
      </span>
    </>
  )
}

/** The whole history as files: the same address for partners and the team. */
export function HistoryDownload({ id }: { id: string }) {
  const t = useTranslator()
  return (
    <p className="govuk-body">
      {t('log.history.download')}{' '}
      <a className="govuk-link" href={`/dossiers/${id}/history.csv`} download>
        {t('log.csv')}
      </a>
      {', '}
      <a className="govuk-link" href={`/dossiers/${id}/history.jsonl`} download>
        {t('log.jsonl')}
      </a>
    </p>
  )
}
