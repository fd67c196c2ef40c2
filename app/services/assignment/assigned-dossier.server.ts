import type { Officer } from '#app/domain/actor.ts'
import { BALL } from '#app/domain/dossier-state.ts'
import { message } from '#app/domain/message.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { asOffice, type Transaction } from '#db/client.server.ts'
import { changeDossier, type Dossier, lockDossier } from '#db/dossiers.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { nameOfPerson } from '#db/persons.server.ts'

/**
 * The frame of what changes who reviews a dossier: a right to do so, the locked row, and somebody's move still to come.
 * No revision is asked for: who reviews is no answer or decision, and each act says whom it expects to find.
 */
export const onOpenDossier = (
  officer: Officer,
  dossierId: string,
  act: (tx: Transaction, dossier: Dossier) => Promise<Result<undefined>>,
): Promise<Result<undefined>> =>
  asOffice(async (tx) => {
    if (!may(officer, 'dossier.assign')) return refused('refusal.role')
    const dossier = await lockDossier(tx, dossierId)
    if (!dossier || dossier.state === 'draft' || dossier.reference === null) return refused('refusal.gone')
    return BALL[dossier.state] === 'nobody' ? refused('refusal.assign.closed') : act(tx, dossier)
  })

/** Gives the dossier to an officer, and says so in its log. */
export async function give(
  tx: Transaction,
  dossier: Dossier,
  by: Officer,
  officerId: string,
): Promise<Result<undefined>> {
  await changeDossier(tx, dossier.id, { officerId })
  const { id: dossierId, workspaceId, version } = dossier
  const data = { version, officerId }
  await recordEvent(tx, { kind: 'dossierAssigned', dossierId, workspaceId, actorId: by.personId, data })
  return ok(undefined)
}

/** Somebody else reviews it: the refusal says who. */
export const somebodyElse = async (
  tx: Transaction,
  officerId: string,
  key: 'refusal.claim.taken' | 'refusal.assign.changed',
): Promise<Result<never>> => refused(message(key, { officer: await nameOfPerson(tx, officerId) }))
