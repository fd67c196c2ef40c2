import { WEBHOOK_KINDS } from '#app/domain/webhook.ts'
import { ErrorText, groupClass } from './control.tsx'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { TextField } from './text-field.tsx'

type Props = {
  newId: string
  typed: { url: string; kinds: readonly string[] } | undefined
  error: { name: string; text: string } | undefined
}

/** A new target: where it is, and what it is told of. A plain form, since its answer is shown once only. */
export function WebhookForm({ newId, typed, error }: Props) {
  const t = useTranslator()
  const errorAt = (name: string) => (error?.name === name ? error.text : undefined)
  return (
    <form method="post" noValidate>
      <FormToken />
      <input type="hidden" name="id" value={newId} />
      <TextField
        name="url"
        type="url"
        label={t('webhooks.url')}
        hint={t('webhooks.url.hint')}
        value={typed?.url ?? ''}
        error={errorAt('url')}
        autoComplete="off"
      />
      <Kinds chosen={typed?.kinds ?? []} error={errorAt('kinds')} />
      <button type="submit" className="govuk-button">
        {t('webhooks.add')}
      </button>
    </form>
  )
}

/** The first box carries the id to which the error summary leads. */
function Kinds({ chosen, error }: { chosen: readonly string[]; error: string | undefined }) {
  const t = useTranslator()
  return (
    <div className={groupClass(error)}>
      <fieldset className="govuk-fieldset" aria-describedby={error && 'kinds-error'}>
        <legend className="govuk-fieldset__legend govuk-!-font-weight-bold">{t('webhooks.kinds')}</legend>
        <ErrorText name="kinds" error={error} />
        <div className="govuk-checkboxes">
          {WEBHOOK_KINDS.map((kind, index) => {
            const id = index === 0 ? 'kinds' : `kind-${kind}`
            return (
              <div key={kind} className="govuk-checkboxes__item">
                <input
                  id={id}
                  name={`kind.${kind}`}
                  value="yes"
                  type="checkbox"
                  className="govuk-checkboxes__input"
                  defaultChecked={chosen.includes(kind)}
                />
                <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
                  {t(`event.${kind}`)}
                </label>
              </div>
            )
          })}
        </div>
      </fieldset>
    </div>
  )
}
