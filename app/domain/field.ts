import { z } from 'zod/mini'
import { checkApplicationId } from './application-id.ts'
import { readEnterpriseNumber } from './enterprise-number.ts'
import { type Message, message } from './message.ts'

/**
 * One question of the wizard. The form, the check-answers page, the office, the PDF and the API are all drawn from
 * the same table of fields; their texts are the catalogue's `field.<part>.<name>.label|hint|required` and
 * `field.<part>.<name>.<choice>`.
 */
export type Field = {
  name: string
  kind: FieldKind
  choices?: readonly string[]
  /** Characters at most; the default is 200, for long texts 2,000. */
  max?: number
  min?: number
  optional?: true
  /** Asked only when another field of the part has this value. */
  when?: { field: string; is: string }
  /** Shown under "more (optional)", folded away. */
  folded?: true
  /** What the form starts with. */
  initial?: string
  /** HTML autocomplete token, where one fits (WCAG 1.3.5). */
  autocomplete?: string
}

export type FieldKind =
  | 'text'
  | 'longText'
  | 'email'
  | 'phone'
  | 'url'
  | 'count'
  | 'date'
  | 'choice'
  | 'enterpriseNumber'
  | 'applicationId'
  | 'documentTypeId'

/** Answers as typed: always strings, kept even when no rule accepts them yet. */
export type RawAnswers = Readonly<Record<string, string>>

/** Answers after the schema: trimmed, numbers without noise; '' where an optional question was left. */
export type Answers<Fields extends readonly Field[]> = {
  [F in Fields[number] as F['name']]: F extends { choices: readonly (infer Choice)[] }
    ? F extends { optional: true } | { when: object }
      ? Choice | ''
      : Choice
    : string
}

const collapse = (text: string): string =>
  text
    .normalize('NFC')
    .trim()
    .replace(/[^\S\n]+/g, ' ')

/** The stored form of a typed answer; where it cannot be read it stays as typed and `judge` says why. */
export function normalise(field: Field, typed: string): string {
  const text = collapse(typed)
  if (field.kind === 'enterpriseNumber') {
    const read = readEnterpriseNumber(text)
    return read.ok ? read.number : text
  }
  if (field.kind === 'count') return /^[\d\s.]+$/.test(text) ? text.replace(/[\s.]/g, '') : text
  if (field.kind === 'longText') return typed.normalize('NFC').trim().replaceAll('\r\n', '\n')
  return text
}

const lengthMax = (field: Field): number => field.max ?? (field.kind === 'longText' ? 2000 : 200)

/** Letters that nobody sees: control characters and direction marks hide what a name really says. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u

const EMAIL = /^[^\s@<>(),;:"\\[\]]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?\.[A-Za-z]{2,63}$/

/** No user, no backslash (a slash to browsers only), nothing that ends an attribute. */
const HTTP = /^https?:\/\/[^\s/?#@\\"<>]+(?:[/?#][^\s\\"<>]*)?$/i
/** What browsers read as an address of the network, however it is written: no site for citizens. */
const NUMBERS = /^[\d.]+$/

function isHttpUrl(text: string): boolean {
  if (!HTTP.test(text) || !URL.canParse(text)) return false
  const { hostname } = new URL(text)
  return /[^.]\.[^.]/.test(hostname) && !NUMBERS.test(hostname)
}

const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

type Judge = (value: string, field: Field) => Message | undefined

const unless = (fine: boolean, text: Message): Message | undefined => (fine ? undefined : text)

const JUDGES: Readonly<Partial<Record<FieldKind, Judge>>> = {
  email: (value) => unless(EMAIL.test(value), 'answer.email'),
  phone: (value) => unless(/^\+?[\d\s./()-]{8,25}$/.test(value), 'answer.phone'),
  url: (value) => unless(isHttpUrl(value), 'answer.url'),
  date: (value) => unless(isDay(value), 'answer.date'),
  choice: (value, field) => unless(field.choices?.includes(value) ?? false, 'answer.choice'),
  count: (value, field) =>
    unless(
      /^\d{1,9}$/.test(value) && Number(value) >= (field.min ?? 0),
      message('answer.count', { min: field.min ?? 0 }),
    ),
  enterpriseNumber(value) {
    const read = readEnterpriseNumber(value)
    return read.ok ? undefined : read.message
  },
  applicationId: (value, field) => checkApplicationId(value, field.max),
  // EBoxMessage contract 1.8: MessageType is 6 to 80 characters.
  documentTypeId: (value) =>
    unless(
      /^[A-Za-z0-9][A-Za-z0-9.:_-]{4,78}[A-Za-z0-9]$/.test(value),
      message('answer.documentTypeId', { length: value.length }),
    ),
}

/** The refusal of one normalised answer, or undefined when it is fine. */
export function judge(part: string, field: Field, value: string): Message | undefined {
  if (value === '') return field.optional ? undefined : `field.${part}.${field.name}.required`
  const odd = INVISIBLE.exec(value)
  if (odd)
    return message('answer.invisible', {
      codePoint: `U+${odd[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    })
  const max = lengthMax(field)
  const length = [...value].length
  if (length > max && field.kind !== 'applicationId') return message('answer.tooLong', { max, length })
  return JUDGES[field.kind]?.(value, field)
}

/** Whether a question is asked, given the other answers of its part. */
export const isAsked = (field: Field, answers: RawAnswers): boolean =>
  field.when === undefined || (answers[field.when.field] ?? '') === field.when.is

/** The schema of a part: raw strings in, judged answers out; an unknown name is refused. */
export function schemaOf<const Fields extends readonly Field[]>(part: string, fields: Fields) {
  const shape = Object.fromEntries(
    fields.map((field) => [
      field.name,
      z._default(z.string().check(z.maxLength(20_000)), field.initial ?? ''),
    ]),
  )
  return z
    .pipe(
      z.strictObject(shape),
      z.transform((typed: Record<string, string>) => {
        const answers = Object.fromEntries(
          fields.map((field) => [field.name, normalise(field, typed[field.name] ?? '')]),
        )
        for (const field of fields) if (!isAsked(field, answers)) answers[field.name] = ''
        return answers as Answers<Fields>
      }),
    )
    .check((context) => {
      const answers: RawAnswers = context.value
      for (const field of fields) {
        if (!isAsked(field, answers)) continue
        const refusal = judge(part, field, answers[field.name] ?? '')
        if (refusal)
          context.issues.push({
            code: 'custom',
            message: refusal,
            path: [field.name],
            input: answers[field.name],
          })
      }
    })
}
