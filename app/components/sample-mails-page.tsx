import { OWN_NAMES } from '#app/domain/language.ts'
import { useTranslator } from './language.tsx'
import { MailContentView, type MailPreview } from './office-mail-preview.tsx'
import { mailName } from './office-mails.tsx'
import { Page } from './page.tsx'

/** Whom the portal writes to. */
const READERS = ['partner', 'institution', 'team', 'person'] as const

type Props = {
  templates: readonly { template: string; to: (typeof READERS)[number] }[]
  shown: string | undefined
  mails: readonly MailPreview[]
}

/** Every mail that the portal sends; the one that was chosen in every language. */
export function SampleMailsPage({ templates, shown, mails }: Props) {
  const t = useTranslator()
  const path = '/office/settings/mails'
  if (shown) {
    return (
      <Page heading={mailName(t, shown)} caption={t('officeSettings.link.mails')} backTo={path}>
        {mails.map((mail) => (
          <section key={mail.language} aria-labelledby={mail.language} className="govuk-!-margin-bottom-8">
            <h2 id={mail.language} lang={mail.language} className="govuk-heading-m">
              {OWN_NAMES[mail.language]}
            </h2>
            <div className="office-box">
              <MailContentView preview={mail} />
            </div>
          </section>
        ))}
        <p className="govuk-body">
          <a className="govuk-link" href={path}>
            {t('sampleMails.back')}
          </a>
        </p>
      </Page>
    )
  }
  return (
    <Page heading={t('officeSettings.link.mails')} backTo="/office/settings">
      <p className="govuk-body">{t('sampleMails.lead')}</p>
      {READERS.map((readers) => (
        <section key={readers} aria-labelledby={readers}>
          <h2 id={readers} className="govuk-heading-m">
            {t(`sampleMails.to.${readers}`)}
          </h2>
          <ul className="govuk-list govuk-list--spaced">
            {templates
              .filter(({ to }) => to === readers)
              .map(({ template }) => (
                <li key={template}>
                  <a className="govuk-link" href={`${path}?mail=${template}`}>
                    {mailName(t, template)}
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Page>
  )
}
