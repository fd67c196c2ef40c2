import { X509Certificate } from 'node:crypto'
import type { CertificateChoice } from '#app/domain/certificate-answer.ts'
import { environmentsOf, subjectFactsOf } from '#app/domain/dossier.ts'
import type { Environment } from '#app/domain/environment.ts'
import type { CsrReport } from '#app/pki/check-csr.ts'
import { judgeCsr } from './judge-certificate.server.ts'
import type { OfficeDossier } from './open-office-dossier.server.ts'

/** An existing certificate as the team reads it; `subject` in the order of the DER. */
export type DescribedCertificate = {
  subject: string[]
  issuer: string
  validFrom: Date
  validTo: Date
  bits: number | undefined
  spkiSha256: string
}

export type CertificateReport = {
  environment: Environment
  choice: CertificateChoice | undefined
  /** Of a CSR, judged now against what the dossier says or, once approved, against what was validated. */
  report: CsrReport | undefined
  certificate: DescribedCertificate | undefined
  releasedAt: Date | undefined
  /** Since when it no longer says what is registered. */
  renewSince: Date | undefined
}

/** What the team sees of each environment's certificate. */
export const reportCertificates = (opened: OfficeDossier): Promise<CertificateReport[]> =>
  Promise.all(
    environmentsOf({ purpose: opened.dossier.purpose, certificates: opened.certificates }).map(
      (environment) => reportOn(opened, environment),
    ),
  )

async function reportOn(
  { version: { content }, certificates, registered, keys }: OfficeDossier,
  environment: Environment,
): Promise<CertificateReport> {
  const answer = certificates[environment]
  const key = keys.find((one) => one.environment === environment)
  const institution = registered?.institution.answers ?? content.institution
  const application = registered?.issuer?.answers ?? content.application
  const isCsr = answer?.choice === 'generate' || answer?.choice === 'csr'
  return {
    environment,
    choice: answer?.choice,
    report: isCsr
      ? await judgeCsr(answer.pem, subjectFactsOf(institution, application, environment))
      : undefined,
    certificate: answer?.choice === 'certificate' ? describe(answer.pem, answer.spkiSha256) : undefined,
    releasedAt: key?.releasedAt ?? undefined,
    renewSince: key?.renewSince ?? undefined,
  }
}

/** The text was read as a certificate before it was stored (judge-certificate.server.ts). */
function describe(pem: string, spkiSha256: string): DescribedCertificate {
  const certificate = new X509Certificate(pem)
  return {
    subject: certificate.subject.split('\n'),
    issuer: certificate.issuer.split('\n').join(', '),
    validFrom: new Date(certificate.validFrom),
    validTo: new Date(certificate.validTo),
    bits: certificate.publicKey.asymmetricKeyDetails?.modulusLength,
    spkiSha256,
  }
}
