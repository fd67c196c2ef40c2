import type { MailTemplate } from '#app/mails/parameters.ts'
import { languageOfInstitution } from '#app/services/members/workspaces.server.ts'
import { type Letter, post } from '#app/services/post.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { type Institution, managersOf } from '#db/institutions.server.ts'
import { mailboxOf } from '#db/persons.server.ts'

/** A mail about what is registered; `dedupe` names the occasion, to which each reader is added. */
export type InstitutionLetter<T extends MailTemplate> = Pick<Letter<T>, 'template' | 'params'> & {
  dedupe: string
}

/**
 * Mails an institution's managers and its functional mailbox, each address once, in the institution's language. For
 * what matters whoever began it, and long after.
 */
export async function tellInstitution<T extends MailTemplate>(
  tx: Transaction,
  { workspaceId, answers }: Institution,
  { template, params, dedupe }: InstitutionLetter<T>,
): Promise<void> {
  const language = languageOfInstitution(answers)
  const readers = new Map<string, { to: string; id: string }>()
  for (const manager of await managersOf(tx, workspaceId)) {
    const mailbox = await mailboxOf(tx, manager)
    if (!readers.has(mailbox.toLowerCase()))
      readers.set(mailbox.toLowerCase(), { to: mailbox, id: manager.id })
  }
  const functional = answers.businessHelpdesk
  if (!readers.has(functional.toLowerCase()))
    await post(tx, { template, params, language, to: functional, copy: true, dedupe: `${dedupe}:copy` })
  for (const { to, id } of readers.values())
    await post(tx, { template, params, language, to, dedupe: `${dedupe}:${id}` })
}
