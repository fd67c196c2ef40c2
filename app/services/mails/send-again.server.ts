import type { Officer } from '#app/domain/actor.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { canBeRepeated } from '#app/mails/parameters.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'
import { asOffice } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { lockDelivery, requeueMail } from '#db/mail-delivery.server.ts'

/** `dossierId`: what the mail has to be about; undefined for whichever. */
export type MailToRepeat = { mailId: string; dossierId?: string }

/** Sends a mail that was given up once more. One that waits or has arrived meanwhile stays as it is. */
export const sendAgain = (
  officer: Officer,
  { mailId, dossierId }: MailToRepeat,
): Promise<Result<undefined>> =>
  asOffice(async (tx) => {
    if (!may(officer, 'mail.sendAgain')) return refused('refusal.role')
    const mail = isUuid(mailId) ? await lockDelivery(tx, mailId) : undefined
    if (!mail || (dossierId !== undefined && mail.dossierId !== dossierId)) return refused('refusal.gone')
    if (mail.state !== 'failed') return ok(undefined)
    if (mail.recipient === '') return refused('refusal.mail.forgotten')
    if (!canBeRepeated(mail.template)) return refused('refusal.mail.secret')
    await requeueMail(tx, mail.id)
    // No earlier attempt's job has this number: the last one of them queued none.
    await enqueue(tx, 'sendMail', { mailId: mail.id }, `${mail.id}:${mail.attempts}`)
    await recordEvent(tx, {
      kind: 'mailSentAgain',
      ...(mail.dossierId && { dossierId: mail.dossierId }),
      actorId: officer.personId,
      data: { mailId: mail.id, template: mail.template },
    })
    return ok(undefined)
  })
