import { ContactLink } from './contact.tsx'
import { useTranslator } from './language.tsx'

export function Footer() {
  const t = useTranslator()
  return (
    <footer className="portal-footer">
      <div className="govuk-width-container">
        <ul className="portal-footer__list govuk-body-s">
          <li>
            <a className="govuk-link govuk-link--text-colour" href="/guide">
              {t('shell.guide')}
            </a>
          </li>
          <li>
            <a className="govuk-link govuk-link--text-colour" href="/accessibility">
              {t('shell.accessibility')}
            </a>
          </li>
          <li>
            <a className="govuk-link govuk-link--text-colour" href="/privacy">
              {t('shell.privacy')}
            </a>
          </li>
        </ul>
        <p className="govuk-body-s">
          {t('shell.contact')} <ContactLink className="govuk-link govuk-link--text-colour" />
        </p>
      </div>
    </footer>
  )
}
