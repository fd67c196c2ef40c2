import type { Partner } from '#app/domain/actor.ts'
import { isEditable } from '#app/domain/dossier-state.ts'
import { may } from '#app/domain/permission.ts'
import { type Result, refused } from '#app/domain/result.ts'
import type { Transaction } from '#db/client.server.ts'
import { type Dossier, lockDossier } from '#db/dossiers.server.ts'
import { within } from './open-dossier.server.ts'

/** The frame of every change to a draft: a member who may edit, the locked row, and the ball with the partner. */
export const editDossier = <T>(
  partner: Partner,
  dossierId: string,
  edit: (tx: Transaction, dossier: Dossier) => Promise<Result<T>>,
): Promise<Result<T>> =>
  within(partner, async (tx) => {
    if (!may(partner, 'dossier.edit')) return refused('refusal.role')
    const dossier = await lockDossier(tx, dossierId)
    if (!dossier) return refused('refusal.gone')
    return isEditable(dossier.state) ? edit(tx, dossier) : refused('refusal.save.state')
  })
