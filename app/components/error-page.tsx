import { isRouteErrorResponse } from '@remix-run/react'
import { ContactLink } from './contact.tsx'
import { useTranslator } from './language.tsx'
import { Page } from './page.tsx'

export const notFoundError = (error: unknown): boolean => isRouteErrorResponse(error) && error.status === 404

/** What a person sees instead of a page: what happened, what to do, whom to ask. Never a stack. */
export function ErrorPage({ error }: { error: unknown }) {
  const t = useTranslator()
  const name = notFoundError(error) ? 'notFound' : 'broken'
  return (
    <Page heading={t(`error.${name}.title`)}>
      <p className="govuk-body">{t(`error.${name}.what`)}</p>
      <p className="govuk-body">{t(`error.${name}.todo`)}</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <a className="govuk-link" href="/dossiers">
            {t('shell.nav.dossiers')}
          </a>
        </li>
        <li>
          <a className="govuk-link" href="/">
            {t('shell.nav.home')}
          </a>
        </li>
      </ul>
      <p className="govuk-body">
        {t('shell.contact')} <ContactLink />
      </p>
    </Page>
  )
}
