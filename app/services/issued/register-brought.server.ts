import type { Officer } from '#app/domain/actor.ts'
import { type DossierContent, subjectFactsOf } from '#app/domain/dossier.ts'
import { ENVIRONMENTS, type Environment } from '#app/domain/environment.ts'
import { certificateRegistered } from '#app/services/environments/certificate-registered.server.ts'
import { profileInForce } from '#app/services/profiles/known-profile.server.ts'
import { keyIsCompromised } from '#db/certificate-keys.server.ts'
import { registerCertificate } from '#db/certificates.server.ts'
import type { Transaction } from '#db/client.server.ts'
import type { Dossier, DossierVersion } from '#db/dossiers.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { broughtFacts } from './brought-certificate.server.ts'
import { judgeIssued, rowOf } from './judge-issued.server.ts'

type Approved = {
  dossier: Dossier
  issuerId: string
  /** As validated: the team may have confirmed other words than the partner's. */
  content: DossierContent
  submittedBy: DossierVersion['submittedBy']
}

/**
 * Registers the certificates that a partner had already, judged as one that is handed in against what the team has
 * validated. Answers the environments of those that it does not fit, which stay without a certificate.
 */
export async function registerBrought(
  tx: Transaction,
  officer: Officer,
  approved: Approved,
): Promise<Environment[]> {
  const unfit: Environment[] = []
  for (const environment of ENVIRONMENTS) {
    if (approved.content.certificates[environment]?.choice !== 'certificate') continue
    if (!(await register(tx, officer, approved, environment))) unfit.push(environment)
  }
  return unfit
}

async function register(
  tx: Transaction,
  officer: Officer,
  { dossier, issuerId, content, submittedBy }: Approved,
  environment: Environment,
): Promise<boolean> {
  const row = await rowOfBrought(tx, content, environment)
  if (!row) return false
  const { id: dossierId, workspaceId } = dossier
  const handedInBy = submittedBy
  await registerCertificate(tx, { ...row, dossierId, workspaceId, issuerId, environment, handedInBy })
  await recordEvent(tx, {
    kind: 'certificateRegistered',
    dossierId,
    workspaceId,
    actorId: officer.personId,
    data: { issuerId, environment, sha256: row.sha256, notAfter: row.notAfter.toISOString() },
  })
  // It follows from the approval: no act of its own.
  await certificateRegistered(tx, { kind: 'system' }, { issuerId, environment })
  return true
}

async function rowOfBrought(
  tx: Transaction,
  { certificates, institution, application }: DossierContent,
  environment: Environment,
) {
  const brought = certificates[environment]
  if (!brought || (await keyIsCompromised(tx, brought.spkiSha256))) return undefined
  const other = certificates[environment === 'acceptance' ? 'production' : 'acceptance']
  const report = await judgeIssued(brought.pem, {
    profile: await profileInForce(tx, environment),
    facts: broughtFacts(subjectFactsOf(institution, application, environment), application),
    csrKey: brought.spkiSha256,
    otherKey: other?.spkiSha256 || undefined,
  })
  return report.ok ? rowOf(report) : undefined
}
