import { useTranslator } from './language.tsx'

/** The shape of a report on a CSR as rows and reports carry it; rule ids that are no longer known are shown as they are. */
export type ShownReport = {
  ok: boolean
  findings: readonly {
    code: string
    severity: 'error' | 'warning'
    params: Readonly<Record<string, string | number>>
  }[]
  passed: readonly string[]
  skipped: readonly string[]
  subject: readonly { type: string; value: string }[]
  key?: { algorithm: string; bits?: number; spkiSha256: string }
  signatureAlgorithm?: string
}

type Props = { report: ShownReport }

/** What the rules say about a CSR: the verdict, each finding with its rule, what was read, and what was met. */
export function CsrReportView({ report }: Props) {
  const t = useTranslator()
  const { ok, findings, passed, skipped } = report
  const verdict = ok
    ? findings.length === 0
      ? 'csrReport.ok'
      : 'csrReport.okWithWarnings'
    : 'csrReport.notOk'
  return (
    <section className="csr-report">
      <p className="govuk-body">
        <strong>{t(verdict)}</strong>
      </p>
      {findings.length > 0 && <Findings findings={findings} />}
      <Facts report={report} />
      {passed.length > 0 && <Rules title={t('csrReport.passed', { count: passed.length })} rules={passed} />}
      {skipped.length > 0 && (
        <Rules title={t('csrReport.skipped', { count: skipped.length })} rules={skipped} />
      )}
    </section>
  )
}

function Findings({ findings }: Pick<ShownReport, 'findings'>) {
  const t = useTranslator()
  return (
    <>
      <h3 className="govuk-heading-s">{t('csrReport.findings')}</h3>
      <ul className="govuk-list govuk-list--spaced">
        {findings.map(({ code, severity, params }) => (
          <li key={`${code} ${JSON.stringify(params)}`}>
            <strong className={`govuk-tag govuk-tag--${severity === 'error' ? 'red' : 'yellow'}`}>
              {t(`csrReport.${severity}`)}
            </strong>{' '}
            {t.optional(`finding.${code}`, params) ?? code}{' '}
            <span className="govuk-hint govuk-!-margin-bottom-0">{t('csrReport.rule', { code })}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function Facts({ report: { subject, key, signatureAlgorithm } }: Props) {
  const t = useTranslator()
  if (!key) return null
  const size =
    key.bits === undefined
      ? key.algorithm
      : t('csrReport.keyValue', { algorithm: key.algorithm, bits: key.bits })
  return (
    <dl className="govuk-summary-list">
      <Row name={t('csrReport.subject')}>
        <ol className="govuk-list">
          {subject.map(({ type, value }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the order is the content, and parts may repeat
            <li key={at}>
              <code>
                {type}={value}
              </code>
            </li>
          ))}
        </ol>
      </Row>
      <Row name={t('csrReport.key')}>{size}</Row>
      <Row name={t('csrReport.signature')}>{signatureAlgorithm}</Row>
      <Row name={t('csrReport.fingerprint')}>
        <code>{key.spkiSha256}</code>
      </Row>
    </dl>
  )
}

function Row({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="govuk-summary-list__row">
      <dt className="govuk-summary-list__key">{name}</dt>
      <dd className="govuk-summary-list__value">{children}</dd>
    </div>
  )
}

function Rules({ title, rules }: { title: string; rules: readonly string[] }) {
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{title}</span>
      </summary>
      <div className="govuk-details__text">
        <ul className="govuk-list">
          {rules.map((rule) => (
            <li key={rule}>
              <code>{rule}</code>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
