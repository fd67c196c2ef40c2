import type { Officer } from '#app/domain/actor.ts'
import { ok, type Result } from '#app/domain/result.ts'
import { give, onOpenDossier, somebodyElse } from './assigned-dossier.server.ts'

/** Takes a dossier that nobody reviews. A colleague's stays the colleague's: to take it over, it is assigned. */
export const claimDossier = (officer: Officer, dossierId: string): Promise<Result<undefined>> =>
  onOpenDossier(officer, dossierId, async (tx, dossier) => {
    if (dossier.officerId === officer.personId) return ok(undefined)
    if (dossier.officerId !== null) return somebodyElse(tx, dossier.officerId, 'refusal.claim.taken')
    return give(tx, dossier, officer, officer.personId)
  })
