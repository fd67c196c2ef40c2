import { z } from 'zod/mini'
import { asPartner } from '#db/client.server.ts'
import { isDemoWorld } from '#db/demo.server.ts'
import { type DemoPerson, demoPerson, listDemoPeople } from '#db/demo-people.server.ts'
import { type OpenedSession, type Opening, openSession } from './open-session.server.ts'

export type { DemoPerson }

/** Whom one may be in the demo world. */
export const demoPeople = (): Promise<DemoPerson[]> => asPartner({}, listDemoPeople)

/** A session without any proof: in a demo world only, which the database is asked again; else undefined. */
export function becomeDemoPerson(personId: string, opening: Opening): Promise<OpenedSession | undefined> {
  return asPartner({}, async (tx) => {
    if (!z.uuid().safeParse(personId).success || !(await isDemoWorld(tx))) return undefined
    const person = await demoPerson(tx, personId)
    return person && openSession(tx, person, { ...opening, method: 'demo' })
  })
}
