import type { Partner } from '#app/domain/actor.ts'
import { next } from '#app/domain/dossier-state.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { lockDossier, moveDossier } from '#db/dossiers.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { within } from './open-dossier.server.ts'
import { tellPartner } from './tell-partner.server.ts'

const NOTHING_SAID = {
  complete: false,
  authorityConfirmed: false,
  remarksClosed: false,
  secondEyes: false,
} as const

/** The partner gives a dossier up; it stays readable. Whoever submitted it is told. */
export const withdrawDossier = (partner: Partner, dossierId: string): Promise<Result<undefined>> =>
  within(partner, async (tx) => {
    const dossier = await lockDossier(tx, dossierId)
    if (!dossier) return refused('refusal.gone')
    const moved = next(dossier.state, 'withdraw', partner, NOTHING_SAID)
    if (!moved.ok) return moved
    await moveDossier(tx, dossier, moved.value)
    if (dossier.version > 0) await tellPartner(tx, dossier, 'withdrawn', {})
    await recordEvent(tx, {
      kind: 'dossierWithdrawn',
      dossierId,
      workspaceId: dossier.workspaceId,
      actorId: partner.personId,
    })
    return ok(undefined)
  })
