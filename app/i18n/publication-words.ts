import type { PublicationPart } from '#app/domain/publication-authorization.ts'
import type { Translator } from './translator.ts'

/** Why a condition of the permission to publish holds or fails, and what to do about it. */
export function publicationWords(t: Translator, { rule, params = {} }: PublicationPart): string {
  const { at, day, ...rest } = params
  return t.dynamic(`publication.rule.${rule}`, {
    ...rest,
    ...(at !== undefined && { at: t.dateTime(String(at)) }),
    ...(day !== undefined && { day: t.date(String(day)) }),
  })
}
