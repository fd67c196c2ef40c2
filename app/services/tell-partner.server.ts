import type { MailParam } from '#app/mails/parameters.ts'
import type { Transaction } from '#db/client.server.ts'
import { type Dossier, readVersion } from '#db/dossiers.server.ts'
import { mailboxOf, readPerson } from '#db/persons.server.ts'
import { postToPartner } from './post-to-partner.server.ts'

type DossierFact = 'reference' | 'institution' | 'link'
type PartnerMail = 'reviewStarted' | 'changesRequested' | 'approved' | 'rejected' | 'reopened' | 'withdrawn'

/** Mails the person who submitted, and the institution's functional mailbox, what happened. Once per revision. */
export async function tellPartner<T extends PartnerMail>(
  tx: Transaction,
  dossier: Dossier,
  template: T,
  params: Readonly<Record<Exclude<MailParam<T>, DossierFact>, string>>,
): Promise<void> {
  const version = await readVersion(tx, dossier.id, dossier.version)
  const person = version && (await readPerson(tx, version.submittedBy))
  if (!person) throw new Error('a submitted dossier without a submitter')
  const facts: Readonly<Record<DossierFact, string>> = {
    reference: dossier.reference ?? '',
    institution: dossier.institutionName,
    link: `/dossiers/${dossier.id}`,
  }
  const dedupe = `${dossier.id}:${dossier.revision}:${template}`
  await postToPartner(tx, dossier, {
    template,
    params: { ...facts, ...params } as Readonly<Record<MailParam<T>, string>>,
    readers: [{ to: await mailboxOf(tx, person), dedupe }],
    dedupe,
  })
}
