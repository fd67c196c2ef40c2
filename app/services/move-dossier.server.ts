import type { Officer } from '#app/domain/actor.ts'
import { type DossierAction, type DossierState, next } from '#app/domain/dossier-state.ts'
import { type Result, refused } from '#app/domain/result.ts'
import { hasSecondEyes } from '#app/domain/second-eyes.ts'
import { settings } from '#app/env.server.ts'
import { asOffice, type Transaction } from '#db/client.server.ts'
import { type Dossier, lockDossier, readAuthority } from '#db/dossiers.server.ts'
import { countUnsettledRemarks } from '#db/remarks.server.ts'

/** `revision` is the dossier's as the officer's page showed it: a decision on something newer is refused. */
export type OfficerAct = { dossierId: string; revision: number }

/**
 * The frame of every act of the team on a dossier: locked row, nothing changed since the officer looked, the move
 * allowed by the table of states. Then `act` does the rest in the same transaction.
 */
export const actOnDossier = <T>(
  officer: Officer,
  { dossierId, revision }: OfficerAct,
  action: DossierAction,
  act: (tx: Transaction, dossier: Dossier, state: DossierState) => Promise<Result<T>>,
): Promise<Result<T>> =>
  asOffice(async (tx) => {
    const dossier = await lockDossier(tx, dossierId)
    if (!dossier || dossier.state === 'draft') return refused('refusal.gone')
    if (dossier.revision !== revision) return refused('refusal.revision')
    const authority = await readAuthority(tx, dossierId)
    const moved = next(dossier.state, action, officer, {
      complete: true,
      authorityConfirmed: authority?.confirmedAt != null,
      remarksClosed: (await countUnsettledRemarks(tx, dossierId)) === 0,
      secondEyes: hasSecondEyes(dossier, officer.personId, settings().fourEyes),
    })
    return moved.ok ? act(tx, dossier, moved.value) : moved
  })
