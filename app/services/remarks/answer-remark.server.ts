import type { Partner } from '#app/domain/actor.ts'
import { afterAct, REMARK_MAX } from '#app/domain/remark.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { editDossier } from '#app/services/edit-dossier.server.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { changeRemark, lockRemark } from '#db/remarks.server.ts'

/** A partner answers a remark in words, while the dossier is with them; a later answer replaces the one before. */
export const answerRemark = (
  partner: Partner,
  dossierId: string,
  { remarkId, text }: { remarkId: string; text: string },
): Promise<Result<undefined>> =>
  editDossier(partner, dossierId, async (tx, dossier) => {
    const remark = isUuid(remarkId) ? await lockRemark(tx, dossierId, remarkId) : undefined
    if (!remark) return refused('refusal.gone')
    const state = afterAct(remark.state, 'answer')
    if (!state) return refused('remarks.refusal.settled')
    const answer = text.trim()
    if (answer === '') return refused('remarks.refusal.answer', `answer.${remark.id}`)
    if ([...answer].length > REMARK_MAX) return refused('remarks.refusal.tooLong', `answer.${remark.id}`)
    if (remark.answer === answer && remark.state === state) return ok(undefined)
    await changeRemark(tx, remark.id, {
      state,
      answer,
      answeredBy: partner.personId,
      answeredAt: new Date(),
    })
    await recordEvent(tx, {
      kind: 'remarkAnswered',
      dossierId,
      workspaceId: dossier.workspaceId,
      actorId: partner.personId,
      data: { version: remark.version, remarkId: remark.id },
    })
    return ok(undefined)
  })
