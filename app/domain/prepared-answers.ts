import { APPLICATION_FIELDS } from './application.ts'
import { DOCUMENT_TYPE_FIELDS } from './document-type.ts'
import type { Field, RawAnswers } from './field.ts'
import { INSTITUTION_FIELDS } from './institution.ts'

/** What an officer took over from a mailed form, as typed; nothing of it is judged before the partner submits. */
export type PreparedAnswers = {
  institution: RawAnswers
  application: RawAnswers
  documentTypes: readonly RawAnswers[]
}

/** The mailed link to a prepared draft works this long. */
export const CLAIM_DAYS = 14

type Part = 'institution' | 'application' | 'documentType'

/** One part of the officer's form; its controls are named `<prefix><field>`. */
export type PreparedPart = { part: Part; prefix: string; fields: readonly Field[] }

/** Without what browsers fill in: an officer's own address is not the partner's. */
const asked = (fields: readonly Field[]): Field[] => fields.map(({ autocomplete: _, ...field }) => field)

/** The parts of a form with so many document types, in their order. */
export const preparedParts = (types: number): PreparedPart[] => [
  { part: 'institution', prefix: 'institution.', fields: asked(INSTITUTION_FIELDS) },
  { part: 'application', prefix: 'application.', fields: asked(APPLICATION_FIELDS) },
  ...Array.from({ length: types }, (_, index) => ({
    part: 'documentType' as const,
    prefix: `documentType.${index}.`,
    fields: asked(DOCUMENT_TYPE_FIELDS),
  })),
]

/** One part's answers out of what the whole form sends. */
export const answersOfPart = ({ prefix, fields }: PreparedPart, typed: RawAnswers): RawAnswers =>
  Object.fromEntries(
    fields.flatMap(({ name }) => {
      const text = typed[`${prefix}${name}`]
      return text === undefined ? [] : [[name, text]]
    }),
  )

/** The answers that say something; none where a part holds only what the form starts with. */
function answered(fields: readonly Field[], answers: RawAnswers): RawAnswers {
  const given = fields.filter(({ name }) => (answers[name] ?? '').trim() !== '')
  if (given.every(({ name, initial }) => answers[name] === initial)) return {}
  return Object.fromEntries(given.map(({ name }) => [name, answers[name] ?? '']))
}

/** What the form says, without what is empty. */
export function readPrepared(types: number, typed: RawAnswers): PreparedAnswers {
  const parts = preparedParts(types).map((part) => ({
    part: part.part,
    answers: answered(part.fields, answersOfPart(part, typed)),
  }))
  const one = (name: Part) => parts.find(({ part }) => part === name)?.answers ?? {}
  return {
    institution: one('institution'),
    application: one('application'),
    documentTypes: parts
      .filter(({ part, answers }) => part === 'documentType' && Object.keys(answers).length > 0)
      .map(({ answers }) => answers),
  }
}
