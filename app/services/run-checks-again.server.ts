import { BALL } from '#app/domain/dossier-state.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { asOffice, type Transaction } from '#db/client.server.ts'
import { type Dossier, readDossier } from '#db/dossiers.server.ts'

/** Queues the automatic checks once more, e.g. after the register was updated; each call is a job of its own. */
export const runChecksAgain = (dossierId: string): Promise<Result<undefined>> =>
  asOffice(async (tx) => {
    const dossier = await readDossier(tx, dossierId)
    if (!dossier || dossier.state === 'draft') return refused('refusal.gone')
    if (BALL[dossier.state] !== 'team') return refused('office.checks.refused')
    const { version } = dossier
    await enqueue(tx, 'runChecks', { dossierId, version }, `${dossierId}:${version}:runChecks:${Date.now()}`)
    return ok(undefined)
  })

/** Queues them with the act that confirms authority, once a version: their stored answer to that is now an old one. */
export async function checkAuthorityAgain(tx: Transaction, { id, version }: Dossier): Promise<void> {
  await enqueue(tx, 'runChecks', { dossierId: id, version }, `${id}:${version}:runChecks:authority`)
}
