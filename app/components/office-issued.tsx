import { ENVIRONMENTS, type Environment } from '#app/domain/environment.ts'
import { IssuedList, type ListedCertificate } from './issued-list.tsx'
import { useTranslator } from './language.tsx'

export type OfficeIssuedCertificate = ListedCertificate & { environment: Environment }

/** The certificates that the partner handed in, as the team reads them. */
export function OfficeIssued({ issued }: { issued: readonly OfficeIssuedCertificate[] }) {
  const t = useTranslator()
  return (
    <>
      {ENVIRONMENTS.map((environment) => {
        const own = issued.filter((one) => one.environment === environment)
        if (own.length === 0) return null
        return (
          <div key={environment}>
            <h3 className="govuk-heading-s">
              {t('certificateCard.office', { environment: t(`certificateCard.environment.${environment}`) })}
            </h3>
            <IssuedList issued={own} />
          </div>
        )
      })}
    </>
  )
}
