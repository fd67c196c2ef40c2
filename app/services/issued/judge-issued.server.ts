import type { CertificateProfile, SubjectFacts } from '#app/domain/certificate-profile.ts'
import { settings } from '#app/env.server.ts'
import { type CertificateReport, checkCertificate } from '#app/pki/check-certificate.ts'
import { toPem } from '#app/pki/pem.ts'
import { readRoots } from '#app/services/trusted-roots.server.ts'
import { verifyIssued } from '#app/services/verify-issued.server.ts'

/** What a certificate of a dossier is measured by. */
export type IssuedCase = {
  profile: CertificateProfile
  facts: Partial<SubjectFacts>
  /** SHA-256 of the SPKI of its CSR; unknown of a certificate that the partner had before. */
  csrKey?: string | undefined
  otherKey?: string | undefined
}

/** Judges a certificate of a dossier by all rules, alone or with its chain, whoever brings it and when. */
export const judgeIssued = (
  text: string,
  { profile, facts, csrKey, otherKey }: IssuedCase,
  now: Date = new Date(),
): Promise<CertificateReport> =>
  checkCertificate(
    text,
    {
      profile,
      facts,
      inDossier: true,
      now,
      csrKey,
      otherEnvironmentKey: otherKey,
      roots: readRoots(settings().caRootsDir),
    },
    verifyIssued,
  )

/** What is kept of one that passed; its chain is public and anybody's to fetch again. */
export function rowOf({ certificate, chain, der, key }: CertificateReport) {
  if (!certificate?.notBefore || !certificate.notAfter || !der || !key) return undefined
  const { serial, sha256, issuer: authority, notBefore, notAfter } = certificate
  const { spkiSha256 } = key
  const verdict = chain === 'verified' ? ('verified' as const) : ('notChecked' as const)
  return {
    pem: toPem('CERTIFICATE', der),
    serial,
    sha256,
    spkiSha256,
    authority,
    notBefore,
    notAfter,
    chain: verdict,
  }
}
