import type { MailTemplate } from '#app/mails/parameters.ts'
import type { Transaction } from '#db/client.server.ts'
import { type Dossier, readVersion } from '#db/dossiers.server.ts'
import { type Letter, post } from './post.server.ts'

/** A mail about a dossier, in the institution's language; nothing that lets somebody in. */
export type PartnerLetter<T extends MailTemplate> = Pick<Letter<T>, 'template' | 'params'> & {
  /** People of the partner, each with the occasion of their mail. */
  readers: readonly { to: string; dedupe: string }[]
  /** Of the copy. */
  dedupe: string
}

/**
 * Mails the people of a partner about their dossier, and once it was submitted the institution's functional mailbox
 * too, unless it is one of theirs. The mailbox is the one that the dossier's present version names.
 */
export async function postToPartner<T extends MailTemplate>(
  tx: Transaction,
  dossier: Dossier,
  { template, params, readers, dedupe }: PartnerLetter<T>,
): Promise<void> {
  const letter = { template, params, language: dossier.language, dossierId: dossier.id }
  for (const reader of readers) await post(tx, { ...letter, ...reader })
  const version = dossier.version === 0 ? undefined : await readVersion(tx, dossier.id, dossier.version)
  const functional = version?.content.institution.businessHelpdesk ?? ''
  const isReader = readers.some(({ to }) => to.toLowerCase() === functional.toLowerCase())
  if (!isReader) await post(tx, { ...letter, to: functional, copy: true, dedupe: `${dedupe}:copy` })
}
