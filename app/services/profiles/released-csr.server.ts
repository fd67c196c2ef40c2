import {
  type CertificateProfile,
  printProfileRef,
  type SubjectFacts,
} from '#app/domain/certificate-profile.ts'
import { judgeCsr } from '#app/services/judge-certificate.server.ts'
import type { CertificateKey } from '#db/certificate-keys.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { profileInForce, rememberedProfile } from './known-profile.server.ts'

/** The profile that a CSR was released by, and whether what is asked of new ones by now is something else. */
export type ReleasedCsr = { profile: CertificateProfile; outdated: boolean }

/** A CSR that was released stays right, whatever the profile becomes; the next one follows the new profile. */
export async function openReleased(
  tx: Transaction,
  key: Pick<CertificateKey, 'profile'>,
  { pem, facts }: { pem: string; facts: SubjectFacts },
): Promise<ReleasedCsr> {
  const profile = await rememberedProfile(tx, key.profile)
  const current = await profileInForce(tx, facts.environment)
  const same = printProfileRef(current) === printProfileRef(profile)
  return { profile, outdated: !same && !(await judgeCsr(current, pem, facts)).ok }
}
