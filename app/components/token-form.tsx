import { TOKEN_DAYS, TOKEN_DAYS_DEFAULT } from '#app/domain/token-scope.ts'
import { ErrorText, groupClass } from './control.tsx'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { RadioField } from './radio-field.tsx'
import { TextField } from './text-field.tsx'

type Props = {
  scopes: readonly string[]
  /** What was typed before a refusal, and the sentence at its field. */
  typed: { name: string; scopes: readonly string[]; days: number } | undefined
  error: { name: string; text: string } | undefined
  workspace?: string | undefined
}

/** A new token: its name, what it may do, and until when. A plain form, since its answer is shown once only. */
export function TokenForm({ scopes, typed, error, workspace }: Props) {
  const t = useTranslator()
  const errorAt = (name: string) => (error?.name === name ? error.text : undefined)
  return (
    <form method="post">
      <FormToken />
      {workspace && <input type="hidden" name="workspace" value={workspace} />}
      <TextField
        name="name"
        label={t('tokens.name')}
        hint={t('tokens.name.hint')}
        value={typed?.name ?? ''}
        error={errorAt('name')}
        autoComplete="off"
      />
      <Scopes scopes={scopes} chosen={typed?.scopes ?? []} error={errorAt('scopes')} />
      <RadioField
        name="days"
        label={t('tokens.days')}
        value={String(typed?.days || TOKEN_DAYS_DEFAULT)}
        error={errorAt('days')}
        inline
        choices={TOKEN_DAYS.map((days) => ({
          value: String(days),
          text: t('tokens.days.choice', { days: t.number(days) }),
        }))}
      />
      <button type="submit" name="intent" value="issue" className="govuk-button">
        {t('tokens.submit')}
      </button>
    </form>
  )
}

type ScopesProps = { scopes: readonly string[]; chosen: readonly string[]; error: string | undefined }

/** The first box carries the id to which the error summary leads. */
function Scopes({ scopes, chosen, error }: ScopesProps) {
  const t = useTranslator()
  return (
    <div className={groupClass(error)}>
      <fieldset className="govuk-fieldset" aria-describedby={error && 'scopes-error'}>
        <legend className="govuk-fieldset__legend govuk-!-font-weight-bold">{t('tokens.scopes')}</legend>
        <ErrorText name="scopes" error={error} />
        <div className="govuk-checkboxes">
          {scopes.map((scope, index) => {
            const id = index === 0 ? 'scopes' : `scope-${index}`
            return (
              <div key={scope} className="govuk-checkboxes__item">
                <input
                  id={id}
                  name={`scope.${scope}`}
                  value="yes"
                  type="checkbox"
                  className="govuk-checkboxes__input"
                  defaultChecked={chosen.includes(scope)}
                />
                <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
                  {t.dynamic(`tokens.scope.${scope}`)}
                </label>
              </div>
            )
          })}
        </div>
      </fieldset>
    </div>
  )
}
