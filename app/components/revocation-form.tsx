import type { Message } from '#app/domain/message.ts'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { DateField } from './text-field.tsx'

/** The day on which the authority revoked a certificate, for the team to record. */
export function RevocationForm({ refused }: { refused: { typed: string; error: Message } | undefined }) {
  const t = useTranslator()
  return (
    <form method="post" noValidate>
      <FormToken />
      <input type="hidden" name="intent" value="revoke" />
      <h2 className="govuk-heading-m">{t('certificates.revoke.title')}</h2>
      <p className="govuk-body">{t('certificates.revoke.what')}</p>
      <DateField
        name="revokedOn"
        label={t('certificates.revoke.on')}
        value={refused?.typed ?? ''}
        error={refused && t.message(refused.error)}
      />
      <button type="submit" className="govuk-button govuk-button--secondary">
        {t('certificates.revoke.submit')}
      </button>
    </form>
  )
}
