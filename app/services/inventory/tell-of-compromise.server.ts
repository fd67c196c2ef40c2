import type { JudgedCompromise } from '#app/domain/key-compromise.ts'
import type { Language } from '#app/domain/language.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { languageOfInstitution } from '#app/services/members/workspaces.server.ts'
import { post } from '#app/services/post.server.ts'
import { nameIn } from '#app/services/start-dossier.server.ts'
import { teamMailbox } from '#app/services/team-mailbox.server.ts'
import type { OwnedCertificate } from '#db/certificate-inventory.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { tellInstitution } from './tell-institution.server.ts'

export type Reported = JudgedCompromise & { side: 'institution' | 'team' }

/** Mails institution and team what was reported, and what each has to do in which order. */
export async function tellOfCompromise(
  tx: Transaction,
  { certificate, issuer, institution }: OwnedCertificate,
  { happened, noticedBy, noticedOn, side }: Reported,
): Promise<void> {
  const { id, environment, serial, authority } = certificate
  const dedupe = `certificate:${id}:compromised`
  const factsIn = (language: Language) => ({
    institution: nameIn(institution.answers, language),
    application: issuer.applicationId,
    environment,
    serial,
    authority,
    happened,
    day: translatorFor(language).date(noticedOn),
  })
  const { to, language } = await teamMailbox(tx)
  await post(tx, {
    template: 'keyCompromisedTeam',
    to,
    language,
    params: { ...factsIn(language), noticedBy, side, link: `/office/certificates/${id}` },
    dedupe: `${dedupe}:team`,
  })
  const facts = factsIn(languageOfInstitution(institution.answers))
  await tellInstitution(tx, institution, {
    template: 'keyCompromised',
    params: { ...facts, link: `/certificates/${id}/renew` },
    dedupe,
  })
}
