import type { Field, RawAnswers } from '#app/domain/field.ts'

/** One step as a page posts it. Answers are as typed, and only those of the step's own fields. */
export type PostedStep = {
  intent: 'continue' | 'autosave'
  answers: RawAnswers
  /** The version the page was made from; 0 when nothing was stored yet. */
  version: number
  editSession: string
  overwrite: boolean
}

/** As the schemas: longer than any answer, short enough to store. */
export const ANSWER_MAX = 20_000

const BESIDE_ANSWERS = ['intent', 'version', 'editSession', 'overwrite', 'formToken']

/**
 * The fields of a form by name; undefined when it holds a name that is not allowed, a name twice, a file, or
 * a NUL, which the database cannot store: no page of the portal sends that.
 */
export function readForm(
  form: FormData,
  allowed: readonly string[],
): Readonly<Record<string, string>> | undefined {
  const read: Record<string, string> = {}
  for (const [name, value] of form) {
    if (typeof value !== 'string' || value.includes('\0') || Object.hasOwn(read, name)) return undefined
    if (name !== 'formToken' && !allowed.includes(name)) return undefined
    read[name] = value
  }
  return read
}

/** Reads a posted step; undefined when it is none of this page. */
export function readStep(form: FormData, fields: readonly Field[]): PostedStep | undefined {
  const names = fields.map((field) => field.name)
  const read = readForm(form, [...names, ...BESIDE_ANSWERS])
  if (!read) return undefined
  const { intent = 'continue', version = '0', editSession = '', overwrite = '' } = read
  if (intent !== 'continue' && intent !== 'autosave') return undefined
  if (!/^\d{1,9}$/.test(version) || !/^[\w-]{0,64}$/.test(editSession)) return undefined
  return {
    intent,
    answers: Object.fromEntries(names.flatMap((name) => (name in read ? [[name, read[name] ?? '']] : []))),
    version: Number(version),
    editSession,
    overwrite: overwrite === 'yes',
  }
}
