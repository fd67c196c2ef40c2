import { ASKED_CHANGES } from '#app/domain/dossier-purpose.ts'
import type { Message } from '#app/domain/message.ts'
import { ErrorSummary } from './error-summary.tsx'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { Page } from './page.tsx'
import { RadioField } from './radio-field.tsx'

type Props = {
  institution: string
  issuers: readonly { id: string; applicationId: string; nameFr: string; nameNl: string }[]
  /** The one that is chosen already, or empty. */
  issuer: string
  /** Of the draft that this form begins. */
  dossierId: string
  refused:
    | {
        errors: { issuer?: Message; ask?: Message }
        refusal?: Message
        typed: { issuer: string; ask: string }
      }
    | undefined
}

/** What a request for a change is about, and what it asks. */
export function AskForChange({ institution, issuers, issuer, dossierId, refused }: Props) {
  const t = useTranslator()
  const say = (text: Message | undefined) => text && t.message(text)
  const errors = { issuer: say(refused?.errors.issuer), ask: say(refused?.errors.ask) }
  return (
    <Page heading={t('change.title')} caption={institution} backTo="/dossiers">
      <ErrorSummary
        errors={[
          ...(refused?.refusal ? [{ text: t.message(refused.refusal) }] : []),
          ...(errors.issuer ? [{ name: 'issuer', text: errors.issuer }] : []),
          ...(errors.ask ? [{ name: 'ask', text: errors.ask }] : []),
        ]}
      />
      <p className="govuk-body">{t('change.lead')}</p>
      <form method="post" noValidate>
        <FormToken />
        <input type="hidden" name="dossierId" value={dossierId} />
        <RadioField
          name="issuer"
          label={t('change.issuer')}
          value={refused?.typed.issuer || issuer}
          error={errors.issuer}
          choices={issuers.map(({ id, applicationId, nameFr, nameNl }) => ({
            value: id,
            text: t.language === 'nl' ? nameNl : nameFr,
            hint: applicationId,
          }))}
        />
        <RadioField
          name="ask"
          label={t('change.ask')}
          value={refused?.typed.ask ?? ''}
          error={errors.ask}
          choices={ASKED_CHANGES.map((value) => ({
            value,
            text: t(`change.ask.${value}`),
            hint: t(`change.ask.${value}.hint`),
          }))}
        />
        <button type="submit" className="govuk-button">
          {t('change.submit')}
        </button>
      </form>
    </Page>
  )
}
