import { type RefObject, useEffect, useId, useState } from 'react'
import { useTranslator } from '#app/components/language.tsx'

const rule = () => import('#app/pki/pass-phrase.ts')

type Strength = 'short' | 'fair' | 'good'
type Props = {
  input: RefObject<HTMLInputElement>
  label: string
  hint: string
  error: string | undefined
  onEnter: () => void
}

/** The pass phrase lives in the control only: no `name`, so that no form can post it, and never in state. */
export function PassPhraseField({ input, label, hint, error, onEnter }: Props) {
  const t = useTranslator()
  const id = useId()
  const [shown, setShown] = useState(false)
  const [strength, setStrength] = useState<Strength>()
  // Loaded with the page: it must work with the network cut.
  useEffect(() => void rule(), [])
  const judge = async (typed: string) => {
    const { strengthOf } = await rule()
    setStrength(typed === '' ? undefined : strengthOf(typed))
  }
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        {label}
      </label>
      <div className="govuk-hint" id={`${id}-hint`}>
        {hint}
      </div>
      {error && (
        <p className="govuk-error-message" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div className="govuk-input__wrapper">
        <input
          ref={input}
          id={id}
          className={`govuk-input govuk-input--width-30${error ? ' govuk-input--error' : ''}`}
          type={shown ? 'text' : 'password'}
          autoComplete="new-password"
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={error ? true : undefined}
          aria-describedby={`${error ? `${id}-error ` : ''}${id}-hint ${id}-strength`}
          onInput={(event) => void judge(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            onEnter()
          }}
        />
        <button
          type="button"
          className="govuk-button govuk-button--secondary govuk-!-margin-bottom-0"
          aria-controls={id}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
        >
          {t(shown ? 'keyMaker.passPhrase.hide' : 'keyMaker.passPhrase.show')}
        </button>
      </div>
      <p className="govuk-hint" id={`${id}-strength`} aria-live="polite">
        {strength && t(`keyMaker.strength.${strength}`)}
      </p>
    </div>
  )
}
