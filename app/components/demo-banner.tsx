import { useTranslator } from './language.tsx'

/** A demo world looks like the real one: it says on every page that it is not. */
export function DemoBanner() {
  const t = useTranslator()
  return (
    <aside className="portal-demo" aria-label={t('shell.demo.name')}>
      <div className="govuk-width-container">
        {t('shell.demo')} <a href="/dev/sign-in">{t('shell.demo.signIn')}</a> ·{' '}
        <a href="/dev/mailbox">{t('shell.demo.mailbox')}</a>
      </div>
    </aside>
  )
}
