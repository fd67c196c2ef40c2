import type { RemarkPart } from '#app/domain/remark.ts'
import type { Translator } from './translator.ts'

/** What a remark is about, in words: the part, and the answer within it. `name` is the document type's. */
export function remarkLabel(
  t: Translator,
  { part, field, name = '' }: { part: RemarkPart; field: string; name?: string },
): string {
  const place =
    part === 'documentType' ? t('remarks.documentType', { name: name || '–' }) : t(`remarks.part.${part}`)
  return field === ''
    ? place
    : t('remarks.field', { part: place, field: t.dynamic(`field.${part}.${field}.label`) })
}

/** A document type's name in the reader's language, as far as it has one. */
export function nameIn(
  t: Translator,
  names: { nameFr: string; nameNl: string; nameDe: string } | undefined,
): string {
  if (!names) return ''
  const { nameFr, nameNl, nameDe } = names
  const own = { fr: nameFr, nl: nameNl, de: nameDe, en: nameFr }[t.language]
  return own || nameFr || nameNl || nameDe
}
