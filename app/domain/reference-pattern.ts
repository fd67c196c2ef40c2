import type { Message } from './message.ts'

/** What the team gives references to. */
export const REFERENCE_KINDS = ['institution', 'issuer', 'application', 'documentType'] as const
export type ReferenceKind = (typeof REFERENCE_KINDS)[number]

const REFERENCE_MAX = 40

/** Safe in addresses, file names, mails and on paper, whatever reads them. */
const REFERENCE = /^[A-Za-z0-9](?:[A-Za-z0-9._/:-]{0,38}[A-Za-z0-9])?$/
const NUMBER = '{number}'
const YEAR = '{year}'

/** The pattern as a reference: `{number}` in six digits or more, `{year}` in four. */
export const referenceFrom = (pattern: string, { number, year }: { number: number; year: string }): string =>
  pattern.replaceAll(NUMBER, String(number).padStart(6, '0')).replaceAll(YEAR, year)

/** Why this cannot be a reference, or undefined when it can. */
export function checkReference(text: string): Message | undefined {
  if (text === '') return 'refusal.reference.missing'
  if ([...text].length > REFERENCE_MAX) return 'refusal.reference.tooLong'
  return REFERENCE.test(text) ? undefined : 'refusal.reference.characters'
}

/** Why this cannot be a pattern, or undefined when it can. */
export function checkPattern(pattern: string): Message | undefined {
  if ([...pattern].length > REFERENCE_MAX) return 'refusal.reference.tooLong'
  if (pattern.split(NUMBER).length !== 2) return 'refusal.pattern.number'
  return checkReference(referenceFrom(pattern, { number: 0, year: '2000' })) && 'refusal.pattern.characters'
}

/**
 * Both placeholders become digits only. So two patterns can make the same reference only if they are alike once each
 * run of digits and placeholders is one mark; letters in another case would be mistaken by people.
 */
const outline = (pattern: string): string =>
  pattern.replace(/(?:\{number\}|\{year\}|\d)+/g, '#').toLowerCase()

/** The kinds whose pattern could make a reference of an earlier kind as well. */
export function collidingKinds(patterns: Readonly<Record<ReferenceKind, string>>): ReferenceKind[] {
  const outlines = REFERENCE_KINDS.map((kind) => outline(patterns[kind]))
  return REFERENCE_KINDS.filter((_, index) => outlines.indexOf(outlines[index] ?? '') < index)
}
