import type { RemarkPart } from '#app/domain/remark.ts'
import { nameIn, remarkLabel } from '#app/i18n/remark-label.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { answerWords } from './answer-words.ts'
import { fieldLabel } from './field-message.ts'
import { useTranslator } from './language.tsx'
import { Table } from './table.tsx'
import { Tag } from './tag.tsx'

export type ShownChange = {
  part: RemarkPart
  kind: 'changed' | 'added' | 'removed'
  names?: { nameFr: string; nameNl: string; nameDe: string }
  fields: readonly { name: string; before: string; after: string }[]
}

/** What differs from what was submitted or registered before, answer by answer; `none` is said when nothing does. */
export function OfficeChanges({ changes, none }: { changes: readonly ShownChange[]; none: string }) {
  const t = useTranslator()
  if (changes.length === 0) return <p className="govuk-body">{none}</p>
  return changes.map((change, index) => {
    const { part, kind, names, fields } = change
    const label = remarkLabel(t, { part, field: '', name: nameIn(t, names) })
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: versions never change, so the place is the identity
      <div key={index}>
        <h3 className="govuk-heading-s">
          {label}{' '}
          <Tag colour={kind === 'removed' ? 'red' : kind === 'added' ? 'green' : 'yellow'}>
            {t(`review.changes.kind.${kind}`)}
          </Tag>
        </h3>
        <Table
          caption={t('review.changes.caption', { part: label })}
          hideCaption
          columns={(['answer', 'before', 'after'] as const).map((key) => ({
            key,
            title: t(`review.changes.column.${key}`),
          }))}
          rows={fields.map(({ name, before, after }) => ({
            id: name,
            cells: {
              answer: labelOf(t, part, name),
              before: wordsOf(t, part, name, before),
              after: wordsOf(t, part, name, after),
            },
          }))}
        />
      </div>
    )
  })
}

const labelOf = (t: Translator, part: RemarkPart, name: string): string =>
  part === 'institution' || part === 'application' || part === 'documentType' || part === 'end'
    ? fieldLabel(t, part, name)
    : t.dynamic(`review.changes.certificate.${name}`)

function wordsOf(t: Translator, part: RemarkPart, name: string, value: string) {
  if (value === '') return t('review.changes.empty')
  if (name === 'pem') return t('review.changes.other')
  if (name === 'spkiSha256') return <code>{value}</code>
  return <span className="portal-lines">{answerWords(t, part, name, value)}</span>
}
