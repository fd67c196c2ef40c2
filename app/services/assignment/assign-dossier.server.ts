import type { Officer } from '#app/domain/actor.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { rolesOf } from '#db/officers.server.ts'
import { give, onOpenDossier, somebodyElse } from './assigned-dossier.server.ts'

/** `was`: who reviewed it as the officer's page showed it; empty for nobody. `to`: somebody of the team. */
export type Assignment = { dossierId: string; was: string; to: string }

/** Gives a dossier to a colleague, or takes a colleague's over, unless somebody else has got it meanwhile. */
export const assignDossier = (
  officer: Officer,
  { dossierId, was, to }: Assignment,
): Promise<Result<undefined>> =>
  onOpenDossier(officer, dossierId, async (tx, dossier) => {
    if (to === '') return refused('refusal.assign.nobody', 'to')
    if (dossier.officerId === to) return ok(undefined)
    if (dossier.officerId !== null && dossier.officerId !== was)
      return somebodyElse(tx, dossier.officerId, 'refusal.assign.changed')
    if ((await rolesOf(tx, to)).length === 0) return refused('refusal.assign.noOfficer', 'to')
    return give(tx, dossier, officer, to)
  })
