import { sendAgain } from '#app/services/mails/send-again.server.ts'
import type { Act } from './posted.ts'

/** Which mail. */
export const MAIL_FIELDS = ['mailId']

export const MAIL_ACTS = {
  sendMailAgain: {
    done: 'mailSentAgain',
    run: ({ officer, dossierId, typed }) => sendAgain(officer, { dossierId, mailId: typed.mailId ?? '' }),
  },
} as const satisfies Record<string, Act>
