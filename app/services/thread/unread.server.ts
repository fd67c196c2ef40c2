import { asPartner, type Transaction } from '#db/client.server.ts'
import { type Dossier, workspacesOf } from '#db/dossiers.server.ts'
import { unreadByTeam, unreadOf } from '#db/thread-reads.server.ts'
import { hasThread } from './thread-side.server.ts'

/** How many messages wait for this partner on a dossier; undefined where there is no conversation yet. */
export async function unreadFor(
  tx: Transaction,
  personId: string,
  dossier: Dossier,
): Promise<number | undefined> {
  if (!hasThread(dossier)) return undefined
  return (await unreadOf(tx, personId, dossier.id)).get(dossier.id) ?? 0
}

/** How many messages of the partner nobody of the team has read. */
export const unreadForTeam = async (tx: Transaction, dossierId: string): Promise<number> =>
  (await unreadByTeam(tx, [dossierId])).get(dossierId) ?? 0

/** The same of all dossiers that this person can see; one without any is missing. */
export async function unreadByDossier(personId: string): Promise<ReadonlyMap<string, number>> {
  const workspaces = await asPartner({ personId }, (tx) => workspacesOf(tx, personId))
  const counted = await Promise.all(
    workspaces.map(({ workspaceId }) => asPartner({ personId, workspaceId }, (tx) => unreadOf(tx, personId))),
  )
  return new Map(counted.flatMap((counts) => [...counts]))
}
