import { Checkbox } from './checkbox.tsx'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { DateField } from './text-field.tsx'

type Props = { paused: boolean; hasFailed: boolean; sinceError: string | undefined; example: string }

/** What an admin can do with one target. */
export function WebhookActs({ paused, hasFailed, sinceError, example }: Props) {
  const t = useTranslator()
  return (
    <section aria-labelledby="acts-heading">
      <h2 id="acts-heading" className="govuk-heading-m">
        {t('webhooks.one.acts')}
      </h2>
      <form method="post" className="govuk-button-group">
        <FormToken />
        <Act intent={paused ? 'resume' : 'pause'} />
        <Act intent="rotate" />
      </form>
      {hasFailed && (
        <form method="post" noValidate>
          <FormToken />
          <DateField
            name="since"
            label={t('webhooks.replay')}
            hint={t('webhooks.replay.hint', { example })}
            value=""
            error={sinceError}
          />
          <button type="submit" name="intent" value="replay" className="govuk-button govuk-button--secondary">
            {t('webhooks.again')}
          </button>
        </form>
      )}
      <form method="post">
        <FormToken />
        <div className="govuk-checkboxes govuk-!-margin-bottom-4">
          <Checkbox name="confirmed" value="yes" checked={false} text={t('webhooks.delete.confirm')} />
        </div>
        <button type="submit" name="intent" value="delete" className="govuk-button govuk-button--warning">
          {t('webhooks.delete')}
        </button>
      </form>
    </section>
  )
}

function Act({ intent }: { intent: 'pause' | 'resume' | 'rotate' }) {
  const t = useTranslator()
  return (
    <button type="submit" name="intent" value={intent} className="govuk-button govuk-button--secondary">
      {t(`webhooks.${intent}`)}
    </button>
  )
}
