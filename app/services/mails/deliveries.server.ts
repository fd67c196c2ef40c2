import { type DeliveryTrouble, type MailState, troubleOf } from '#app/domain/delivery.ts'
import type { Language } from '#app/domain/language.ts'
import { AWAITED_MAILS, canBeRepeated } from '#app/mails/parameters.ts'
import { asOffice } from '#db/client.server.ts'
import {
  failedMails,
  type MailDelivery,
  mailsAbout,
  waitingMails,
  withFailedMail,
} from '#db/mail-delivery.server.ts'

/** More than these mails are not shown; a dossier has a dozen. */
const LISTED_MAILS = 100

/** A mail as the team sees it: to whom, which, and how it fares; never what it says. */
export type Delivery = {
  id: string
  template: string
  /** Empty once it is no longer kept. */
  recipient: string
  language: Language
  copy: boolean
  dossierId: string | null
  state: MailState
  attempts: number
  trouble: DeliveryTrouble | undefined
  /** What the mail server answered: `550 5.1.1`; empty where it did not. */
  answer: string
  createdAt: Date
  triedAt: Date | null
  /** A mail that was given up and can be sent once more. */
  canRepeat: boolean
}

const deliveryOf = ({ error, smtpCode, smtpStatus, ...mail }: MailDelivery): Delivery => ({
  ...mail,
  trouble: troubleOf({ error, smtpCode, smtpStatus }),
  answer: `${smtpCode ?? ''} ${smtpStatus}`.trim(),
  canRepeat: mail.state === 'failed' && mail.recipient !== '' && canBeRepeated(mail.template),
})

/** The mails about a dossier, the newest first; `isMissed`: its partner did not get one that matters. */
export const deliveriesAbout = (dossierId: string): Promise<{ list: Delivery[]; isMissed: boolean }> =>
  asOffice(async (tx) => ({
    list: (await mailsAbout(tx, dossierId, LISTED_MAILS)).map(deliveryOf),
    isMissed: (await withFailedMail(tx, [dossierId], AWAITED_MAILS)).has(dossierId),
  }))

export type PostState = { failed: Delivery[]; waiting: { count: number; since: Date } | undefined }

/** The mails that were given up, the newest first, and how many wait. */
export const readPostState = (): Promise<PostState> =>
  asOffice(async (tx) => ({
    failed: (await failedMails(tx, LISTED_MAILS)).map(deliveryOf),
    waiting: await waitingMails(tx),
  }))
