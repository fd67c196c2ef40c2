import type { Officer, Partner } from '#app/domain/actor.ts'
import { type Result, refused } from '#app/domain/result.ts'
import type { ThreadSide } from '#app/domain/thread.ts'
import { isUuid, within } from '#app/services/open-dossier.server.ts'
import { asOffice, type Transaction } from '#db/client.server.ts'
import { type Dossier, readDossier } from '#db/dossiers.server.ts'

export const sideOf = ({ kind }: Partner | Officer): ThreadSide => (kind === 'officer' ? 'team' : 'partner')

/**
 * One transaction of the person on a dossier that has a conversation: one that was ever submitted, whatever became of it
 * since. Before that there is nobody to talk to.
 */
export async function withThread<T>(
  person: Partner | Officer,
  dossierId: string | undefined,
  work: (tx: Transaction, dossier: Dossier) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (!isUuid(dossierId)) return refused('refusal.gone')
  const inTransaction = async (tx: Transaction) => {
    const dossier = await readDossier(tx, dossierId)
    return dossier && hasThread(dossier) ? work(tx, dossier) : refused('refusal.gone')
  }
  return person.kind === 'officer' ? asOffice(inTransaction) : within(person, inTransaction)
}

export const hasThread = ({ version }: Pick<Dossier, 'version'>): boolean => version > 0
