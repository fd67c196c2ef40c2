import type { CertificateChoice } from '#app/domain/certificate-answer.ts'
import type { Environment } from '#app/domain/environment.ts'
import { taskAddress } from './dossier-tasks.tsx'
import { useTranslator } from './language.tsx'
import { SummaryList } from './summary-list.tsx'

/** `spkiSha256` in hex; '' where there is no key yet. */
export type ReviewedCertificate = {
  environment: Environment
  choice: CertificateChoice | undefined
  spkiSha256: string
}

type Props = { dossierId: string; certificates: readonly ReviewedCertificate[]; isBlocked: boolean }

/** How the partner comes to the two certificates. The links are document loads: those pages have their own policy. */
export function ReviewCertificates({ dossierId, certificates, isBlocked }: Props) {
  const t = useTranslator()
  return (
    <>
      <h2 className="govuk-heading-m">{t('status.certificates')}</h2>
      <SummaryList
        rows={certificates.map(({ environment, choice, spkiSha256 }) => ({
          label: t(`task.certificate.${environment}`),
          value: (
            <>
              {choice ? t(`review.certificate.${choice}`) : t('review.none')}
              {spkiSha256 && <p className="govuk-body-s">{t('review.key', { fingerprint: spkiSha256 })}</p>}
            </>
          ),
          changeTo: isBlocked ? undefined : taskAddress(dossierId, `certificate.${environment}`),
        }))}
      />
    </>
  )
}
