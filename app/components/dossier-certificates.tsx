import type { SubjectAttribute } from '#app/domain/certificate-profile.ts'
import type { Environment } from '#app/domain/environment.ts'
import { useTranslator } from './language.tsx'
import { SubjectTable } from './subject-table.tsx'

export type StatusCertificate = {
  environment: Environment
  state: 'waiting' | 'released' | 'again' | 'certificate' | 'later'
  /** To order with, once validated. */
  subject: readonly SubjectAttribute[] | undefined
}

/** What to do about the certificate of each environment now. */
export function DossierCertificates({ certificates }: { certificates: readonly StatusCertificate[] }) {
  const t = useTranslator()
  if (certificates.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{t('status.certificates')}</h2>
      {certificates.map(({ environment, state, subject }) => (
        <section key={environment} aria-labelledby={`certificate-${environment}`}>
          <h3 className="govuk-heading-s" id={`certificate-${environment}`}>
            {t(`task.certificate.${environment}`)}
          </h3>
          <p className="govuk-body">{t(`status.certificate.${state}`)}</p>
          {subject && <SubjectTable subject={subject} />}
        </section>
      ))}
    </>
  )
}
