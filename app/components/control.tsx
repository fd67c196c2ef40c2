import type { ReactNode } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { useTranslator } from './language.tsx'

/** What every kind of control is drawn from; texts are already in the reader's language. */
export type ControlProps = {
  /** Also the control's id, so that the error summary can link to it. */
  name: string
  label: string
  hint?: string | undefined
  error?: string | undefined
  optional?: boolean | undefined
  value: string
  /** What somebody else has to say about it, described with the control. */
  notice?: ReactNode
  autoComplete?: string | undefined
  register?: UseFormRegisterReturn | undefined
}

export const describedBy = ({ name, hint, notice, error }: ControlProps): string | undefined =>
  [hint && `${name}-hint`, notice && `${name}-notice`, error && `${name}-error`].filter(Boolean).join(' ') ||
  undefined

export function LabelText({ label, optional }: Pick<ControlProps, 'label' | 'optional'>) {
  const t = useTranslator()
  return (
    <>
      {label}
      {optional && <span className="portal-optional"> {t('form.optional')}</span>}
    </>
  )
}

export function Hint({ name, hint }: ControlProps) {
  return hint ? (
    <div id={`${name}-hint`} className="govuk-hint">
      {hint}
    </div>
  ) : null
}

export function ErrorText({ name, error }: Pick<ControlProps, 'name' | 'error'>) {
  const t = useTranslator()
  return error ? (
    <p id={`${name}-error`} className="govuk-error-message">
      <span className="govuk-visually-hidden">{t('form.errorPrefix')} </span>
      {error}
    </p>
  ) : null
}

export const groupClass = (error: string | undefined): string =>
  error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'

/** Label, hint, error and control in the order in which they are read. */
export function Control({ children, ...props }: ControlProps & { children: ReactNode }) {
  return (
    <div className={groupClass(props.error)}>
      <label className="govuk-label govuk-!-font-weight-bold" htmlFor={props.name}>
        <LabelText {...props} />
      </label>
      <Hint {...props} />
      {props.notice}
      <ErrorText {...props} />
      {children}
    </div>
  )
}
