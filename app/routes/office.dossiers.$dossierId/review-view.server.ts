import { randomUUID } from 'node:crypto'
import type { Officer } from '#app/domain/actor.ts'
import { unmarked } from '#app/domain/checklist.ts'
import type { DossierContent } from '#app/domain/dossier.ts'
import { BALL } from '#app/domain/dossier-state.ts'
import type { RawAnswers } from '#app/domain/field.ts'
import type { Language } from '#app/domain/language.ts'
import { may } from '#app/domain/permission.ts'
import { isUnsettled, type RemarkTarget, readTarget, targetName } from '#app/domain/remark.ts'
import type { OfficeDossier } from '#app/services/open-office-dossier.server.ts'
import { OTHERS_MAX, type Review, readReview } from '#app/services/review/read-review.server.ts'

/**
 * What the page shows of the team's own work: remarks, checklist, notes, changes. `query` says which answer a remark is
 * to be pinned to (`?remark=institution.nameFr`), and with which template's words.
 */
export async function reviewView(
  { dossier, version }: OfficeDossier,
  officer: Officer,
  query: URLSearchParams,
  reader: Language,
) {
  const review = await readReview(dossier)
  const nameOf = (id: string) => review.names[id] ?? ''
  const hasBall = BALL[dossier.state] === 'team'
  const mayRemark = may(officer, 'dossier.remark')
  const canPin = hasBall && mayRemark
  const { remarks, others } = review
  return {
    canPin,
    canWithdraw: BALL[dossier.state] !== 'nobody' && mayRemark,
    partIds: review.partIds,
    pin: canPin ? pinOf(review, dossier.language, query, version.content) : undefined,
    remarks: remarks.map(({ officerId, ...remark }) => ({ ...remark, officer: nameOf(officerId) })),
    unsettled: remarks.filter(({ state }) => isUnsettled(state)).length,
    open: remarks.filter(({ state }) => state === 'open').length,
    changes: review.changes && { since: version.number - 1, parts: review.changes },
    checklist: {
      canMark: canPin,
      unmarked: unmarked(review.checklist),
      rows: review.checklist.map(({ item, mark, seen }) => ({
        id: item.id,
        text: item.texts[reader],
        mark: mark && { mark: mark.mark, note: mark.note, by: nameOf(mark.officerId), at: mark.at },
        seen: seen && { mark: seen.mark, note: seen.note, by: nameOf(seen.officerId), version: seen.version },
      })),
    },
    notes: {
      noteId: randomUUID(),
      canWrite: may(officer, 'dossier.note'),
      list: review.notes.map(({ id, text, at, officerId }) => ({ id, text, at, officer: nameOf(officerId) })),
    },
    previous: {
      application: dossier.applicationId,
      isMore: others.length > OTHERS_MAX,
      list: others.slice(0, OTHERS_MAX).map(({ reference, ...other }) => ({
        ...other,
        reference: reference ?? '',
      })),
    },
  }
}

export type ReviewView = Awaited<ReturnType<typeof reviewView>>

/** The form for a remark on the answer that the address names; none for an answer that is not there. */
function pinOf(
  { partIds, templates }: Review,
  language: Language,
  query: URLSearchParams,
  content: DossierContent,
) {
  const target = readTarget(query.get('remark') ?? '')
  if (!target || !isThere(target, partIds, content)) return undefined
  const { part, partId, field } = target
  const type = content.documentTypes[partIds.indexOf(partId)]
  const answers: RawAnswers | undefined =
    part === 'documentType'
      ? type
      : part === 'institution' || part === 'application' || part === 'end'
        ? content[part]
        : undefined
  const chosen = templates.find(({ id }) => id === query.get('template'))
  return {
    ...target,
    target: targetName(target),
    remarkId: randomUUID(),
    language,
    templates: templates.map(({ id, name }) => ({ id, name })),
    template: chosen?.id ?? '',
    text: chosen?.texts[language] ?? '',
    names: type && { nameFr: type.nameFr, nameNl: type.nameNl, nameDe: type.nameDe },
    answer: answers?.[field] ?? '',
  }
}

const isThere = (
  { part, partId }: RemarkTarget,
  partIds: readonly string[],
  content: DossierContent,
): boolean => {
  if (part === 'end') return content.end !== undefined
  return part !== 'documentType' || partIds.includes(partId)
}
