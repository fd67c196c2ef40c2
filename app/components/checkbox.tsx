type Props = { name: string; value: string; checked: boolean; text: string }

/** One of the boxes of a form that is sent as it stands. */
export function Checkbox({ name, value, checked, text }: Props) {
  const id = `${name}-${value}`
  return (
    <div className="govuk-checkboxes__item">
      <input
        id={id}
        name={name}
        value={value}
        type="checkbox"
        className="govuk-checkboxes__input"
        defaultChecked={checked}
      />
      <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
        {text}
      </label>
    </div>
  )
}
