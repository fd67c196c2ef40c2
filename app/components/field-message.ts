import type { Field } from '#app/domain/field.ts'
import type { Message } from '#app/domain/message.ts'
import type { Translator } from '#app/i18n/translator.ts'

/** The part of the wizard a field belongs to: the middle of its catalogue keys. */
export type Part = 'institution' | 'application' | 'documentType' | 'end'

export const fieldLabel = (t: Translator, part: Part, name: string): string =>
  t.dynamic(`field.${part}.${name}.label`)

/** The sentence of a refused answer; the same words stand in the summary and beside the control. */
export const fieldMessage = (t: Translator, part: Part, name: string, text: Message): string =>
  t.message(text, { label: fieldLabel(t, part, name) })

/** What an answer says to a person: the text of a choice, else the answer itself. */
export const answerText = (t: Translator, part: Part, field: Field, value: string): string => {
  if (value === '') return ''
  if (field.kind === 'choice') return t.optional(`field.${part}.${field.name}.${value}`) ?? value
  if (field.kind === 'count' && /^\d+$/.test(value)) return t.number(Number(value))
  if (field.kind === 'date' && !Number.isNaN(Date.parse(value))) return t.date(value)
  return value
}
