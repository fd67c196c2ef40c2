import type { CertificateProfile, SubjectFacts } from '#app/domain/certificate-profile.ts'
import { type CsrReport, checkCsr } from '#app/pki/check-csr.ts'
import { verifySignature } from './verify-signature.server.ts'

/** A CSR of a dossier, judged by all rules of a profile against what the dossier says. */
export const judgeCsr = (profile: CertificateProfile, pem: string, facts: SubjectFacts): Promise<CsrReport> =>
  checkCsr(pem, { profile, facts, inDossier: true }, verifySignature)
