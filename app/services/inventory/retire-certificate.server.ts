import type { Officer, Partner } from '#app/domain/actor.ts'
import { mayBecome } from '#app/domain/certificate-state.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { onSideOf } from '#app/services/environments/act-on-environment.server.ts'
import { hasSuccessor, lockCertificate, setCertificateState } from '#db/certificate-inventory.server.ts'
import { recordEvent } from '#db/events.server.ts'

/**
 * Ends the time in which an old and a new certificate count both: the old one is no longer used. Refused for one that
 * has no successor, without which nothing could be published. Twice is one act.
 */
export const retireCertificate = (
  actor: Officer | Partner,
  certificateId: string,
): Promise<Result<undefined>> =>
  onSideOf(actor, async (tx) => {
    if (!may(actor, 'certificate.retire')) return refused('refusal.role')
    const owned = await lockCertificate(tx, certificateId)
    if (!owned) return refused('refusal.gone')
    const { certificate } = owned
    if (certificate.state === 'replaced') return ok(undefined)
    if (!mayBecome(certificate.state, 'replaced')) return refused('certificates.refusal.state')
    if (!(await hasSuccessor(tx, certificate))) return refused('certificates.refusal.noSuccessor')
    await setCertificateState(tx, certificateId, 'replaced')
    const { dossierId, workspaceId, issuerId, environment, sha256 } = certificate
    await recordEvent(tx, {
      kind: 'certificateRetired',
      dossierId,
      workspaceId,
      actorId: actor.personId,
      data: { issuerId, environment, sha256 },
    })
    return ok(undefined)
  })
