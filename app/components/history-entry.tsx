import type { Translator } from '#app/i18n/translator.ts'
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

/** What the act was about, beyond its kind. */
export const aboutOf = ({ version, person }: HistoryEntry, t: Translator): string[] => [
  ...(version === undefined ? [] : [t('log.version', { version })]),
  ...(person === undefined ? [] : [t('log.person', { person })]),
]

export const byOf = ({ by }: HistoryEntry, t: Translator): string => by.name || t(`log.by.${by.side}`)

/** What was done, about what, when, and by whom. */
export function HistoryEntryText({ entry }: { entry: HistoryEntry }) {
  const t = useTranslator()
  const { kind, at } = entry
  return (
    <>
      <strong>{t.optional(`event.${kind}`) ?? kind}</strong>
      {aboutOf(entry, t).map((text) => ` · ${text}`)}
      <br />
      <span className="govuk-hint govuk-!-margin-bottom-0">
        <time dateTime={at}>{t.dateTime(at)}</time>
        {' · '}
        {byOf(entry, t)}
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
