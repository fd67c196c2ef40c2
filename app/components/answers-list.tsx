import { formatEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import { type Field, isAsked, type RawAnswers } from '#app/domain/field.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { answerText, fieldLabel, type Part } from './field-message.ts'
import { useTranslator } from './language.tsx'
import { SummaryList, type SummaryRow } from './summary-list.tsx'

type Props = {
  part: Part
  fields: readonly Field[]
  answers: RawAnswers
  /** What stands beside each answer, by the name of its question: a link, where something can be said about it. */
  beside?: (name: string) => Pick<SummaryRow, 'changeTo' | 'changeText'>
}

/** The answers of one part as submitted, in the order of its questions; optional ones that were left out are not shown. */
export function AnswersList({ part, fields, answers, beside }: Props) {
  const t = useTranslator()
  const given = fields.filter((field) => isAsked(field, answers) && answers[field.name])
  return (
    <SummaryList
      rows={given.map((field) => ({
        label: fieldLabel(t, part, field.name),
        value: shownAnswer(t, part, field, answers[field.name] ?? ''),
        ...beside?.(field.name),
      }))}
    />
  )
}

const shownAnswer = (t: Translator, part: Part, field: Field, value: string): string =>
  field.kind === 'enterpriseNumber' ? formatEnterpriseNumber(value) : answerText(t, part, field, value)
