import type { Officer } from '#app/domain/actor.ts'
import { BALL } from '#app/domain/dossier-state.ts'
import type { EventKind } from '#app/domain/event-kind.ts'
import { afterAct, REMARK_ACTS, REMARK_MAX } from '#app/domain/remark.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import type { OfficerAct } from '#app/services/move-dossier.server.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'
import { actOnReview } from '#app/services/review/act-on-review.server.ts'
import type { Dossier } from '#db/dossiers.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { changeRemark, lockRemark, type NewRemark } from '#db/remarks.server.ts'

/** What an officer does with a remark that is there. */
export type Settlement = 'accept' | 'reopen' | 'withdraw'

/** `addition`: what an officer adds when reopening; may be empty. */
export type SettledRemark = OfficerAct & { remarkId: string; addition: string }

const KINDS = {
  accept: 'remarkAccepted',
  reopen: 'remarkReopened',
  withdraw: 'remarkWithdrawn',
} as const satisfies Record<Settlement, EventKind>

/** Accepts an answer, opens a remark again, or takes it back. Done twice it is done once. */
export const settleRemark = (
  officer: Officer,
  act: Settlement,
  { remarkId, addition, ...target }: SettledRemark,
): Promise<Result<undefined>> =>
  actOnReview(officer, target, 'dossier.remark', async (tx, dossier) => {
    const isOver = BALL[dossier.state] === 'nobody'
    if (isOver || (act !== 'withdraw' && BALL[dossier.state] !== 'team'))
      return refused('review.refusal.state')
    const remark = isUuid(remarkId) ? await lockRemark(tx, dossier.id, remarkId) : undefined
    if (!remark) return refused('review.refusal.target')
    if (remark.state === REMARK_ACTS[act].to) return ok(undefined)
    if (!afterAct(remark.state, act)) return refused('review.refusal.settled')
    if ([...addition.trim()].length > REMARK_MAX) return refused('review.refusal.remarkTooLong', 'text')
    await changeRemark(tx, remark.id, changeOf(act, officer, dossier, addition.trim()))
    await recordEvent(tx, {
      kind: KINDS[act],
      dossierId: dossier.id,
      ...(remark.sentAt && { workspaceId: dossier.workspaceId }),
      actorId: officer.personId,
      data: { version: dossier.version, remarkId: remark.id },
    })
    return ok(undefined)
  })

function changeOf(
  act: Settlement,
  { personId }: Officer,
  { version }: Dossier,
  addition: string,
): Partial<NewRemark> {
  const state = REMARK_ACTS[act].to
  if (act === 'accept') return { state, acceptedBy: personId, acceptedAt: new Date() }
  if (act === 'withdraw') return { state }
  // From now on it is about the present version: mending means another answer than this one.
  return { state, version, changedIn: null, addition, acceptedBy: null, acceptedAt: null }
}
