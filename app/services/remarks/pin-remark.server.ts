import type { Officer } from '#app/domain/actor.ts'
import { BALL } from '#app/domain/dossier-state.ts'
import { REMARK_MAX, type RemarkTarget, readTarget } from '#app/domain/remark.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import type { OfficerAct } from '#app/services/move-dossier.server.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'
import { actOnReview } from '#app/services/review/act-on-review.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { type Dossier, readVersion } from '#db/dossiers.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { insertRemark } from '#db/remarks.server.ts'
import { comparedVersion } from './compared-version.server.ts'

/** `remarkId` is given by the page: a form sent twice is one remark. `target` as `targetName` says it. */
export type NewRemark = OfficerAct & { remarkId: string; target: string; text: string }

/** Pins a remark to an answer of the present version. It is the team's own until changes are asked for. */
export const pinRemark = (officer: Officer, remark: NewRemark): Promise<Result<undefined>> =>
  actOnReview(officer, remark, 'dossier.remark', async (tx, dossier) => {
    if (BALL[dossier.state] !== 'team') return refused('review.refusal.state')
    const target = readTarget(remark.target)
    if (!target || !isUuid(remark.remarkId) || !(await isThere(tx, dossier, target)))
      return refused('review.refusal.target')
    const text = remark.text.trim()
    if (text === '') return refused('review.refusal.remark', 'text')
    if ([...text].length > REMARK_MAX) return refused('review.refusal.remarkTooLong', 'text')
    const { id: dossierId, workspaceId, version } = dossier
    const { part, partId, field } = target
    const isNew = await insertRemark(tx, {
      id: remark.remarkId,
      dossierId,
      workspaceId,
      version,
      part,
      partId: partId === '' ? null : partId,
      field,
      text,
      officerId: officer.personId,
    })
    // Without the workspace: until it is sent, the partner does not learn that there is one.
    if (isNew)
      await recordEvent(tx, {
        kind: 'remarkPinned',
        dossierId,
        actorId: officer.personId,
        data: { version, remarkId: remark.remarkId },
      })
    return ok(undefined)
  })

/** A document type can be removed in a later version; the other parts are always there. */
async function isThere(tx: Transaction, dossier: Dossier, { part, partId }: RemarkTarget): Promise<boolean> {
  if (part !== 'documentType') return true
  const version = await readVersion(tx, dossier.id, dossier.version)
  return version !== undefined && (await comparedVersion(tx, dossier, version)).partIds.includes(partId)
}
