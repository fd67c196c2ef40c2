import { Control, type ControlProps, describedBy } from './control.tsx'

/** Several lines of text. */
export function TextArea({ rows = 5, ...props }: ControlProps & { rows?: number }) {
  return (
    <Control {...props}>
      <textarea
        {...props.register}
        id={props.name}
        name={props.name}
        rows={rows}
        className={props.error ? 'govuk-textarea govuk-textarea--error' : 'govuk-textarea'}
        defaultValue={props.value}
        autoComplete={props.autoComplete}
        aria-describedby={describedBy(props)}
        aria-invalid={props.error ? true : undefined}
      />
    </Control>
  )
}
