import { useLocation } from '@remix-run/react'
import { LANGUAGES, OWN_NAMES } from '#app/domain/language.ts'
import { useTranslator } from './language.tsx'

/** Name of the portal and language switch. Each language is named by itself and is a link, so that it needs no script. */
export function Header() {
  const t = useTranslator()
  return (
    <header className="portal-header">
      <div className="govuk-width-container portal-header__row">
        <a className="portal-header__name" href="/">
          <span className="portal-mark" aria-hidden="true" />
          {t('shell.portal')}
        </a>
        <LanguageSwitch />
      </div>
    </header>
  )
}

function LanguageSwitch() {
  const t = useTranslator()
  const { pathname, search } = useLocation()
  const address = (language: string) => {
    const query = new URLSearchParams(search)
    query.set('lang', language)
    return `${pathname}?${query}`
  }
  return (
    <nav aria-label={t('shell.languages')}>
      <ul className="portal-languages">
        {LANGUAGES.map((language) => (
          <li key={language}>
            <a
              className="govuk-link"
              href={address(language)}
              lang={language}
              hrefLang={language}
              aria-current={language === t.language ? 'true' : undefined}
            >
              <span className="portal-languages__code" aria-hidden="true">
                {language}
              </span>
              <span className="portal-languages__name">{OWN_NAMES[language]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
