import type { ReactNode } from 'react'
import type { Refusal } from '#app/domain/result.ts'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { TextArea } from './text-area.tsx'

/** What a refused form of an environment's page is drawn again with. */
export type RefusedStep =
  | {
      intent: string
      refusal: Refusal
      typed: Readonly<Record<string, string>>
      documentTypeIds: readonly string[]
    }
  | undefined

type Props = {
  intent: string
  revision: number
  submit: string
  warning?: boolean
  children?: ReactNode
}

/** One act on an environment: a plain form with one button. */
export function StepForm({ intent, revision, submit, warning, children }: Props) {
  return (
    <form method="post" noValidate>
      <FormToken />
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="revision" value={revision} />
      {children}
      <button type="submit" className={`govuk-button${warning ? ' govuk-button--warning' : ''}`}>
        {submit}
      </button>
    </form>
  )
}

type FoldProps = Omit<Props, 'children'> & {
  summary: string
  what?: string
  label: string
  hint: string
  refused: RefusedStep
}

/** The same behind a fold, with the reason that the partner will read; open where it was refused. */
export function ReasonedStep({ summary, what, label, hint, refused, ...form }: FoldProps) {
  const t = useTranslator()
  const name = `${form.intent}.reason`
  const own = refused?.intent === form.intent ? refused : undefined
  return (
    <details className="govuk-details" open={own !== undefined}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">
        {what && <p className="govuk-body">{what}</p>}
        <StepForm {...form} warning>
          <TextArea
            name={name}
            label={label}
            hint={hint}
            value={own?.typed[name] ?? ''}
            error={own?.refusal.field === name ? t.message(own.refusal.message) : undefined}
          />
        </StepForm>
      </div>
    </details>
  )
}
