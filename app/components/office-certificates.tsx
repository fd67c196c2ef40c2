import type { CertificateChoice } from '#app/domain/certificate-answer.ts'
import type { Environment } from '#app/domain/environment.ts'
import { CsrReportView, type ShownReport } from './csr-report-view.tsx'
import { type Finding, IssuedFindings } from './issued-findings.tsx'
import { useTranslator } from './language.tsx'
import { SummaryList } from './summary-list.tsx'
import { Tag } from './tag.tsx'

type DescribedCertificate = {
  subject: readonly string[]
  issuer: string
  validFrom: Date
  validTo: Date
  bits: number | undefined
  spkiSha256: string
  findings: readonly Finding[]
}

export type ShownCertificate = {
  environment: Environment
  choice: CertificateChoice | undefined
  report: ShownReport | undefined
  certificate: DescribedCertificate | undefined
  releasedAt: Date | undefined
  /** Of a new one, something else would be asked by now. */
  outdated: boolean
  renewSince: Date | undefined
}

type Props = { certificates: readonly ShownCertificate[]; approved: boolean }

/** The certificate of each environment: how the partner comes to it, and what the rules say about the CSR. */
export function OfficeCertificates({ certificates, approved }: Props) {
  const t = useTranslator()
  return (
    <>
      {certificates.map(({ environment, choice, report, certificate, releasedAt, outdated, renewSince }) => (
        <div key={environment} className="govuk-!-margin-bottom-6">
          <h3 className="govuk-heading-s">{t(`office.certificate.${environment}`)}</h3>
          <p className="govuk-body">{t(`office.certificate.choice.${choice ?? 'later'}`)}</p>
          {approved && report && !renewSince && <Release releasedAt={releasedAt} />}
          {outdated && (
            <p className="govuk-body">
              <Tag colour="yellow">{t('office.certificate.outdated')}</Tag>
            </p>
          )}
          {renewSince && (
            <p className="govuk-body">
              <Tag colour="yellow">{t('office.certificate.renew', { date: t.date(renewSince) })}</Tag>
            </p>
          )}
          {report && <CsrReportView report={report} />}
          {certificate && <Certificate certificate={certificate} />}
        </div>
      ))}
    </>
  )
}

function Release({ releasedAt }: { releasedAt: Date | undefined }) {
  const t = useTranslator()
  return (
    <p className="govuk-body">
      {releasedAt ? (
        <Tag colour="green">{t('office.certificate.released', { date: t.date(releasedAt) })}</Tag>
      ) : (
        <Tag colour="yellow">{t('office.certificate.again')}</Tag>
      )}
    </p>
  )
}

function Certificate({ certificate }: { certificate: DescribedCertificate }) {
  const t = useTranslator()
  const { subject, issuer, validFrom, validTo, bits, spkiSha256 } = certificate
  const rows = {
    subject: <code className="portal-lines">{subject.join('\n')}</code>,
    issuer,
    validity: t('office.certificate.validityValue', { from: t.date(validFrom), to: t.date(validTo) }),
    key: bits === undefined ? 'RSA' : t('csrReport.keyValue', { algorithm: 'RSA', bits }),
    fingerprint: <code>{spkiSha256}</code>,
  }
  return (
    <>
      <SummaryList
        rows={Object.entries(rows).map(([key, value]) => ({
          label: t.dynamic(`office.certificate.${key}`),
          value,
        }))}
      />
      <IssuedFindings findings={certificate.findings} />
    </>
  )
}
