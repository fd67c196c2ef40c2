import type { Partner } from '#app/domain/actor.ts'
import { changeAt, comparedDraft } from '#app/domain/content-changes.ts'
import type { Draft } from '#app/domain/dossier.ts'
import { isUnsettled } from '#app/domain/remark.ts'
import type { Transaction } from '#db/client.server.ts'
import type { Dossier } from '#db/dossiers.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { changeRemark, remarksOf } from '#db/remarks.server.ts'
import { targetOf, versionsOf } from './list-remarks.server.ts'

/** With a submit: each remark whose answer is another one in the new version is answered by that. */
export async function answerByChange(
  tx: Transaction,
  partner: Partner,
  dossier: Dossier,
  { draft, version }: { draft: Draft; version: number },
): Promise<void> {
  if (dossier.version === 0) return
  const versions = versionsOf(tx, dossier)
  const after = comparedDraft(draft)
  for (const remark of await remarksOf(tx, dossier.id)) {
    if (!isUnsettled(remark.state) || remark.changedIn !== null) continue
    const before = await versions(remark.version)
    if (!before || !changeAt(targetOf(remark), before, after)) continue
    await changeRemark(tx, remark.id, {
      state: 'answered',
      changedIn: version,
      answeredBy: partner.personId,
      ...(remark.state === 'open' && { answeredAt: new Date() }),
    })
    if (remark.state === 'open')
      await recordEvent(tx, {
        kind: 'remarkAnswered',
        dossierId: dossier.id,
        workspaceId: dossier.workspaceId,
        actorId: partner.personId,
        data: { version, remarkId: remark.id },
      })
  }
}
