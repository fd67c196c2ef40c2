import type { RemarkPart } from '#app/domain/remark.ts'
import { answerWords } from './answer-words.ts'
import { useTranslator } from './language.tsx'

type Props = { part: RemarkPart; field: string; change: { before: string; after: string } }

/** What became of the answer that a remark is about, in a sentence. */
export function RemarkChange({ part, field, change }: Props) {
  const t = useTranslator()
  const before = answerWords(t, part, field, change.before)
  const after = answerWords(t, part, field, change.after)
  if (!before && !after) return <p className="govuk-body">{t('remarks.changedPart')}</p>
  if (!before) return <p className="govuk-body">{t('remarks.filled', { after })}</p>
  if (!after) return <p className="govuk-body">{t('remarks.emptied', { before })}</p>
  return <p className="govuk-body">{t('remarks.changed', { before, after })}</p>
}
