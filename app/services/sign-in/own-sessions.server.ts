import { asPartner } from '#db/client.server.ts'
import { deleteSessionOf, deleteSessionsOf, type ListedSession, listSessions } from '#db/sessions.server.ts'

export type OwnSession = Omit<ListedSession, 'idHash'> & {
  /** Names the session in forms: its hash, from which nobody gets the cookie. */
  id: string
  current: boolean
}

/** Where a person is signed in, the session used last first. */
export const ownSessions = (personId: string, current: Uint8Array): Promise<OwnSession[]> =>
  asPartner({ personId }, async (tx) =>
    (await listSessions(tx, personId)).map(({ idHash, ...session }) => ({
      ...session,
      id: idHash.toString('base64url'),
      current: idHash.equals(current),
    })),
  )

/** Ends one of the person's own sessions, at once and everywhere; false when there is none of that id. */
export const endOwnSession = (personId: string, id: string): Promise<boolean> =>
  asPartner({ personId }, (tx) => deleteSessionOf(tx, personId, Buffer.from(id, 'base64url')))

/** Ends all of them but the one that asks. */
export const endOtherSessions = (personId: string, current: Uint8Array): Promise<void> =>
  asPartner({ personId }, (tx) => deleteSessionsOf(tx, personId, Buffer.from(current)))
