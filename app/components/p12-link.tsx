import { useTranslator } from './language.tsx'

/** Entered as a document, since the page has a policy of its own (decision 004). */
export function P12Link() {
  const t = useTranslator()
  return (
    <p className="govuk-body">
      <a className="govuk-link" href="/csr/p12">
        {t('p12.link')}
      </a>
    </p>
  )
}
