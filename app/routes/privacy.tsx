import { ContactLink } from '#app/components/contact.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'

export const handle = pageTitle('shell.privacy')

const KEPT = ['account', 'dossier', 'decisions', 'session'] as const

export default function Privacy() {
  const t = useTranslator()
  return (
    <Page heading={t('shell.privacy')}>
      <p className="govuk-body-l">{t('privacy.lead')}</p>
      <h2 className="govuk-heading-m">{t('privacy.what')}</h2>
      <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
        {KEPT.map((item) => (
          <li key={item}>{t(`privacy.what.${item}`)}</li>
        ))}
      </ul>
      <h2 className="govuk-heading-m">{t('privacy.not')}</h2>
      <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
        <li>{t('privacy.not.key')}</li>
        <li>{t('privacy.not.tracking')}</li>
      </ul>
      <p className="govuk-body">{t('privacy.contacts')}</p>
      <h2 className="govuk-heading-m">{t('privacy.rights')}</h2>
      <p className="govuk-body">{t('privacy.rights.text')}</p>
      <p className="govuk-body">
        <ContactLink />
      </p>
    </Page>
  )
}
