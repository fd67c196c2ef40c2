import { ENVIRONMENTS, type Environment } from '#app/domain/environment.ts'
import { useTranslator } from './language.tsx'
import { SummaryList } from './summary-list.tsx'

/** The certificate of an environment, and where its next one is handed in; `until` in ISO 8601. */
export type IssuerCertificate = {
  certificate: { serial: string; authority: string; until: string; isOver: boolean } | undefined
  /** The request form on which it was ordered, where this reader may open it. */
  dossier: string | undefined
  handIn: string | undefined
  renew: string | undefined
}

type Props = { certificates: Readonly<Record<Environment, IssuerCertificate>> }

/** The certificates that are in use, each with what its reader can do about it. */
export function IssuerCertificates({ certificates }: Props) {
  const t = useTranslator()
  return (
    <>
      <h2 className="govuk-heading-m">{t('issuer.certificates')}</h2>
      <SummaryList
        rows={ENVIRONMENTS.map((environment) => ({
          label: t(`environment.${environment}`),
          value: <Certificate {...certificates[environment]} environment={environment} />,
        }))}
      />
    </>
  )
}

function Certificate({
  certificate,
  dossier,
  handIn,
  renew,
  environment,
}: IssuerCertificate & { environment: Environment }) {
  const t = useTranslator()
  const about = <span className="govuk-visually-hidden"> – {t(`environment.${environment}`)}</span>
  return (
    <>
      {certificate ? (
        <>
          <span className="portal-code">
            {t('issuer.certificate.is', { serial: certificate.serial, authority: certificate.authority })}
          </span>
          <br />
          <strong>
            {t(certificate.isOver ? 'issuer.certificate.over' : 'issuer.certificate.until', {
              date: t.date(certificate.until),
            })}
          </strong>
        </>
      ) : (
        t('issuer.certificate.none')
      )}
      {[
        { href: handIn, text: t('issuer.certificate.handIn') },
        { href: renew, text: t('issuer.certificate.renew') },
        { href: dossier, text: t('issuer.certificate.open') },
      ].map(
        ({ href, text }) =>
          href !== undefined && (
            <span key={href}>
              <br />
              <a className="govuk-link" href={href}>
                {text}
                {about}
              </a>
            </span>
          ),
      )}
    </>
  )
}
