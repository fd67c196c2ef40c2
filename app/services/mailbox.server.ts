import { settings } from '#app/env.server.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { mailContent } from '#app/mails/content.ts'
import { type RenderedMail, renderMail } from '#app/mails/render.ts'
import { asWorker } from '#db/client.server.ts'
import { listStoredMails, readStoredMail, type StoredMail } from '#db/mails.server.ts'
import { readOfficeSettings } from '#db/office-settings.server.ts'
import { openSecrets } from './mail-secrets.server.ts'

const LISTED = 100

/** A mail as /dev/mailbox shows it, in its own language, with its secrets opened. */
export type ShownMail = RenderedMail &
  Pick<StoredMail, 'id' | 'template' | 'recipient' | 'language' | 'state' | 'createdAt'>

/**
 * The mail in its language; `responseDays`: within how many working days the team answers. Throws when its secrets no
 * longer open, since it would be sent without them.
 */
export function renderStoredMail(mail: StoredMail, responseDays: number): RenderedMail {
  const t = translatorFor(mail.language)
  const { origin, teamMailbox } = settings()
  const secrets = mail.sealed ? openSecrets(mail.id, mail.sealed) : {}
  if (secrets === undefined)
    throw new Error(
      'A mail was sealed under another SECRET_SESSION. Add the former secret behind the new one: SECRET_SESSION=new,former.',
    )
  const facts = { t, values: { ...mail.params, ...secrets }, origin, responseDays, copy: mail.copy }
  return renderMail(mailContent(mail.template, facts), { t, teamMailbox })
}

const shown = (mail: StoredMail, responseDays: number): ShownMail => {
  const { id, template, recipient, state, createdAt } = mail
  return { id, template, recipient, state, createdAt, ...renderStoredMail(mail, responseDays) }
}

/** The newest mails of a demo world or of development; the caller makes sure that it is one. */
export const listMails = (): Promise<ShownMail[]> =>
  asWorker(async (tx) => {
    const { responseDays } = await readOfficeSettings(tx)
    return (await listStoredMails(tx, LISTED)).map((mail) => shown(mail, responseDays))
  })

export const readMail = (id: string): Promise<ShownMail | undefined> =>
  asWorker(async (tx) => {
    const { responseDays } = await readOfficeSettings(tx)
    const mail = await readStoredMail(tx, id)
    return mail && shown(mail, responseDays)
  })
