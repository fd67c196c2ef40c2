import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'

export const handle = pageTitle('personalData.erased.title')

/** Where somebody lands who is nobody any more: open to all, and telling nothing. */
export default function Erased() {
  const t = useTranslator()
  return (
    <Page heading={t('personalData.erased.title')} backTo="/">
      <p className="govuk-body">{t('personalData.erased.what')}</p>
    </Page>
  )
}
