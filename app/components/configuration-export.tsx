import type { ConfigurationChange } from '#app/domain/configuration-change.ts'
import type { Environment } from '#app/domain/environment.ts'
import { ConfigurationChanges } from './configuration-changes.tsx'
import { ConfigurationHistory, type ConfigurationHistoryRow } from './configuration-history.tsx'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { personName } from './person-name.ts'
import { SummaryList } from './summary-list.tsx'

/** Times are ISO. */
export type ShownExport = {
  environment: Environment
  sha256: string
  /** Of the entry to be confirmed; undefined as long as nobody ever published there. */
  configurationId: number | undefined
  counts: { organizations: number; applications: number; trios: number }
  applied: { at: string; person: string } | undefined
  changes: readonly ConfigurationChange[]
  changesTotal: number
  history: readonly ConfigurationHistoryRow[]
  mayApply: boolean
  canSign: boolean
}

/** One environment: what the web service must know, what it has not got yet, and the word that it has. */
export function ConfigurationExport({ shown }: { shown: ShownExport }) {
  const t = useTranslator()
  const { environment, sha256, counts, applied } = shown
  return (
    <section aria-labelledby={environment}>
      <h2 className="govuk-heading-m" id={environment}>
        {t(`simulator.environment.${environment}`)}
      </h2>
      <SummaryList
        rows={[
          {
            label: t('export.content'),
            value: t('export.counts', {
              organizations: t.number(counts.organizations),
              applications: t.number(counts.applications),
              trios: t.number(counts.trios),
            }),
          },
          { label: t('export.hash'), value: <span className="portal-code">{sha256}</span> },
          { label: t('export.download'), value: <Downloads {...shown} /> },
          {
            label: t('export.applied'),
            value: applied
              ? t('export.applied.by', { at: t.dateTime(applied.at), person: personName(t, applied.person) })
              : t('export.applied.never'),
          },
        ]}
      />
      <ToDo shown={shown} />
      <ConfigurationHistory rows={shown.history} environment={environment} />
    </section>
  )
}

function Downloads({ environment, canSign }: Pick<ShownExport, 'environment' | 'canSign'>) {
  const t = useTranslator()
  const forms = canSign ? (['json', 'xml', 'jose'] as const) : (['json', 'xml'] as const)
  return forms.map((form, index) => (
    <span key={form}>
      {index > 0 && ' · '}
      <a className="govuk-link" href={`/office/export/${environment}?form=${form}`} download>
        {t(`export.download.${form}`)}
        <span className="govuk-visually-hidden"> {t(`simulator.environment.${environment}`)}</span>
      </a>
    </span>
  ))
}

function ToDo({ shown }: { shown: ShownExport }) {
  const t = useTranslator()
  const { changes, changesTotal, applied, configurationId } = shown
  if (changesTotal === 0)
    return <p className="govuk-body">{t(applied ? 'export.changes.none' : 'export.changes.empty')}</p>
  return (
    <>
      <ConfigurationChanges
        caption={t(applied ? 'export.changes' : 'export.changes.first')}
        changes={changes}
        total={changesTotal}
      />
      {shown.mayApply && configurationId !== undefined && (
        <form method="post">
          <FormToken />
          <input type="hidden" name="environment" value={shown.environment} />
          <input type="hidden" name="configurationId" value={configurationId} />
          <p className="govuk-body">{t('export.apply.hint')}</p>
          <button type="submit" className="govuk-button">
            {t('export.apply')}
            <span className="govuk-visually-hidden"> {t(`simulator.environment.${shown.environment}`)}</span>
          </button>
        </form>
      )}
    </>
  )
}
