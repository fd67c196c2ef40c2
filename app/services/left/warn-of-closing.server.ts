import { translatorFor } from '#app/i18n/catalogues.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { NOTICE_DAYS, takeDossierToWarn } from '#db/left-dossiers.server.ts'
import { readOfficeSettings } from '#db/office-settings.server.ts'
import { tellEditors } from './tell-editors.server.ts'

const DAY_MS = 86_400_000

/** Tells the partner of one dossier when it will be closed; false when there is none left to tell. */
export async function warnOfOneDossier(tx: Transaction): Promise<boolean> {
  const { closeAfterDays } = await readOfficeSettings(tx)
  const dossier = await takeDossierToWarn(tx, closeAfterDays)
  if (!dossier) return false
  const now = new Date()
  const { date } = translatorFor(dossier.language)
  // The job runs once a day: after the last day of the notice, never on it.
  const day = date(new Date(now.getTime() + (NOTICE_DAYS + 1) * DAY_MS))
  // As it was before this notice, so that each notice is its own.
  const occasion = (dossier.warnedAt ?? dossier.stateSince).toISOString()
  await tellEditors(
    tx,
    dossier,
    { template: 'closingSoon', occasion },
    { asked: date(dossier.stateSince), day },
  )
  await recordEvent(tx, {
    kind: 'closingAnnounced',
    dossierId: dossier.id,
    workspaceId: dossier.workspaceId,
    data: { version: dossier.version },
  })
  return true
}
