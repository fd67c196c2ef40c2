import type { CertificateAnswers } from '#app/domain/certificate-answer.ts'
import { certificatesOf } from '#app/domain/dossier.ts'
import type { Transaction } from '#db/client.server.ts'
import { type Dossier, type DossierVersion, draftOf, readParts } from '#db/dossiers.server.ts'

/** How the partner comes to each certificate: as submitted, and once approved as brought since then. */
export async function currentCertificates(
  tx: Transaction,
  dossier: Dossier,
  version: DossierVersion | undefined,
): Promise<CertificateAnswers> {
  const submitted = version?.content.certificates ?? {}
  if (dossier.state !== 'approved') return submitted
  return { ...submitted, ...certificatesOf(draftOf(dossier, await readParts(tx, dossier.id))) }
}
