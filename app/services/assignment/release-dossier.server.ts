import type { Officer } from '#app/domain/actor.ts'
import { ok, type Result } from '#app/domain/result.ts'
import { changeDossier } from '#db/dossiers.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { onOpenDossier, somebodyElse } from './assigned-dossier.server.ts'

/** Leaves a dossier to whoever takes it next, unless somebody else than `was` has got it meanwhile. */
export const releaseDossier = (
  officer: Officer,
  { dossierId, was }: { dossierId: string; was: string },
): Promise<Result<undefined>> =>
  onOpenDossier(officer, dossierId, async (tx, dossier) => {
    const { officerId, workspaceId, version } = dossier
    if (officerId === null) return ok(undefined)
    if (officerId !== was) return somebodyElse(tx, officerId, 'refusal.assign.changed')
    await changeDossier(tx, dossierId, { officerId: null })
    await recordEvent(tx, {
      kind: 'dossierReleased',
      dossierId,
      workspaceId,
      actorId: officer.personId,
      data: { version, officerId },
    })
    return ok(undefined)
  })
