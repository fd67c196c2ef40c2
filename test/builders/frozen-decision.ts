import { freezeDecision } from '#app/services/decisions/freeze-decision.server.ts'
import { asOffice } from '#db/client.server.ts'
import { readDossier } from '#db/dossiers.server.ts'
import { anOfficer } from './people.ts'

/** The id of a frozen decision on a submitted dossier, which stays in the state it is in. */
export async function aFrozenDecision(dossierId: string, text = 'Le volume manque.'): Promise<string> {
  const { personId: officerId } = await anOfficer()
  return asOffice(async (tx) => {
    const dossier = await readDossier(tx, dossierId)
    if (!dossier) throw new Error('no dossier to decide on')
    return (await freezeDecision(tx, dossier, { kind: 'requestChanges', text, officerId })).decisionId
  })
}
