import type { SubjectFacts } from '#app/domain/certificate-profile.ts'
import { subjectFactsOf } from '#app/domain/dossier.ts'
import type { Environment } from '#app/domain/environment.ts'
import type { Transaction } from '#db/client.server.ts'
import type { Dossier } from '#db/dossiers.server.ts'
import { readInstitution, readIssuer } from '#db/institutions.server.ts'

/** What a certificate's subject is made from once the dossier is approved: as registered, not as typed. */
export async function validatedSubject(
  tx: Transaction,
  { institutionId, issuerId }: Dossier,
  environment: Environment,
): Promise<SubjectFacts> {
  const institution = institutionId === null ? undefined : await readInstitution(tx, institutionId)
  const issuer = issuerId === null ? undefined : await readIssuer(tx, issuerId)
  if (!institution || !issuer) throw new Error('an approved dossier without its issuer')
  return subjectFactsOf(institution.answers, issuer.answers, environment)
}
