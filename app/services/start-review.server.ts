import type { Officer } from '#app/domain/actor.ts'
import { ok, type Result } from '#app/domain/result.ts'
import { moveDossier } from '#db/dossiers.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { actOnDossier, type OfficerAct } from './move-dossier.server.ts'
import { tellPartner } from './tell-partner.server.ts'

/**
 * An officer takes a submitted dossier up; the partner is told that somebody is on it. Whom it is assigned to stays:
 * taking a colleague's dossier over is an act of its own.
 */
export const startReview = (officer: Officer, act: OfficerAct): Promise<Result<undefined>> =>
  actOnDossier(officer, act, 'startReview', async (tx, dossier, state) => {
    await moveDossier(tx, dossier, state, { officerId: dossier.officerId ?? officer.personId })
    await tellPartner(tx, dossier, 'reviewStarted', {})
    await recordEvent(tx, {
      kind: 'reviewStarted',
      dossierId: dossier.id,
      workspaceId: dossier.workspaceId,
      actorId: officer.personId,
      data: { version: dossier.version },
    })
    return ok(undefined)
  })
