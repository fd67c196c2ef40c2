import { useTranslator } from './language.tsx'
import { OfficeForm, type Target } from './office-form.tsx'

/** An officer finds the version fit for approval; with four eyes, a condition of it. */
export function OfficeValidate({ target, fourEyes }: { target: Target; fourEyes: boolean }) {
  const t = useTranslator()
  return (
    <OfficeForm intent="validate" target={target}>
      <p className="govuk-body">
        {t('office.validate.what')} {fourEyes && t('office.validate.fourEyes')}
      </p>
      <button type="submit" className="govuk-button govuk-button--secondary">
        {t('office.validate.submit')}
      </button>
    </OfficeForm>
  )
}
