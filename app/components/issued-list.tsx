import type { CertificateState } from '#app/domain/certificate-state.ts'
import { CertificateStateTag } from './certificate-state-tag.tsx'
import { useTranslator } from './language.tsx'
import { SummaryList } from './summary-list.tsx'

export type ListedCertificate = {
  sha256: string
  serial: string
  authority: string
  chain: 'verified' | 'notChecked'
  state: CertificateState
  notBefore: string
  notAfter: string
  handedInAt: string
}

/** The certificates of an environment, the newest first, each with its dates. */
export function IssuedList({ issued }: { issued: readonly ListedCertificate[] }) {
  const t = useTranslator()
  if (issued.length === 0) return <p className="govuk-body">{t('certificateCard.none')}</p>
  return (
    <>
      {issued.map((one) => (
        <section key={one.sha256} aria-label={t('certificateCard.certificate', { serial: one.serial })}>
          <p className="govuk-body">
            <CertificateStateTag state={one.state} />
          </p>
          <SummaryList
            rows={[
              { label: t('certificateCard.from'), value: t.date(one.notBefore) },
              { label: t('certificateCard.to'), value: t.date(one.notAfter) },
              { label: t('certificateCard.handedIn'), value: t.date(one.handedInAt) },
              { label: t('certificateCard.authority'), value: one.authority },
              { label: t('certificateCard.chain'), value: t(`certificateCard.chain.${one.chain}`) },
              { label: t('certificateCard.serial'), value: <code>{one.serial}</code> },
              { label: t('certificateCard.sha256'), value: <code>{one.sha256}</code> },
            ]}
          />
        </section>
      ))}
    </>
  )
}
