import { z } from 'zod/mini'
import { type Field, judge, normalise, type RawAnswers } from '#app/domain/field.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { issueAt } from './issues.ts'
import type { Issue } from './problem.ts'

/** Longer than any rule allows, so that the rules say what is too long. */
const ANSWER_MAX = 20_000

/** The web service and the API say `messageType` where the code says document type (design/domain.md 10). */
const API_NAMES: Readonly<Record<string, string>> = { documentTypeId: 'messageTypeId' }
const apiName = (name: string): string => API_NAMES[name] ?? name

/** Answers of a part as sent, by their API names. */
export type Sent = Readonly<Record<string, string | undefined>>

const shapeOf = <T>(fields: readonly Field[], schema: (field: Field) => T): Record<string, T> =>
  Object.fromEntries(fields.map((field) => [apiName(field.name), schema(field)]))

/** What may be sent of a part: any of its fields; an empty text takes an answer back. */
export const sentSchema = (fields: readonly Field[]) =>
  z.strictObject(
    shapeOf(fields, ({ choices }) =>
      z.optional(choices ? z.enum([...choices, '']) : z.string().check(z.maxLength(ANSWER_MAX))),
    ),
  )

/** What is told of a part: the answers that are there, also those that a person has not finished typing. */
export const toldSchema = (fields: readonly Field[]) =>
  z.strictObject(shapeOf(fields, () => z.optional(z.string())))

export const told = (fields: readonly Field[], answers: RawAnswers): Record<string, string> =>
  Object.fromEntries(
    fields.flatMap(({ name }) => {
      const answer = answers[name] ?? ''
      return answer === '' ? [] : [[apiName(name), answer]]
    }),
  )

/** The stored answers with the sent ones over them. */
export function merged(fields: readonly Field[], stored: RawAnswers, sent: Sent): RawAnswers {
  const changed = fields.flatMap((field) => {
    const answer = sent[apiName(field.name)]
    return answer === undefined ? [] : [[field.name, normalise(field, answer)]]
  })
  return { ...stored, ...Object.fromEntries(changed) }
}

type Part = 'institution' | 'application' | 'documentType'

/** The rules of the wizard on each answer that was sent; what is missing is said at submit. */
export const issuesOfAnswers = (
  part: Part,
  fields: readonly Field[],
  sent: Sent,
  path: readonly PropertyKey[],
  t: Translator,
): Issue[] =>
  fields.flatMap((field) => {
    const answer = normalise(field, sent[apiName(field.name)] ?? '')
    const refusal = answer === '' ? undefined : judge(part, field, answer)
    if (!refusal) return []
    const detail = t.message(refusal, { label: t.dynamic(`field.${part}.${field.name}.label`) })
    const type = field.kind === 'enterpriseNumber' ? 'invalidStructure' : 'invalidInput'
    return [issueAt('body', [...path, apiName(field.name)], type, detail)]
  })
