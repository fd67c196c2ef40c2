import { useTranslator } from './language.tsx'

/** Under the confirmation panel: what happens next, and when. */
export function DossierConfirmation({ id, answerBy }: { id: string; answerBy: string }) {
  const t = useTranslator()
  return (
    <>
      <h2 className="govuk-heading-m">{t('confirmation.next')}</h2>
      <ol className="govuk-list govuk-list--number">
        <li>{t('confirmation.mail')}</li>
        <li>{t('confirmation.when', { date: t.date(answerBy) })}</li>
        <li>{t('confirmation.after')}</li>
      </ol>
      <p className="govuk-body">
        <a className="govuk-link" href={`/dossiers/${id}/form.pdf`}>
          {t('confirmation.pdf')}
        </a>
      </p>
    </>
  )
}
