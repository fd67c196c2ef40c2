import type { SubjectAttribute } from '#app/domain/certificate-profile.ts'
import type { Environment } from '#app/domain/environment.ts'
import { CsrDownload } from './csr-download.tsx'
import { useTranslator } from './language.tsx'
import { P12Link } from './p12-link.tsx'
import { SubjectTable } from './subject-table.tsx'

export type StatusCertificate = {
  environment: Environment
  /** `missing`: approved, and it was left for later. `renew`: the institution has changed since. `unfit`: what was brought is not what was validated. */
  state:
    | 'waiting'
    | 'released'
    | 'renew'
    | 'again'
    | 'certificate'
    | 'registered'
    | 'unfit'
    | 'later'
    | 'missing'
  /**
   * What the certificate is ordered with, once it is validated; `csr` is PEM. `outdated`: the next one must say something
   * else.
   */
  order:
    | { csr: string; fileStem: string; subject: readonly SubjectAttribute[]; outdated: boolean }
    | undefined
  /** This person may hand in a CSR now. */
  mayBring: boolean
}

/** What to do about the certificate of each environment now. */
export function DossierCertificates({
  id,
  certificates,
}: {
  id: string
  certificates: readonly StatusCertificate[]
}) {
  const t = useTranslator()
  if (certificates.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{t('status.certificates')}</h2>
      {certificates.map(({ environment, state, order, mayBring }) => (
        <section key={environment} aria-labelledby={`certificate-${environment}`}>
          <h3 className="govuk-heading-s" id={`certificate-${environment}`}>
            {t(`task.certificate.${environment}`)}
          </h3>
          <p className="govuk-body">{t(`status.certificate.${state}`)}</p>
          {order && (
            <>
              {order.outdated && <p className="govuk-inset-text">{t('status.certificate.newProfile')}</p>}
              <p className="govuk-body">
                <CsrDownload csr={order.csr} fileStem={order.fileStem} />
              </p>
              <SubjectTable subject={order.subject} />
              <p className="govuk-body">
                <a className="govuk-link" href={`/dossiers/${id}/issued/${environment}`}>
                  {t('status.certificate.issued')}
                </a>
              </p>
              <P12Link />
            </>
          )}
          {mayBring && (
            <Bring
              address={`/dossiers/${id}/certificate/${environment}?change=yes`}
              environment={environment}
              isOwed={state !== 'registered'}
            />
          )}
        </section>
      ))}
      {certificates.some(({ state }) => state === 'registered' || state === 'released') && (
        <p className="govuk-body">
          <a className="govuk-link" href="/certificates">
            {t('status.certificate.all')}
          </a>
        </p>
      )}
    </>
  )
}

type BringProps = { address: string; environment: Environment; isOwed: boolean }

/** The way to the page that makes keys: entered as a document, since it has a policy of its own (decision 004). */
function Bring({ address, environment, isOwed }: BringProps) {
  const t = useTranslator()
  return isOwed ? (
    <a className="govuk-button" href={address}>
      {t(`status.certificate.make.${environment}`)}
    </a>
  ) : (
    <p className="govuk-body">
      <a className="govuk-link" href={address}>
        {t('status.certificate.instead')}
      </a>
    </p>
  )
}
