import { useTranslator } from './language.tsx'
import { NotificationBanner } from './notification-banner.tsx'

/** The secret of a target, shown this once. */
export function WebhookSecret({ secret, how }: { secret: string; how: 'added' | 'rotated' }) {
  const t = useTranslator()
  return (
    <NotificationBanner kind="success" heading={t(`webhooks.secret.${how}`)}>
      <p className="govuk-body">{t('webhooks.secret.copy')}</p>
      <p className="govuk-body">
        <code className="portal-code" id="secret">
          {secret}
        </code>
      </p>
      {how === 'rotated' && <p className="govuk-body">{t('webhooks.secret.overlap')}</p>}
    </NotificationBanner>
  )
}
