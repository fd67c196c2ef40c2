import { ENVIRONMENTS } from '#app/domain/environment.ts'
import type { RawAnswers } from '#app/domain/field.ts'
import type { Message } from '#app/domain/message.ts'
import type { SubjectQuestion } from '#app/domain/subject-request.ts'
import { Field } from './field.tsx'
import { useTranslator } from './language.tsx'
import { RadioField } from './radio-field.tsx'

type Props = {
  questions: readonly SubjectQuestion[]
  typed: RawAnswers
  errors: Readonly<Record<string, Message>>
}

/** Asks what the subject is made from; a GET form, so that the answers are in the address and nothing is kept. */
export function SubjectForm({ questions, typed, errors }: Props) {
  const t = useTranslator()
  return (
    <form method="get" noValidate>
      {questions.map(({ part, field }) => (
        <Field
          key={field.name}
          part={part}
          field={field}
          value={typed[field.name] ?? ''}
          error={errors[field.name]}
        />
      ))}
      <RadioField
        name="environment"
        label={t('csr.page.environment')}
        value={typed.environment ?? ''}
        error={errors.environment && t.message(errors.environment)}
        choices={ENVIRONMENTS.map((value) => ({ value, text: t(`csr.page.environment.${value}`) }))}
        inline
      />
      <button type="submit" className="govuk-button" name="build" value="yes">
        {t('csr.page.show')}
      </button>
    </form>
  )
}
