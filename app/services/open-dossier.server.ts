import type { Partner } from '#app/domain/actor.ts'
import type { Draft } from '#app/domain/dossier.ts'
import { asPartner, type Transaction } from '#db/client.server.ts'
import {
  type Dossier,
  draftOf,
  listDossiers,
  membershipOnDossier,
  readDossier,
  readParts,
  type StoredPart,
  workspacesOf,
} from '#db/dossiers.server.ts'
import { ownTransaction } from './joint-transaction.server.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export const isUuid = (text: string | undefined): text is string => text !== undefined && UUID.test(text)

/** This person as a partner on a dossier; undefined when there is none they may see, whatever the reason. */
export async function partnerOn(
  dossierId: string | undefined,
  personId: string,
): Promise<Partner | undefined> {
  if (!isUuid(dossierId)) return undefined
  const membership = await asPartner({ personId }, (tx) => membershipOnDossier(tx, dossierId, personId))
  return membership && { kind: 'partner', personId, ...membership }
}

/** A partner's own transaction, or the one of the acts that are done together. */
export const within = <T>(partner: Partner, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  ownTransaction(partner, work)

export type OpenDossier = { dossier: Dossier; parts: StoredPart[]; draft: Draft }

/** The dossier with its draft; undefined when it is not in the partner's workspace. */
export const openDossier = (partner: Partner, dossierId: string): Promise<OpenDossier | undefined> =>
  within(partner, (tx) => openWithin(tx, dossierId))

/** The same within a transaction, as it stands there. */
async function openWithin(tx: Transaction, dossierId: string): Promise<OpenDossier | undefined> {
  const dossier = await readDossier(tx, dossierId)
  if (!dossier) return undefined
  const parts = await readParts(tx, dossierId)
  return { dossier, parts, draft: draftOf(dossier, parts) }
}

/** Does more within the transaction of an act, once the dossier stands as the act leaves it. */
export type Also = (tx: Transaction, opened: OpenDossier) => Promise<void>

export async function alsoDo(tx: Transaction, dossierId: string, also: Also | undefined): Promise<void> {
  if (!also) return
  const opened = await openWithin(tx, dossierId)
  if (!opened) throw new Error('the dossier of an act is gone within the act')
  await also(tx, opened)
}

/** All dossiers of the workspaces this person is a member of, newest first. */
export async function dossiersOf(personId: string): Promise<Dossier[]> {
  const workspaces = await asPartner({ personId }, (tx) => workspacesOf(tx, personId))
  const lists = await Promise.all(
    workspaces.map(({ workspaceId }) =>
      asPartner({ personId, workspaceId }, (tx) => listDossiers(tx, workspaceId)),
    ),
  )
  return lists.flat().sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
}
