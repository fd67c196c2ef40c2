import { useLoaderData } from '@remix-run/react'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { RetentionTable } from '#app/components/retention-table.tsx'
import { StatementOperator } from '#app/components/statement-operator.tsx'
import { settings } from '#app/env.server.ts'

export const handle = pageTitle('shell.privacy')

const KEPT = [
  'account',
  'provider',
  'passkeys',
  'session',
  'dossier',
  'places',
  'decisions',
  'mails',
  'technical',
] as const
const NOT = ['key', 'number', 'tracking'] as const

export function loader() {
  const { operator, dataProtectionMailbox, teamMailbox } = settings()
  return { operator, mailbox: dataProtectionMailbox ?? teamMailbox }
}

export default function Privacy() {
  const t = useTranslator()
  const { operator } = useLoaderData<typeof loader>()
  return (
    <Page heading={t('shell.privacy')}>
      <p className="govuk-body-l">{t('privacy.lead')}</p>
      <StatementOperator operator={operator} />
      <h2 className="govuk-heading-m">{t('privacy.what')}</h2>
      <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
        {KEPT.map((item) => (
          <li key={item}>{t(`privacy.what.${item}`)}</li>
        ))}
      </ul>
      <h2 className="govuk-heading-m">{t('personalData.kept.heading')}</h2>
      <p className="govuk-body">{t('privacy.long')}</p>
      <RetentionTable />
      <h2 className="govuk-heading-m">{t('privacy.who')}</h2>
      <p className="govuk-body">{t('privacy.who.text')}</p>
      <h2 className="govuk-heading-m">{t('privacy.not')}</h2>
      <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
        {NOT.map((item) => (
          <li key={item}>{t(`privacy.not.${item}`)}</li>
        ))}
      </ul>
      <p className="govuk-body">{t('privacy.contacts')}</p>
      <Rights />
    </Page>
  )
}

function Rights() {
  const t = useTranslator()
  const { mailbox } = useLoaderData<typeof loader>()
  return (
    <>
      <h2 className="govuk-heading-m">{t('privacy.rights')}</h2>
      <p className="govuk-body">{t('privacy.rights.text')}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/settings/personal-data">
          {t('privacy.rights.settings')}
        </a>
      </p>
      <p className="govuk-body">
        {t('privacy.rights.write')}{' '}
        <a className="govuk-link" href={`mailto:${mailbox}`}>
          {mailbox}
        </a>
      </p>
      <p className="govuk-body">{t('privacy.rights.complaint')}</p>
    </>
  )
}
