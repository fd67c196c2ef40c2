import { type InputHTMLAttributes, type RefObject, useId } from 'react'

type Props = {
  input: RefObject<HTMLInputElement>
  label: string
  hint: string
  error: string | undefined
  kind: 'file' | 'text' | 'password'
} & Pick<InputHTMLAttributes<HTMLInputElement>, 'accept' | 'multiple' | 'defaultValue' | 'maxLength'>

/** A control without a `name`, so that no form can post it, and without a value in React state. */
export function Control({ input, label, hint, error, kind, ...more }: Props) {
  const id = useId()
  const look = kind === 'file' ? 'govuk-file-upload' : 'govuk-input govuk-input--width-30'
  const wrong = kind === 'file' ? ' govuk-file-upload--error' : ' govuk-input--error'
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
      <input
        {...more}
        ref={input}
        id={id}
        type={kind}
        className={error ? look + wrong : look}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${error ? `${id}-error ` : ''}${id}-hint`}
      />
    </div>
  )
}
