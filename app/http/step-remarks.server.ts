import { isUnsettled, type RemarkPart } from '#app/domain/remark.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { nameIn, remarkLabel } from '#app/i18n/remark-label.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { ListedRemark } from '#app/services/remarks/list-remarks.server.ts'
import { openRemarks } from '#app/services/remarks/open-remarks.server.ts'
import type { DraftRequest } from './partner.server.ts'

/** What a step shows of a remark, in words: an ordinary step does not load the catalogue of remarks. */
export type StepRemark = { id: string; heading: string; text: string; to: string; link: string }

/** By the name of the question; '' for those on the whole part. */
export type StepRemarks = Readonly<Record<string, StepRemark[]>>

type Asked = { context: { language: Translator['language'] } }

/** The remarks that are not settled on one part of a draft. */
export async function remarksOn(
  { context }: Asked,
  { partner, dossierId }: Pick<DraftRequest, 'partner' | 'dossierId'>,
  part: RemarkPart,
  partId = '',
): Promise<StepRemarks> {
  const t = translatorFor(context.language)
  const byField: Record<string, StepRemark[]> = {}
  for (const remark of await unsettledOf(partner, dossierId)) {
    if (remark.part !== part || remark.partId !== partId) continue
    const isAnswered = remark.state === 'answered'
    const shown = {
      ...shownOf(remark),
      heading: t('remarks.notice'),
      to: `/dossiers/${dossierId}/remarks#remark-${remark.id}`,
      link: isAnswered
        ? `${t('remarks.notice.answered')} ${t('remarks.notice.see')}`
        : t('remarks.notice.answer'),
    }
    byField[remark.field] = [...(byField[remark.field] ?? []), shown]
  }
  return byField
}

/** Those on any document type of the draft, each with a link to where it is mended. */
export async function remarksOnTypes(
  { context }: Asked,
  { partner, dossierId }: Pick<DraftRequest, 'partner' | 'dossierId'>,
): Promise<StepRemark[]> {
  const t = translatorFor(context.language)
  return (await unsettledOf(partner, dossierId))
    .filter(({ part }) => part === 'documentType')
    .map((remark) => ({
      ...shownOf(remark),
      heading: remarkLabel(t, { ...remark, name: nameIn(t, remark.names) }),
      to: remark.address,
      link: t('remarks.goTo'),
    }))
}

const unsettledOf = async (...asked: Parameters<typeof openRemarks>): Promise<ListedRemark[]> =>
  ((await openRemarks(...asked))?.remarks ?? []).filter(({ state }) => isUnsettled(state))

const shownOf = ({ id, text, addition }: ListedRemark) => ({
  id,
  text: [text, addition].filter((words) => words !== '').join('\n\n'),
})
