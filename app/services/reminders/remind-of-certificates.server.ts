import { daysLeft, ENDED_DAYS, reminderDue } from '#app/domain/certificate-expiry.ts'
import type { Language } from '#app/domain/language.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { tellInstitution } from '#app/services/inventory/tell-institution.server.ts'
import { languageOfInstitution } from '#app/services/members/workspaces.server.ts'
import { post } from '#app/services/post.server.ts'
import { nameIn } from '#app/services/start-dossier.server.ts'
import { teamMailbox } from '#app/services/team-mailbox.server.ts'
import {
  noteReminder,
  type OwnedCertificate,
  takeCertificateToRemind,
} from '#db/certificate-inventory.server.ts'
import { asWorker, type Transaction } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'

/** Shorter than a job may take, so that a long run ends in order and goes on as a job of its own. */
const RUN_MS = 12_000

/**
 * Reminds institutions of certificates that end, and tells the team of those that have ended without a successor. Any
 * number of these at once tell of each occasion once: a certificate is taken and marked in the transaction that mails.
 */
export async function remindOfCertificates(signal: AbortSignal, now: Date = new Date()): Promise<void> {
  const time = AbortSignal.any([signal, AbortSignal.timeout(RUN_MS)])
  while (!time.aborted) if (!(await asWorker((tx) => remindOne(tx, now)))) return
  await asWorker((tx) => enqueue(tx, 'remindOfCertificates', {}, `more:${now.getTime()}`))
}

/** False when there is nobody left to remind. */
async function remindOne(tx: Transaction, now: Date): Promise<boolean> {
  const owned = await takeCertificateToRemind(tx, now)
  if (!owned) return false
  const { id, notAfter, remindedDays, dossierId, workspaceId, issuerId, environment } = owned.certificate
  const due = reminderDue(notAfter, now, remindedDays)
  if (due === undefined) throw new Error('a certificate was taken that no reminder is due of')
  await noteReminder(tx, id, due)
  if (due === ENDED_DAYS) await tellTeam(tx, owned)
  else await remind(tx, owned, { due, now })
  await recordEvent(tx, {
    kind: due === ENDED_DAYS ? 'certificateExpired' : 'certificateReminded',
    dossierId,
    workspaceId,
    data: { issuerId, environment, ...(due !== ENDED_DAYS && { days: due }) },
  })
  return true
}

const factsIn = (language: Language, { certificate, issuer, institution }: OwnedCertificate) => ({
  institution: nameIn(institution.answers, language),
  application: issuer.applicationId,
  environment: certificate.environment,
  serial: certificate.serial,
  authority: certificate.authority,
  day: translatorFor(language).date(certificate.notAfter),
})

async function remind(
  tx: Transaction,
  owned: OwnedCertificate,
  { due, now }: { due: number; now: Date },
): Promise<void> {
  const { certificate, institution } = owned
  await tellInstitution(tx, institution, {
    template: 'certificateEnds',
    params: {
      ...factsIn(languageOfInstitution(institution.answers), owned),
      days: String(daysLeft(certificate.notAfter, now)),
      link: `/certificates/${certificate.id}/renew`,
    },
    dedupe: `certificate:${certificate.id}:ends:${due}`,
  })
}

async function tellTeam(tx: Transaction, owned: OwnedCertificate): Promise<void> {
  const { to, language } = await teamMailbox(tx)
  const { id } = owned.certificate
  await post(tx, {
    template: 'certificateEnded',
    to,
    language,
    params: { ...factsIn(language, owned), link: `/office/certificates/${id}` },
    dedupe: `certificate:${id}:ended`,
  })
}
