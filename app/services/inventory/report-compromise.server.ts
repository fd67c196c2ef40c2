import type { Officer, Partner } from '#app/domain/actor.ts'
import { mayBecome } from '#app/domain/certificate-state.ts'
import { judgeCompromise, type TypedCompromise } from '#app/domain/key-compromise.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { dayInBelgium } from '#app/domain/working-days.ts'
import { onSideOf } from '#app/services/environments/act-on-environment.server.ts'
import {
  insertCompromise,
  lockCertificate,
  lockCertificatesOfKey,
  type OwnedCertificate,
  setCertificateState,
} from '#db/certificate-inventory.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { type Reported, tellOfCompromise } from './tell-of-compromise.server.ts'

/**
 * Reports that others may have the key of a certificate. From this transaction on nobody publishes with any certificate
 * of that key; institution and team are told what to do. A second report of the same is the same act.
 */
export const reportCompromise = (
  actor: Officer | Partner,
  certificateId: string,
  typed: TypedCompromise,
  now: Date = new Date(),
): Promise<Result<undefined>> =>
  onSideOf(actor, async (tx) => {
    if (!may(actor, 'certificate.reportCompromise')) return refused('refusal.role')
    const owned = await lockCertificate(tx, certificateId)
    if (!owned) return refused('refusal.gone')
    const { state, spkiSha256 } = owned.certificate
    if (state === 'compromised') return ok(undefined)
    if (!mayBecome(state, 'compromised')) return refused('certificates.refusal.revoked')
    const judged = judgeCompromise(typed, dayInBelgium(now))
    if (!judged.ok) return judged
    const side = actor.kind === 'officer' ? 'team' : 'institution'
    for (const one of await lockCertificatesOfKey(tx, spkiSha256))
      if (mayBecome(one.certificate.state, 'compromised'))
        await mark(tx, actor, one, { ...judged.value, side })
    return ok(undefined)
  })

async function mark(
  tx: Transaction,
  { personId }: Officer | Partner,
  owned: OwnedCertificate,
  report: Reported,
): Promise<void> {
  const { id, dossierId, workspaceId, issuerId, environment, sha256 } = owned.certificate
  await setCertificateState(tx, id, 'compromised')
  await insertCompromise(tx, { certificateId: id, workspaceId, reportedBy: personId, ...report })
  await tellOfCompromise(tx, owned, report)
  await recordEvent(tx, {
    kind: 'certificateCompromised',
    dossierId,
    workspaceId,
    actorId: personId,
    data: { issuerId, environment, sha256, ...report },
  })
}
