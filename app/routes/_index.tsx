import { useRouteLoaderData } from '@remix-run/react'
import { useTranslator } from '#app/components/language.tsx'
import type { Person } from '#app/components/navigation.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { Steps } from '#app/components/steps.tsx'

export const handle = pageTitle('home.title')

const PREPARE = ['number', 'names', 'helpdesk', 'security', 'documents', 'later'] as const
const STEPS = [1, 2, 3, 4, 5, 6] as const

export default function Home() {
  const t = useTranslator()
  return (
    <>
      <Opening />
      <div className="govuk-width-container govuk-main-wrapper">
        <h2 className="govuk-heading-l">{t('home.steps')}</h2>
        <Steps
          wide
          steps={STEPS.map((step) => ({
            title: t(`home.step${step}.title`),
            text: t(`home.step${step}.text`),
          }))}
        />
        <div className="govuk-grid-row">
          <section className="govuk-grid-column-two-thirds">
            <h2 className="govuk-heading-m">{t('home.prepare')}</h2>
            <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
              {PREPARE.map((item) => (
                <li key={item}>{t(`home.prepare.${item}`)}</li>
              ))}
            </ul>
            <p className="govuk-body">{t('home.time')}</p>
          </section>
          <section className="govuk-grid-column-one-third">
            <h2 className="govuk-heading-m">{t('home.known')}</h2>
            <p className="govuk-body">{t('home.known.text')}</p>
            <h2 className="govuk-heading-m">{t('home.csr')}</h2>
            <p className="govuk-body">{t('home.csr.text')}</p>
            <p className="govuk-body">
              <a className="govuk-link" href="/csr">
                {t('home.csr.link')}
              </a>
            </p>
          </section>
        </div>
      </div>
    </>
  )
}

function Opening() {
  const t = useTranslator()
  const isSignedIn = useRouteLoaderData<{ person?: Person }>('root')?.person !== undefined
  return (
    <div className="portal-hero">
      <div className="govuk-width-container">
        <h1 className="govuk-heading-xl">{t('home.heading')}</h1>
        <p className="govuk-body-l">{t('home.lead')}</p>
        <div className="govuk-button-group">
          <a className="govuk-button portal-button--start" href="/dossiers/new">
            {t('home.start')}
          </a>
          <a className="govuk-link" href="/dossiers">
            {t('home.resume')}
          </a>
        </div>
        {!isSignedIn && <p className="govuk-body">{t('home.signIn')}</p>}
      </div>
    </div>
  )
}
