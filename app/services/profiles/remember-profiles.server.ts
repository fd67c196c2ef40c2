import type { Partner } from '#app/domain/actor.ts'
import { printProfileRef } from '#app/domain/certificate-profile.ts'
import type { DossierContent } from '#app/domain/dossier.ts'
import { ENVIRONMENTS } from '#app/domain/environment.ts'
import type { Transaction } from '#db/client.server.ts'
import { type Dossier, lockPart, updatePart } from '#db/dossiers.server.ts'
import { profileInForce } from './known-profile.server.ts'

/**
 * Keeps with each certificate of a submission the profile that it is judged and printed by: in the content, and in the
 * draft that it came from, so that the same submission again has the same content.
 */
export async function rememberProfiles(
  tx: Transaction,
  { personId }: Partner,
  { id }: Dossier,
  content: DossierContent,
): Promise<DossierContent> {
  const certificates = { ...content.certificates }
  for (const environment of ENVIRONMENTS) {
    const answer = certificates[environment]
    if (!answer) continue
    const profile = printProfileRef(await profileInForce(tx, environment))
    certificates[environment] = { ...answer, profile }
    const stored = await lockPart(tx, id, { part: `certificate.${environment}` })
    if (!stored || stored.answers.profile === profile) continue
    const answers = { ...stored.answers, profile }
    await updatePart(tx, stored, { answers, editSession: '', savedBy: personId })
  }
  return { ...content, certificates }
}
