import type { CertificateChoice } from '#app/domain/certificate-answer.ts'
import { CsrDownload } from './csr-download.tsx'
import { CsrReportView, type ShownReport } from './csr-report-view.tsx'
import { useTranslator } from './language.tsx'
import { P12Link } from './p12-link.tsx'
import { SummaryList } from './summary-list.tsx'

/** Why nothing can be changed here. */
type Closed = 'role' | 'state' | 'released'

type Props = {
  stored: {
    choice: CertificateChoice
    bits?: number | undefined
    spkiSha256?: string | undefined
    csr?: string | undefined
    report?: ShownReport | undefined
    newProfile?: true | undefined
  }
  fileStem: string
  /** Compared with what was validated, no longer with what the request form says. */
  validated: boolean
  closed: Closed | undefined
  /** Added to the address of the change. */
  keep: string
}

/** What is stored for one environment, and the way to change it. */
export function StoredCertificate({ stored, fileStem, validated, closed, keep }: Props) {
  const t = useTranslator()
  const { choice, bits, spkiSha256, csr, report, newProfile } = stored
  const differs = newProfile ? 'newProfile' : validated ? 'differsNow' : 'differs'
  const rows = [
    { label: t('certificate.page.stored.way'), value: t(`review.certificate.${choice}`) },
    ...(bits ? [{ label: t('csrReport.key'), value: t('certificate.page.stored.bits', { bits }) }] : []),
    ...(spkiSha256 ? [{ label: t('csrReport.fingerprint'), value: <code>{spkiSha256}</code> }] : []),
  ]
  return (
    <>
      <h2 className="govuk-heading-m">{t('certificate.page.stored')}</h2>
      {newProfile && !report && (
        <p className="govuk-inset-text">{t('certificate.page.stored.newProfileLater')}</p>
      )}
      {report && <p className="govuk-inset-text">{t(`certificate.page.stored.${differs}`)}</p>}
      <SummaryList rows={rows} />
      {csr && (
        <>
          <p className="govuk-body">
            <CsrDownload csr={csr} fileStem={fileStem} />
          </p>
          <P12Link />
        </>
      )}
      {report && <CsrReportView report={report} />}
      {closed ? (
        <ClosedStep why={closed} />
      ) : (
        <a className="govuk-button govuk-button--secondary" href={`?change=yes${keep}`}>
          {t('certificate.page.change')}
        </a>
      )}
    </>
  )
}

const CLOSED = {
  role: 'refusal.role',
  state: 'certificate.page.closed',
  released: 'certificate.page.released',
} as const satisfies Record<Closed, string>

export function ClosedStep({ why }: { why: Closed }) {
  const t = useTranslator()
  return <p className="govuk-body">{t(CLOSED[why])}</p>
}
