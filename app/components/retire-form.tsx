import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'

/** For the team, when the partner says that the newer certificate is in use. */
export function RetireForm() {
  const t = useTranslator()
  return (
    <form method="post">
      <FormToken />
      <input type="hidden" name="intent" value="retire" />
      <h2 className="govuk-heading-m">{t('certificates.retire.title')}</h2>
      <p className="govuk-body">{t('certificates.retire.what')}</p>
      <button type="submit" className="govuk-button govuk-button--secondary">
        {t('certificates.retire.submit')}
      </button>
    </form>
  )
}
