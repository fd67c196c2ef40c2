import type { Officer } from '#app/domain/actor.ts'
import { judgePastDay } from '#app/domain/key-compromise.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { dayInBelgium } from '#app/domain/working-days.ts'
import { lockCertificate, recordRevoked } from '#db/certificate-inventory.server.ts'
import { asOffice } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'

/** Records that its authority has revoked a certificate, on a day as typed. Twice is one act. */
export const recordRevocation = (
  officer: Officer,
  certificateId: string,
  typedDay: string,
  now: Date = new Date(),
): Promise<Result<undefined>> =>
  asOffice(async (tx) => {
    if (!may(officer, 'certificate.recordRevocation')) return refused('refusal.role')
    const owned = await lockCertificate(tx, certificateId)
    if (!owned) return refused('refusal.gone')
    const { state, notBefore, dossierId, workspaceId, issuerId, environment, sha256 } = owned.certificate
    if (state === 'revoked') return ok(undefined)
    const revokedOn = judgePastDay(typedDay, dayInBelgium(now))
    if (revokedOn === undefined || revokedOn < dayInBelgium(notBefore))
      return refused('certificates.refusal.revokedOn', 'revokedOn')
    await recordRevoked(tx, certificateId, { revokedOn, revokedBy: officer.personId })
    await recordEvent(tx, {
      kind: 'certificateRevoked',
      dossierId,
      workspaceId,
      actorId: officer.personId,
      data: { issuerId, environment, sha256, revokedOn },
    })
    return ok(undefined)
  })
