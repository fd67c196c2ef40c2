import { X509Certificate } from 'node:crypto'
import { type CertificateProfile, PROFILES, type SubjectFacts } from '#app/domain/certificate-profile.ts'
import { type Message, message } from '#app/domain/message.ts'
import { dayInBelgium } from '#app/domain/working-days.ts'
import { settings } from '#app/env.server.ts'
import { type CsrReport, checkCsr } from '#app/pki/check-csr.ts'
import { verifySignature } from './verify-signature.server.ts'

/** The subject profile in force (design/domain.md 8: configurable, `guide` by default). */
export const profileInForce = (): CertificateProfile => PROFILES[settings().certificateProfile]

/** A CSR of a dossier, judged by all rules against what the dossier says. */
export const judgeCsr = (pem: string, facts: SubjectFacts): Promise<CsrReport> =>
  checkCsr(pem, { profile: profileInForce(), facts, inDossier: true }, verifySignature)

export type ReadCertificate = { ok: true; spkiSha256: string; pem: string } | { ok: false; message: Message }

/**
 * An existing certificate as far as a dossier needs it: that it is one, not self-signed, RSA, in date, and whose key
 * it holds. Judging it by every rule of the profile follows at approval, when its facts are validated.
 */
export async function readExistingCertificate(text: string, now: Date): Promise<ReadCertificate> {
  const certificate = parse(text)
  if (!certificate) return { ok: false, message: 'certificate.refusal.unreadable' }
  if (certificate.issuer === certificate.subject)
    return { ok: false, message: 'certificate.refusal.selfSigned' }
  if (certificate.publicKey.asymmetricKeyType !== 'rsa')
    return { ok: false, message: 'certificate.refusal.notRsa' }
  const end = new Date(certificate.validTo)
  if (end <= now)
    return {
      ok: false,
      message: message('certificate.refusal.expired', { day: dayInBelgium(end) }),
    }
  const spki = certificate.publicKey.export({ type: 'spki', format: 'der' })
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(spki))
  return { ok: true, spkiSha256: Buffer.from(digest).toString('hex'), pem: certificate.toString() }
}

function parse(text: string): X509Certificate | undefined {
  try {
    return new X509Certificate(text.trim())
  } catch {
    return undefined
  }
}
