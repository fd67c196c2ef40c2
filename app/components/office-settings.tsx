import { useTranslator } from './language.tsx'
import { Page } from './page.tsx'

/** The settings of the office, by the last part of their address; each has its words as `officeSettings.link.<name>`. */
const PLACES = [
  'officers',
  'tokens',
  'references',
  'profiles',
  'times',
  'freeze',
  'templates',
  'checklist',
  'post',
  'mails',
  'webhooks',
] as const

/** Where admins decide something for everybody. */
export function OfficeSettingsPage() {
  const t = useTranslator()
  return (
    <Page heading={t('officeSettings.title')} backTo="/office">
      <p className="govuk-body">{t('officeSettings.lead')}</p>
      <dl>
        {PLACES.map((place) => (
          <div key={place} className="govuk-!-margin-bottom-4">
            <dt className="govuk-body govuk-!-margin-bottom-0">
              <a className="govuk-link govuk-!-font-weight-bold" href={`/office/settings/${place}`}>
                {t(`officeSettings.link.${place}`)}
              </a>
            </dt>
            <dd className="govuk-body office-quiet">{t(`officeSettings.link.${place}.what`)}</dd>
          </div>
        ))}
      </dl>
    </Page>
  )
}
