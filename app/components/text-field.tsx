import { Control, type ControlProps, describedBy } from './control.tsx'

type Look = {
  type?: 'text' | 'email' | 'tel' | 'url' | 'date'
  inputMode?: 'numeric'
  width?: 5 | 10 | 20
  /** Identifiers: no spell checker, and letters that can be told apart. */
  code?: boolean
}

/** One line of text. */
export function TextField({ type = 'text', inputMode, width, code, ...props }: ControlProps & Look) {
  const className = [
    'govuk-input',
    width && `govuk-input--width-${width}`,
    code && 'portal-code',
    props.error && 'govuk-input--error',
  ]
  return (
    <Control {...props}>
      <input
        {...props.register}
        id={props.name}
        name={props.name}
        type={type}
        inputMode={inputMode}
        className={className.filter(Boolean).join(' ')}
        defaultValue={props.value}
        autoComplete={props.autoComplete}
        spellCheck={code || type !== 'text' ? false : undefined}
        autoCapitalize={code ? 'none' : undefined}
        aria-describedby={describedBy(props)}
        aria-invalid={props.error ? true : undefined}
      />
    </Control>
  )
}

/** A number that is counted: digits on the phone's keyboard, no arrows that change it by accident. */
export const NumberField = (props: ControlProps) => <TextField {...props} inputMode="numeric" width={10} />

/** The browser's own date control: it knows the reader's way of writing dates and posts an ISO day. */
export const DateField = (props: ControlProps) => <TextField {...props} type="date" width={10} />
