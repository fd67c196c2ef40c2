import { randomUUID } from 'node:crypto'
import type { Language } from '#app/domain/language.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import type { MailParam, MailSecret, MailTemplate } from '#app/mails/parameters.ts'
import type { Transaction } from '#db/client.server.ts'
import { insertMail } from '#db/mails.server.ts'
import { sealSecrets } from './mail-secrets.server.ts'

/** `dedupe` names the occasion (`<dossier id>:<version>:submitted`): a second mail with it is the same mail. */
export type Letter<T extends MailTemplate> = {
  template: T
  to: string
  language: Language
  params: Readonly<Record<MailParam<T>, string>>
  secrets?: Readonly<Record<MailSecret<T>, string>>
  dedupe?: string
  /** The dossier it is about: its page shows how the mail fares. */
  dossierId?: string
  /** For the institution's functional mailbox, which the mail says. */
  copy?: true
}

/** Puts a mail in the outbox and its delivery in the queue, both with the caller's transaction or not at all. */
export async function post<T extends MailTemplate>(tx: Transaction, letter: Letter<T>): Promise<void> {
  // A person who came by a login provider may have told no mailbox yet.
  if (letter.to === '') return
  const id = randomUUID()
  const isNew = await insertMail(tx, {
    id,
    template: letter.template,
    recipient: letter.to,
    language: letter.language,
    params: { ...letter.params },
    sealed: letter.secrets ? sealSecrets(id, letter.secrets) : null,
    dedupe: letter.dedupe ?? null,
    dossierId: letter.dossierId ?? null,
    copy: letter.copy ?? false,
  })
  if (isNew) await enqueue(tx, 'sendMail', { mailId: id }, `${id}:0`)
}
