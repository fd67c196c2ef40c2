import { asOffice } from '#db/client.server.ts'
import { type Colleague, teamNames } from '#db/officers.server.ts'

/** Everybody to whom a dossier can be given. */
export const readTeam = (): Promise<Colleague[]> => asOffice(teamNames)
