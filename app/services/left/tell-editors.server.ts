import type { MailParam } from '#app/mails/parameters.ts'
import { postToPartner } from '#app/services/post-to-partner.server.ts'
import type { Transaction } from '#db/client.server.ts'
import type { Dossier } from '#db/dossiers.server.ts'
import { editorsOf } from '#db/old-drafts.server.ts'
import { mailboxOf } from '#db/persons.server.ts'

type DossierFact = 'reference' | 'institution' | 'link'
type ClosingMail = 'closingSoon' | 'closed'

/**
 * Mails everybody who can go on with the dossier, and the institution's functional mailbox, in the institution's language. `occasion` tells this time from
 * another of the same dossier.
 */
export async function tellEditors<T extends ClosingMail>(
  tx: Transaction,
  dossier: Dossier,
  { template, occasion }: { template: T; occasion: string },
  params: Readonly<Record<Exclude<MailParam<T>, DossierFact>, string>>,
): Promise<void> {
  const facts: Readonly<Record<DossierFact, string>> = {
    reference: dossier.reference ?? '',
    institution: dossier.institutionName,
    link: `/dossiers/${dossier.id}`,
  }
  const about = `${dossier.id}:${dossier.revision}`
  const readers: { to: string; dedupe: string }[] = []
  for (const person of await editorsOf(tx, dossier.workspaceId))
    readers.push({
      to: await mailboxOf(tx, person),
      dedupe: `${about}:${person.id}:${template}:${occasion}`,
    })
  await postToPartner(tx, dossier, {
    template,
    params: { ...facts, ...params } as Readonly<Record<MailParam<T>, string>>,
    readers,
    dedupe: `${about}:${template}:${occasion}`,
  })
}
