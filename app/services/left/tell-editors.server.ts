import type { MailParam } from '#app/mails/parameters.ts'
import { post } from '#app/services/post.server.ts'
import type { Transaction } from '#db/client.server.ts'
import type { Dossier } from '#db/dossiers.server.ts'
import { editorsOf } from '#db/old-drafts.server.ts'
import { mailboxOf } from '#db/persons.server.ts'

type DossierFact = 'reference' | 'institution' | 'link'
type ClosingMail = 'closingSoon' | 'closed'

/**
 * Mails everybody who can go on with the dossier, in the institution's language. `occasion` tells this time from
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
  for (const { id, email } of await editorsOf(tx, dossier.workspaceId))
    await post(tx, {
      template,
      to: await mailboxOf(tx, { id, email }),
      language: dossier.language,
      params: { ...facts, ...params } as Readonly<Record<MailParam<T>, string>>,
      dedupe: `${dossier.id}:${dossier.revision}:${id}:${template}:${occasion}`,
    })
}
