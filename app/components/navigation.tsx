import { useLocation } from '@remix-run/react'
import type { Key } from '#app/i18n/catalogue.ts'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'

export type Person = { name: string; email: string; isOfficer: boolean }

type Place = { href: string; text: Key }

const PARTNER: Place = { href: '/dossiers', text: 'shell.nav.dossiers' }
const SETTINGS: Place = { href: '/settings', text: 'shell.nav.settings' }
const OFFICE: Place = { href: '/office', text: 'shell.nav.office' }

/** Where a person can go. Plain links: the key page must be left by a full document load. */
export function Navigation({ person }: { person: Person | undefined }) {
  const t = useTranslator()
  const { pathname } = useLocation()
  const places = person ? [PARTNER, ...(person.isOfficer ? [OFFICE] : []), SETTINGS] : []
  return (
    <nav className="portal-nav" aria-label={t('shell.nav')}>
      <div className="govuk-width-container">
        <ul className="portal-nav__list govuk-body-s">
          {places.map(({ href, text }) => (
            <li key={href}>
              <a href={href} aria-current={pathname.startsWith(href) ? 'true' : undefined}>
                {t.dynamic(text)}
              </a>
            </li>
          ))}
          {person ? <SignedIn person={person} /> : <SignIn current={pathname.startsWith('/sign-in')} />}
        </ul>
      </div>
    </nav>
  )
}

function SignIn({ current }: { current: boolean }) {
  const t = useTranslator()
  return (
    <li className="portal-nav__end">
      <a href="/sign-in" aria-current={current ? 'true' : undefined}>
        {t('shell.nav.signIn')}
      </a>
    </li>
  )
}

function SignedIn({ person }: { person: Person }) {
  const t = useTranslator()
  return (
    <>
      <li className="portal-nav__end portal-nav__person">
        <span className="govuk-visually-hidden">{t('shell.signedInAs')} </span>
        {person.name || person.email}
      </li>
      <li>
        <form method="post" action="/sign-out">
          <FormToken />
          <button type="submit">{t('shell.nav.signOut')}</button>
        </form>
      </li>
    </>
  )
}
