import type { LoaderFunctionArgs } from '@remix-run/node'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { RetentionTable } from '#app/components/retention-table.tsx'
import { requirePerson } from '#app/http/session.server.ts'

export const handle = pageTitle('personalData.title')

export async function loader({ context, request }: LoaderFunctionArgs) {
  await requirePerson(context, request)
  return null
}

export default function PersonalDataPage() {
  const t = useTranslator()
  return (
    <Page heading={t('personalData.title')} backTo="/settings" wide>
      <p className="govuk-body-l">{t('personalData.lead')}</p>
      <h2 className="govuk-heading-m">{t('personalData.export.heading')}</h2>
      <p className="govuk-body">{t('personalData.export.what')}</p>
      <a className="govuk-button" href="/settings/personal-data/export" download>
        {t('personalData.export.submit')}
      </a>
      <h2 className="govuk-heading-m">{t('personalData.kept.heading')}</h2>
      <RetentionTable />
      <h2 className="govuk-heading-m">{t('personalData.erase.heading')}</h2>
      <p className="govuk-body">{t('personalData.erase.what')}</p>
      <a className="govuk-button govuk-button--secondary" href="/settings/personal-data/erase">
        {t('personalData.erase.link')}
      </a>
    </Page>
  )
}
