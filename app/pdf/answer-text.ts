import { formatEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import type { Field } from '#app/domain/field.ts'
import type { Translator } from '#app/i18n/translator.ts'

/** An answer as it is read: the words of a choice, numbers and days in the reader's language. */
export function answerText(t: Translator, part: string, field: Field, value: string): string {
  if (value === '') return t('pdf.none')
  if (field.kind === 'choice') return t.dynamic(`field.${part}.${field.name}.${value}`)
  if (field.kind === 'enterpriseNumber') return formatEnterpriseNumber(value)
  if (field.kind === 'date') return t.date(value)
  return field.kind === 'count' ? t.number(Number(value)) : value
}
