import { printProfileRef } from '#app/domain/certificate-profile.ts'
import { type DossierContent, subjectFactsOf } from '#app/domain/dossier.ts'
import { ENVIRONMENTS, type Environment } from '#app/domain/environment.ts'
import { judgeCsr } from '#app/services/judge-certificate.server.ts'
import { profileInForce } from '#app/services/profiles/known-profile.server.ts'
import { releaseCertificateKey } from '#db/certificate-keys.server.ts'
import type { Transaction } from '#db/client.server.ts'
import type { Dossier } from '#db/dossiers.server.ts'

/** A CSR whose subject still equals what was validated may be ordered; the others have to be made again. */
export async function releaseCertificates(tx: Transaction, dossier: Dossier, content: DossierContent) {
  const released: Environment[] = []
  const again: Environment[] = []
  for (const environment of ENVIRONMENTS) {
    const answer = content.certificates[environment]
    if (!answer || answer.choice === 'later' || answer.choice === 'certificate') continue
    const profile = await profileInForce(tx, environment)
    const report = await judgeCsr(
      profile,
      answer.pem,
      subjectFactsOf(content.institution, content.application, environment),
    )
    if (report.ok) await releaseCertificateKey(tx, dossier.id, environment, printProfileRef(profile))
    ;(report.ok ? released : again).push(environment)
  }
  return { released, again }
}
