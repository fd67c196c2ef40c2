import { DRY_RUN_PATH, type DryRun, KEPT_DRY_RUNS, MOST_DRY_RUNS } from '#app/domain/dry-run.ts'
import { dryRunWords } from '#app/i18n/dry-run-words.ts'
import { useTranslator } from './language.tsx'
import { SummaryList } from './summary-list.tsx'
import { Table } from './table.tsx'
import { Tag } from './tag.tsx'

/** `at` is ISO. */
export type ShownDryRun = Omit<DryRun, 'at'> & { at: string }

const COLUMNS = ['at', 'what', 'answer', 'findings'] as const
/** The others are folded away. */
const SHOWN = 5

/** Where to send dry runs, and what came out of the latest, the newest first. `origin` is the portal's own. */
export function DryRuns({ runs, origin }: { runs: readonly ShownDryRun[]; origin: string }) {
  const t = useTranslator()
  const [latest, earlier] = [runs.slice(0, SHOWN), runs.slice(SHOWN)]
  return (
    <>
      <h2 className="govuk-heading-m" id="dry-runs">
        {t('dryRun.title')}
      </h2>
      <p className="govuk-body">{t('dryRun.lead')}</p>
      <SummaryList
        rows={[
          { label: t('dryRun.address'), value: <Address url={`${origin}${DRY_RUN_PATH}`} /> },
          {
            label: t('dryRun.address.production'),
            value: <Address url={`${origin}${DRY_RUN_PATH}?environment=production`} />,
          },
        ]}
      />
      <p className="govuk-body">
        <a className="govuk-link" href="/contract/ebox-message-v1.wsdl">
          {t('dryRun.contract')}
        </a>
      </p>
      <p className="govuk-body">{t('dryRun.limits', { most: t.number(MOST_DRY_RUNS) })}</p>
      {runs.length === 0 ? <p className="govuk-inset-text">{t('dryRun.none')}</p> : <Runs runs={latest} />}
      {earlier.length > 0 && (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">{t('dryRun.earlier')}</span>
          </summary>
          <Runs runs={earlier} />
        </details>
      )}
      {runs.length > 0 && <p className="govuk-hint">{t('dryRun.kept', KEPT_DRY_RUNS)}</p>}
    </>
  )
}

const Address = ({ url }: { url: string }) => <code className="portal-code">{url}</code>

function Runs({ runs }: { runs: readonly ShownDryRun[] }) {
  const t = useTranslator()
  return (
    <Table
      caption={t('dryRun.title')}
      hideCaption
      columns={COLUMNS.map((key) => ({ key, title: t(`dryRun.column.${key}`) }))}
      rows={runs.map((run) => ({
        id: run.id,
        cells: {
          at: t.dateTime(run.at),
          what: <What run={run} />,
          answer: <Answer run={run} />,
          findings: <Findings run={run} />,
        },
      }))}
    />
  )
}

function What({ run: { operation, documentType, environment } }: { run: ShownDryRun }) {
  const t = useTranslator()
  return (
    <>
      {t(`dryRun.operation.${operation === '' ? 'unknown' : operation}`)}
      {documentType !== '' && (
        <>
          <br />
          <code className="portal-code">{documentType}</code>
        </>
      )}
      <br />
      <span className="govuk-hint">{t(`dryRun.environment.${environment}`)}</span>
    </>
  )
}

function Answer({ run: { code, proven, id } }: { run: ShownDryRun }) {
  const t = useTranslator()
  return (
    <>
      <Tag colour={code === '' ? 'green' : 'red'}>
        {t(code === '' ? 'dryRun.accepted' : 'dryRun.refused')}
      </Tag>{' '}
      {code !== '' && <code className="portal-code">{code}</code>}
      {!proven && (
        <>
          <br />
          <Tag colour="yellow">{t('dryRun.unproven')}</Tag>
        </>
      )}
      <br />
      <span className="govuk-hint portal-code">{t('dryRun.id', { id })}</span>
    </>
  )
}

function Findings({ run: { findings } }: { run: ShownDryRun }) {
  const t = useTranslator()
  if (findings.length === 0) return t('dryRun.nothing')
  return (
    <ul className="govuk-list govuk-list--bullet">
      {findings.map((finding) => (
        <li key={JSON.stringify(finding)}>{dryRunWords(t, finding)}</li>
      ))}
    </ul>
  )
}
