import { freezeDecision } from '#app/services/decisions/freeze-decision.server.ts'
import { printedEntry } from '#app/services/log/printed-entry.ts'
import type { Transaction } from '#db/client.server.ts'
import { moveDossier } from '#db/dossiers.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { lockDossierToClose } from '#db/left-dossiers.server.ts'
import { readOfficeSettings } from '#db/office-settings.server.ts'
import { tellEditors } from './tell-editors.server.ts'

/** Closes one dossier whose notice has passed, with a decision of nobody's; false when there is none left. */
export async function closeOneDossier(tx: Transaction): Promise<boolean> {
  const { closeAfterDays } = await readOfficeSettings(tx)
  const dossier = await lockDossierToClose(tx, closeAfterDays)
  if (!dossier) return false
  const frozen = await freezeDecision(tx, dossier, { kind: 'close', officerId: null, text: '' })
  await moveDossier(tx, dossier, 'withdrawn')
  const { id: dossierId, workspaceId, version } = dossier
  const entry = await recordEvent(tx, {
    kind: 'dossierClosed',
    dossierId,
    workspaceId,
    data: { version, ...frozen },
  })
  await tellEditors(tx, dossier, { template: 'closed', occasion: 'once' }, printedEntry(entry))
  return true
}
