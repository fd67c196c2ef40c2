type Props = {
  name: string
  /** Where the page has several of that name. */
  id?: string
  label: string
  value: string | undefined
  /** What no choice means; without it there is always one. */
  none: string | undefined
  options: readonly { value: string; text: string }[]
  error?: string | undefined
  /** Where other questions follow from the choice. */
  onChange?: (value: string) => void
}

/** One of many, of a form that is sent as it stands. */
export function Select({ name, id = name, label, value, none, options, error, onChange }: Props) {
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label className="govuk-label govuk-!-font-weight-bold" htmlFor={id}>
        {label}
      </label>
      {error && (
        <p id={`${id}-error`} className="govuk-error-message">
          {error}
        </p>
      )}
      <select
        className="govuk-select"
        id={id}
        name={name}
        defaultValue={value ?? ''}
        onChange={onChange && (({ target }) => onChange(target.value))}
        aria-describedby={error ? `${id}-error` : undefined}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  )
}
