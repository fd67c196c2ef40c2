import { asOffice } from '#db/client.server.ts'
import { readDossier } from '#db/dossiers.server.ts'

/** How a dossier is called where an act on it was not possible; empty when there is none. */
export const referenceOf = async (dossierId: string): Promise<string> =>
  (await asOffice((tx) => readDossier(tx, dossierId)))?.reference ?? ''
