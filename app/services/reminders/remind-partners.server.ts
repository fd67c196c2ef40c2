import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { postToPartner } from '#app/services/post-to-partner.server.ts'
import { asWorker, type Transaction } from '#db/client.server.ts'
import type { Dossier } from '#db/dossiers.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { readOfficeSettings } from '#db/office-settings.server.ts'
import { editorsOf } from '#db/old-drafts.server.ts'
import { mailboxOf } from '#db/persons.server.ts'
import { takeDossierToRemind } from '#db/reminders.server.ts'

/** Shorter than a job may take, so that a long run ends in order and goes on as a job of its own. */
const RUN_MS = 12_000

/**
 * Reminds the partners who have had to act for long, and again each time as long has passed. Any number of these at
 * once remind of each occasion once: a dossier is taken and marked in the transaction that mails.
 */
export async function remindPartners(signal: AbortSignal): Promise<void> {
  const time = AbortSignal.any([signal, AbortSignal.timeout(RUN_MS)])
  while (!time.aborted) if (!(await asWorker(remindOne))) return
  await asWorker((tx) => enqueue(tx, 'remindPartners', {}, `more:${Date.now()}`))
}

/** False when nobody is left to remind. */
async function remindOne(tx: Transaction): Promise<boolean> {
  const { partnerReminderDays } = await readOfficeSettings(tx)
  const dossier = await takeDossierToRemind(tx, partnerReminderDays)
  if (!dossier) return false
  await tell(tx, dossier)
  const { id: dossierId, workspaceId, version } = dossier
  await recordEvent(tx, { kind: 'partnerReminded', dossierId, workspaceId, data: { version } })
  return true
}

/** Everybody who can go on with it. `remindedAt` is the time before this one. */
async function tell(tx: Transaction, dossier: Dossier): Promise<void> {
  const { id, workspaceId, revision, reference, institutionName, language, stateSince, remindedAt } = dossier
  const occasion = `changesAwaited:${(remindedAt ?? stateSince).toISOString()}`
  const readers: { to: string; dedupe: string }[] = []
  for (const person of await editorsOf(tx, workspaceId))
    readers.push({
      to: await mailboxOf(tx, person),
      dedupe: `${id}:${revision}:${person.id}:${occasion}`,
    })
  await postToPartner(tx, dossier, {
    template: 'changesAwaited',
    params: {
      reference: reference ?? '',
      institution: institutionName,
      day: translatorFor(language).date(stateSince),
      link: `/dossiers/${id}`,
    },
    readers,
    dedupe: `${id}:${revision}:${occasion}`,
  })
}
