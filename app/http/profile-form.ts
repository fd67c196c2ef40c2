import type { AttributeType } from '#app/domain/certificate-profile.ts'
import type { SubjectRow } from '#app/domain/subject-row.ts'
import { ATTRIBUTE_TYPES, SUBJECT_SOURCES, type SubjectSource } from '#app/domain/subject-source.ts'
import { readForm } from './answers-form.ts'

/** A part of a subject as typed. */
export type TypedRow = {
  type: AttributeType
  source: SubjectSource
  text: string
  acceptance: string
  production: string
}

/** A profile as its form holds it. */
export type TypedProfile = { id: string; after: number; minimumBits: string; rows: TypedRow[] }

export type PostedProfile = { intent: string; typed: TypedProfile }

/** More than a profile may have, so that one too many can be told. */
const FORM_ROWS_MAX = 20

const NAMES = ['type', 'source', 'text', 'acceptance', 'production'] as const

/** Undefined for what no page sends. */
export function readProfileForm(form: FormData): PostedProfile | undefined {
  const places = Array.from({ length: FORM_ROWS_MAX }, (_, at) => at)
  const names = places.flatMap((at) => NAMES.map((name) => `row.${at}.${name}`))
  const read = readForm(form, ['intent', 'id', 'after', 'minimumBits', ...names])
  if (!read || !/^\d{1,6}$/.test(read.after ?? '')) return undefined
  const rows: TypedRow[] = []
  for (const at of places) {
    const value = (name: (typeof NAMES)[number]) => read[`row.${at}.${name}`] ?? ''
    if (!(`row.${at}.type` in read)) break
    const type = ATTRIBUTE_TYPES.find((known) => known === value('type'))
    const source = SUBJECT_SOURCES.find((known) => known === value('source'))
    if (!type || !source) return undefined
    rows.push({
      type,
      source,
      text: value('text'),
      acceptance: value('acceptance'),
      production: value('production'),
    })
  }
  const { intent = '', id = '', minimumBits = '' } = read
  return { intent, typed: { id: id.trim(), after: Number(read.after), minimumBits, rows } }
}

/** The form after a button beside the rows; undefined for what is none of these. */
export function changeRows(typed: TypedProfile, intent: string): TypedProfile | undefined {
  const rows = [...typed.rows]
  if (intent === 'add') return rows.length < FORM_ROWS_MAX ? { ...typed, rows: [...rows, NEW_ROW] } : typed
  const [, act, digits = ''] = /^(up|remove)\.(\d{1,2})$/.exec(intent) ?? []
  const at = Number(digits)
  const row = rows[at]
  if (act === undefined || !row) return undefined
  rows.splice(at, 1)
  if (act === 'up') rows.splice(Math.max(0, at - 1), 0, row)
  return { ...typed, rows }
}

const NEW_ROW: TypedRow = { type: 'OU', source: 'fixed', text: '', acceptance: '', production: '' }

/** What was typed as a definition, to be judged. */
export const definitionFrom = ({ minimumBits, rows }: TypedProfile): unknown => ({
  minimumBits: Number(minimumBits),
  subject: rows.map(({ type, source, ...texts }) => {
    const { text, acceptance, production } = texts
    if (source === 'fixed') return { type, fixed: tidy(text) }
    return source === 'environment'
      ? { type, from: source, values: { acceptance: tidy(acceptance), production: tidy(production) } }
      : { type, from: source }
  }),
})

const tidy = (text: string): string => text.trim().normalize('NFC')

export const typedRow = (row: SubjectRow): TypedRow => {
  const { type } = row
  if ('fixed' in row) return { ...NEW_ROW, type, text: row.fixed }
  return 'values' in row
    ? { ...NEW_ROW, type, source: row.from, ...row.values }
    : { ...NEW_ROW, type, source: row.from }
}

/** The control where a problem of a definition is mended; `path` as in the definition. */
export function controlAt(path: readonly (string | number)[]): string | undefined {
  const [first, at, part, environment] = path
  if (first !== 'subject') return first === undefined ? undefined : String(first)
  if (typeof at !== 'number') return 'rows'
  const name = part === 'values' ? environment : part === 'fixed' ? 'text' : 'type'
  return `row.${at}.${name}`
}
