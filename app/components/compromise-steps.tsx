import { useTranslator } from './language.tsx'

type Props = { certificate: { id: string; serial: string; authority: string }; mayRenew: boolean }

/** What an institution does once others may have its key, in order. */
export function CompromiseSteps({ certificate: { id, serial, authority }, mayRenew }: Props) {
  const t = useTranslator()
  return (
    <>
      <h2 className="govuk-heading-m">{t('certificates.steps')}</h2>
      <ol className="govuk-list govuk-list--number govuk-list--spaced">
        {(['stop', 'revoke', 'renew', 'tell'] as const).map((step) => (
          <li key={step}>{t(`certificates.step.${step}`, { serial, authority })}</li>
        ))}
      </ol>
      {mayRenew && (
        <a className="govuk-button" href={`/certificates/${id}/renew`}>
          {t('certificates.renew')}
        </a>
      )}
    </>
  )
}
