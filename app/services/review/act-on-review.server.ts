import type { Officer } from '#app/domain/actor.ts'
import { may } from '#app/domain/permission.ts'
import { type Result, refused } from '#app/domain/result.ts'
import type { OfficerAct } from '#app/services/move-dossier.server.ts'
import { asOffice, type Transaction } from '#db/client.server.ts'
import { type Dossier, lockDossier } from '#db/dossiers.server.ts'

/**
 * The frame of what officers do on a dossier without moving it: the permission, the locked row, and nothing moved since
 * the officer looked.
 */
export const actOnReview = <T>(
  officer: Officer,
  { dossierId, revision }: OfficerAct,
  permission: 'dossier.remark' | 'dossier.note',
  act: (tx: Transaction, dossier: Dossier) => Promise<Result<T>>,
): Promise<Result<T>> =>
  asOffice(async (tx) => {
    if (!may(officer, permission)) return refused('refusal.role')
    const dossier = await lockDossier(tx, dossierId)
    if (!dossier || dossier.state === 'draft') return refused('refusal.gone')
    return dossier.revision === revision ? act(tx, dossier) : refused('refusal.revision')
  })
