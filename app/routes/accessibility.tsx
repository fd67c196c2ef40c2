import { useLoaderData } from '@remix-run/react'
import { ContactLink } from '#app/components/contact.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { StatementOperator } from '#app/components/statement-operator.tsx'
import { settings } from '#app/env.server.ts'

export const handle = pageTitle('shell.accessibility')

export const loader = () => ({ operator: settings().operator })

export default function Accessibility() {
  const t = useTranslator()
  const { operator } = useLoaderData<typeof loader>()
  return (
    <Page heading={t('shell.accessibility')}>
      <p className="govuk-body-l">{t('accessibility.lead')}</p>
      <StatementOperator operator={operator} />
      <h2 className="govuk-heading-m">{t('accessibility.status')}</h2>
      <p className="govuk-body">{t('accessibility.status.text')}</p>
      <h2 className="govuk-heading-m">{t('accessibility.limits')}</h2>
      <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
        <li>{t('accessibility.limits.key')}</li>
        <li>{t('accessibility.limits.date')}</li>
      </ul>
      <h2 className="govuk-heading-m">{t('accessibility.report')}</h2>
      <p className="govuk-body">{t('accessibility.report.text')}</p>
      <p className="govuk-body">
        <ContactLink />
      </p>
      <h2 className="govuk-heading-m">{t('accessibility.complaint')}</h2>
      <p className="govuk-body">{t('accessibility.complaint.text')}</p>
    </Page>
  )
}
