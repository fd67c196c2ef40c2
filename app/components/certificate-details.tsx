import type { CertificateState } from '#app/domain/certificate-state.ts'
import type { Happened, NoticedBy } from '#app/domain/key-compromise.ts'
import { shortSerial } from './certificates-line.tsx'
import { useTranslator } from './language.tsx'
import { SummaryList } from './summary-list.tsx'

/** Times in ISO 8601, days as `2026-12-24`; what is not known is empty. */
export type ListedOfInventory = {
  id: string
  subject: string
  serial: string
  authority: string
  sha256: string
  chain: 'verified' | 'notChecked'
  notBefore: string
  notAfter: string
  daysLeft: number
  ended: boolean
  state: CertificateState
  handedInAt: string
  handedInBy: string
  revokedOn: string
  compromise?:
    | {
        reportedAt: string
        side: 'institution' | 'team'
        noticedOn: string
        noticedBy: NoticedBy
        happened: Happened
      }
    | undefined
}

/** What else is known of a certificate, folded away beside its row. */
export function CertificateDetails({ certificate }: { certificate: ListedOfInventory }) {
  const t = useTranslator()
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          {t('certificates.details')}{' '}
          <span className="portal-code portal-whole">{shortSerial(certificate.serial)}</span>
        </span>
      </summary>
      <div className="govuk-details__text">
        <CertificateFacts certificate={certificate} />
      </div>
    </details>
  )
}

/** All that tells which certificate it is, and what was reported of its key. */
export function CertificateFacts({ certificate }: { certificate: ListedOfInventory }) {
  const t = useTranslator()
  const { compromise, revokedOn } = certificate
  return (
    <>
      <SummaryList
        rows={[
          { label: t('certificates.subject'), value: certificate.subject },
          { label: t('certificateCard.authority'), value: certificate.authority },
          { label: t('certificateCard.serial'), value: <code>{certificate.serial}</code> },
          { label: t('certificateCard.sha256'), value: <code>{certificate.sha256}</code> },
          { label: t('certificateCard.chain'), value: t(`certificateCard.chain.${certificate.chain}`) },
        ]}
      />
      {compromise && (
        <>
          <p className="govuk-body">
            {t('certificates.compromised', { date: t.date(compromise.reportedAt) })}
          </p>
          <SummaryList
            rows={[
              {
                label: t('certificates.report.happened'),
                value: t(`certificates.happened.${compromise.happened}`),
              },
              {
                label: t('certificates.report.noticedBy'),
                value: t(`certificates.noticedBy.${compromise.noticedBy}`),
              },
              { label: t('certificates.report.noticedOn'), value: t.date(compromise.noticedOn) },
              { label: t('certificates.report.side'), value: t(`certificates.side.${compromise.side}`) },
            ]}
          />
        </>
      )}
      {revokedOn !== '' && (
        <p className="govuk-body">{t('certificates.revokedOn', { day: t.date(revokedOn) })}</p>
      )}
    </>
  )
}
