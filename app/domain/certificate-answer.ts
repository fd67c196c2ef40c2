import type { Environment } from './environment.ts'

/** How a partner comes to the certificate of one environment (guide, section 5). */
export const CERTIFICATE_CHOICES = ['generate', 'csr', 'certificate', 'later'] as const
export type CertificateChoice = (typeof CERTIFICATE_CHOICES)[number]

/** The ways that bring a CSR. */
export const CSR_CHOICES = ['generate', 'csr'] as const
export type CsrChoice = (typeof CSR_CHOICES)[number]

/**
 * `pem` is the CSR (generate, csr) or the certificate; `spkiSha256` names its key without telling it; `profile` is what
 * its subject was made and judged by, as `guide@1` (none: of before it was kept).
 */
export type CertificateAnswer = {
  choice: CertificateChoice
  pem: string
  spkiSha256: string
  profile?: string
}

export type CertificateAnswers = Partial<Record<Environment, CertificateAnswer>>

export const isCertificateChoice = (value: unknown): value is CertificateChoice =>
  CERTIFICATE_CHOICES.some((choice) => choice === value)

export const isCsrChoice = (value: unknown): value is CsrChoice =>
  CSR_CHOICES.some((choice) => choice === value)
