import type { z } from 'zod/mini'
import { formatEnterpriseNumber, readEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import { type Field, isAsked, normalise, type RawAnswers } from '#app/domain/field.ts'
import type { Message } from '#app/domain/message.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { answerText, fieldLabel, fieldMessage, type Part } from './field-message.ts'
import { useTranslator } from './language.tsx'
import { SummaryList, type SummaryRow } from './summary-list.tsx'

type Props = {
  part: Part
  heading: string
  fields: readonly Field[]
  schema: z.ZodMiniType
  /** As typed. */
  answers: RawAnswers
  /** The step's address; undefined where nothing can be changed. */
  changeTo: string | undefined
  /** Answers that this request cannot change. */
  isFixed?: (name: string) => boolean
}

/** One part of a draft to check: each answer with its "Change", and what its rule says where it is not fine yet. */
export function ReviewPart({ part, heading, fields, schema, answers, changeTo, isFixed }: Props) {
  const t = useTranslator()
  const errors = errorsOf(schema, answers)
  const shown = fields.filter(
    (field) => isAsked(field, answers) && (answers[field.name] || errors[field.name]),
  )
  return (
    <>
      <h2 className="govuk-heading-m">{heading}</h2>
      <SummaryList
        rows={shown.map((field) =>
          rowOf(t, {
            part,
            field,
            answers,
            error: errors[field.name],
            changeTo: isFixed?.(field.name) ? undefined : changeTo,
          }),
        )}
      />
    </>
  )
}

function errorsOf(schema: z.ZodMiniType, answers: RawAnswers): Record<string, Message> {
  const result = schema.safeParse(answers)
  if (result.success) return {}
  return Object.fromEntries(result.error.issues.map(({ path, message }) => [String(path[0]), message]))
}

type Answer = {
  part: Part
  field: Field
  answers: RawAnswers
  error: Message | undefined
  changeTo: string | undefined
}

function rowOf(t: Translator, { part, field, answers, error, changeTo }: Answer): SummaryRow {
  const value = shownAnswer(t, part, field, normalise(field, answers[field.name] ?? ''))
  return {
    label: fieldLabel(t, part, field.name),
    value: error ? (
      <>
        {value && <p className="govuk-body">{value}</p>}
        <p className="govuk-error-message">{fieldMessage(t, part, field.name, error)}</p>
      </>
    ) : (
      value
    ),
    changeTo: changeTo && `${changeTo}?return=review#${field.name}`,
  }
}

function shownAnswer(t: Translator, part: Part, field: Field, value: string): string {
  if (field.kind !== 'enterpriseNumber') return answerText(t, part, field, value)
  return readEnterpriseNumber(value).ok ? formatEnterpriseNumber(value) : value
}
