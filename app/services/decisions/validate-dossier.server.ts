import type { Officer } from '#app/domain/actor.ts'
import { ok, type Result } from '#app/domain/result.ts'
import { actOnDossier, type OfficerAct } from '#app/services/move-dossier.server.ts'
import { changeDossier } from '#db/dossiers.server.ts'
import { recordEvent } from '#db/events.server.ts'

/**
 * An officer finds the present version fit for approval. The dossier stays where it is, and the clock goes on; another
 * officer who does so later takes the place of the one before.
 */
export const validateDossier = (officer: Officer, act: OfficerAct): Promise<Result<undefined>> =>
  actOnDossier(officer, act, 'validate', async (tx, dossier) => {
    await changeDossier(tx, dossier.id, {
      validatedBy: officer.personId,
      validatedAt: new Date(),
      revision: dossier.revision + 1,
    })
    // Without its workspace: a step within the team, which the partner's history does not show.
    await recordEvent(tx, {
      kind: 'dossierValidated',
      dossierId: dossier.id,
      actorId: officer.personId,
      data: { version: dossier.version },
    })
    return ok(undefined)
  })
