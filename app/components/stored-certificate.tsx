import type { CertificateChoice } from '#app/domain/certificate-answer.ts'
import { CsrReportView, type ShownReport } from './csr-report-view.tsx'
import { useTranslator } from './language.tsx'
import { SummaryList } from './summary-list.tsx'

type Props = {
  stored: {
    choice: CertificateChoice
    bits?: number | undefined
    spkiSha256?: string | undefined
    csr?: string | undefined
    report?: ShownReport | undefined
  }
  fileStem: string
  editable: boolean
  /** Added to the address of the change. */
  keep: string
}

/** What is stored for one environment, and the way to change it. */
export function StoredCertificate({ stored, fileStem, editable, keep }: Props) {
  const t = useTranslator()
  const { choice, bits, spkiSha256, csr, report } = stored
  const rows = [
    { label: t('certificate.page.stored.way'), value: t(`review.certificate.${choice}`) },
    ...(bits ? [{ label: t('csrReport.key'), value: t('certificate.page.stored.bits', { bits }) }] : []),
    ...(spkiSha256 ? [{ label: t('csrReport.fingerprint'), value: <code>{spkiSha256}</code> }] : []),
  ]
  return (
    <>
      <h2 className="govuk-heading-m">{t('certificate.page.stored')}</h2>
      {report && <p className="govuk-inset-text">{t('certificate.page.stored.differs')}</p>}
      <SummaryList rows={rows} />
      {csr && (
        <p className="govuk-body">
          <a
            className="govuk-link"
            href={`data:application/x-pem-file,${encodeURIComponent(csr)}`}
            download={`${fileStem}.csr.pem`}
          >
            {t('certificate.page.stored.download')}
          </a>
        </p>
      )}
      {report && <CsrReportView report={report} />}
      {editable ? (
        <a className="govuk-button govuk-button--secondary" href={`?change=yes${keep}`}>
          {t('certificate.page.change')}
        </a>
      ) : (
        <p className="govuk-body">{t('certificate.page.closed')}</p>
      )}
    </>
  )
}
