import { useTranslator } from './language.tsx'

/** A certificate ordered too early names what was not validated, and has to be ordered again. */
export function OrderWarning() {
  const t = useTranslator()
  return (
    <div className="govuk-warning-text">
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{t('certificate.page.warning')} </span>
        {t('review.orderNot')}
      </strong>
    </div>
  )
}
