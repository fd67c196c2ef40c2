import { Fragment, type ReactNode } from 'react'
import { type ControlProps, describedBy, ErrorText, groupClass, Hint, LabelText } from './control.tsx'

export type RadioChoice = {
  value: string
  text: string
  hint?: string | undefined
  /** Questions that are asked only with this answer; the style sheet shows and hides them (no script). */
  conditional?: ReactNode
}

type Props = ControlProps & { choices: readonly RadioChoice[]; inline?: boolean }

/** One answer out of a few. The first radio carries the field's id, where the error summary leads. */
export function RadioField({ choices, inline, ...props }: Props) {
  return (
    <div className={groupClass(props.error)}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy(props)}>
        <legend className="govuk-fieldset__legend govuk-!-font-weight-bold">
          <LabelText {...props} />
        </legend>
        <Hint {...props} />
        {props.notice}
        <ErrorText {...props} />
        <div className={inline ? 'govuk-radios govuk-radios--inline' : 'govuk-radios'}>
          {choices.map((choice, index) => (
            <Fragment key={choice.value}>
              <Radio
                {...props}
                id={index === 0 ? props.name : `${props.name}-${choice.value}`}
                choice={choice}
              />
              {choice.conditional && <div className="govuk-radios__conditional">{choice.conditional}</div>}
            </Fragment>
          ))}
        </div>
      </fieldset>
    </div>
  )
}

function Radio({ id, choice, name, value, register }: ControlProps & { id: string; choice: RadioChoice }) {
  return (
    <div className="govuk-radios__item">
      <input
        {...register}
        id={id}
        name={name}
        type="radio"
        className="govuk-radios__input"
        value={choice.value}
        defaultChecked={choice.value === value}
        aria-describedby={choice.hint ? `${id}-item-hint` : undefined}
      />
      <label className="govuk-label govuk-radios__label" htmlFor={id}>
        {choice.text}
      </label>
      {choice.hint && (
        <div id={`${id}-item-hint`} className="govuk-hint govuk-radios__hint">
          {choice.hint}
        </div>
      )}
    </div>
  )
}
