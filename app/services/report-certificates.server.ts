import { X509Certificate } from 'node:crypto'
import type { CertificateChoice } from '#app/domain/certificate-answer.ts'
import { environmentsOf, subjectFactsOf } from '#app/domain/dossier.ts'
import type { Environment } from '#app/domain/environment.ts'
import type { CsrReport } from '#app/pki/check-csr.ts'
import type { Finding } from '#app/pki/findings.ts'
import { asOffice, type Transaction } from '#db/client.server.ts'
import { broughtFacts } from './issued/brought-certificate.server.ts'
import { judgeIssued } from './issued/judge-issued.server.ts'
import { judgeCsr } from './judge-certificate.server.ts'
import type { OfficeDossier } from './open-office-dossier.server.ts'
import { profileInForce, rememberedProfile } from './profiles/known-profile.server.ts'
import { openReleased } from './profiles/released-csr.server.ts'

/** An existing certificate as the team reads it; `subject` in the order of the DER. */
export type DescribedCertificate = {
  subject: string[]
  issuer: string
  validFrom: Date
  validTo: Date
  bits: number | undefined
  spkiSha256: string
  /** What the rules say about it now. */
  findings: readonly Finding[]
}

export type CertificateReport = {
  environment: Environment
  choice: CertificateChoice | undefined
  /**
   * Of a CSR, judged now against what the dossier says or, once approved, against what was validated; by the profile that
   * it was released by, else by the one in force.
   */
  report: CsrReport | undefined
  certificate: DescribedCertificate | undefined
  releasedAt: Date | undefined
  /** Of a released CSR: of a new one, something else would be asked by now. */
  outdated: boolean
  /** Since when it no longer says what is registered. */
  renewSince: Date | undefined
}

/** What the team sees of each environment's certificate. */
export const reportCertificates = (opened: OfficeDossier): Promise<CertificateReport[]> =>
  asOffice(async (tx) => {
    const reports: CertificateReport[] = []
    const { certificates, dossier } = opened
    for (const environment of environmentsOf({ purpose: dossier.purpose, certificates }))
      reports.push(await reportOn(tx, opened, environment))
    return reports
  })

async function reportOn(
  tx: Transaction,
  { dossier, version: { content }, certificates, registered, keys }: OfficeDossier,
  environment: Environment,
): Promise<CertificateReport> {
  const answer = certificates[environment]
  const key = keys.find((one) => one.environment === environment)
  const institution = registered?.institution.answers ?? content.institution
  const application = registered?.issuer?.answers ?? content.application
  const isCsr = answer?.choice === 'generate' || answer?.choice === 'csr'
  const subject = subjectFactsOf(institution, application, environment)
  const released =
    isCsr && key?.releasedAt ? await openReleased(tx, key, { pem: answer.pem, facts: subject }) : undefined
  const inForce = await profileInForce(tx, environment)
  const broughtBy = dossier.state === 'approved' ? await rememberedProfile(tx, answer?.profile) : inForce
  return {
    environment,
    choice: answer?.choice,
    report: isCsr ? await judgeCsr(released?.profile ?? inForce, answer.pem, subject) : undefined,
    certificate:
      answer?.choice === 'certificate'
        ? {
            ...describe(answer.pem, answer.spkiSha256),
            findings: (
              await judgeIssued(answer.pem, { profile: broughtBy, facts: broughtFacts(subject, application) })
            ).findings,
          }
        : undefined,
    releasedAt: key?.releasedAt ?? undefined,
    outdated: released?.outdated ?? false,
    renewSince: key?.renewSince ?? undefined,
  }
}

/** The text was read as a certificate before it was stored (judge-certificate.server.ts). */
function describe(pem: string, spkiSha256: string): Omit<DescribedCertificate, 'findings'> {
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
