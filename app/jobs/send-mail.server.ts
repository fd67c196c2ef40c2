import { settings } from '#app/env.server.ts'
import { log } from '#app/log.server.ts'
import { attemptOf, deliver, isRefusedForGood } from '#app/services/deliver-mail.server.ts'
import { renderStoredMail } from '#app/services/mailbox.server.ts'
import { asWorker } from '#db/client.server.ts'
import { isDemoWorld } from '#db/demo.server.ts'
import {
  markMailSent,
  markMailShown,
  noteMailFailure,
  readStoredMail,
  type StoredMail,
} from '#db/mails.server.ts'
import { readOfficeSettings } from '#db/office-settings.server.ts'
import { enqueue } from './queue.server.ts'

/** A mail that found no way out for this long is given up. */
const GIVE_UP_MS = 48 * 3_600_000
const SLOWEST_RETRY_SECONDS = 300

/**
 * Delivers one mail of the outbox. A mail server that is away costs the queue no attempt: the outbox counts its own,
 * and each failure queues the next one, later, in the same transaction.
 */
export async function sendMail({ mailId }: { mailId: string }, signal: AbortSignal): Promise<void> {
  const { mail, responseDays } = await asWorker(async (tx) => ({
    mail: await readStoredMail(tx, mailId),
    ...(await readOfficeSettings(tx)),
  }))
  if (mail?.state !== 'waiting') return
  if (settings().smtpUrl === undefined) return keep(mail)
  const rendered = renderStoredMail(mail, responseDays)
  try {
    await deliver(mail, rendered, signal)
  } catch (error) {
    return noteFailure(mail, error)
  }
  await asWorker((tx) => markMailSent(tx, mail.id))
}

/** Without a mail server: shown in a demo world and in development, else left waiting for one. */
async function keep(mail: StoredMail): Promise<void> {
  const { development, loopback } = settings()
  await asWorker(async (tx) => {
    if (loopback && (development || (await isDemoWorld(tx)))) return markMailShown(tx, mail.id)
    log.warn('mail waits: SMTP_URL is not set', { mailId: mail.id, template: mail.template })
    await noteMailFailure(tx, mail.id, { error: 'SMTP_URL', smtpCode: null, smtpStatus: '' }, false)
    await later(tx, mail, SLOWEST_RETRY_SECONDS)
  })
}

async function noteFailure(mail: StoredMail, error: unknown): Promise<void> {
  const final = isRefusedForGood(error) || Date.now() - mail.queuedAt.getTime() > GIVE_UP_MS
  log.error(final ? 'mail given up' : 'mail not delivered yet', error, {
    mailId: mail.id,
    template: mail.template,
    attempts: mail.attempts + 1,
  })
  await asWorker(async (tx) => {
    await noteMailFailure(tx, mail.id, attemptOf(error), final)
    if (!final) await later(tx, mail, Math.min(2 ** mail.attempts, SLOWEST_RETRY_SECONDS))
  })
}

/** The next attempt's job is named by its number: a repeated handler adds none. */
const later = (tx: Parameters<typeof enqueue>[0], mail: StoredMail, startAfterSeconds: number) =>
  enqueue(tx, 'sendMail', { mailId: mail.id }, `${mail.id}:${mail.attempts + 1}`, { startAfterSeconds })
