import { asOffice } from '#db/client.server.ts'
import { type ListedOfficer, listOfficers } from '#db/officers.server.ts'

export type { ListedOfficer }

/** Everybody in the eBox team, with roles and passkeys. */
export const listTeam = (): Promise<ListedOfficer[]> => asOffice(listOfficers)
