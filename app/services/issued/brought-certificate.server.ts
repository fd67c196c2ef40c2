import { type ApplicationAnswers, applicationSchema } from '#app/domain/application.ts'
import type { SubjectFacts } from '#app/domain/certificate-profile.ts'
import { type Draft, subjectFactsOf } from '#app/domain/dossier.ts'
import type { Environment } from '#app/domain/environment.ts'
import { institutionSchema } from '#app/domain/institution.ts'
import { readCertificateInput } from '#app/pki/certificate-input.ts'
import { toHex } from '#app/pki/der.ts'
import { toPem } from '#app/pki/pem.ts'

/** What a certificate that a partner had already must say. A shared one names another of the institution's applications. */
export function broughtFacts(
  { applicationId, ...facts }: SubjectFacts,
  { certificateUse }: Pick<ApplicationAnswers, 'certificateUse'>,
): Partial<SubjectFacts> {
  return certificateUse === 'shared' ? facts : { ...facts, applicationId }
}

/** The same from a draft, as far as it is filled in. */
export function draftedFacts(draft: Draft, environment: Environment): Partial<SubjectFacts> {
  const institution = institutionSchema.safeParse(draft.institution?.answers)
  const application = applicationSchema.safeParse(draft.application?.answers)
  if (!institution.success || !application.success) return { environment }
  return broughtFacts(subjectFactsOf(institution.data, application.data, environment), application.data)
}

/**
 * A certificate and what came with it as PEM blocks, the certificate itself first: its chain is judged again when the
 * dossier is approved. `der` is the one that was picked from the text.
 */
export function withChain(text: string, der: Uint8Array): string {
  const read = readCertificateInput(text)
  const all = read.ok ? read.certificates.map(({ whole }) => whole) : []
  const blocks = new Map([der, ...all].map((one) => [toHex(one), toPem('CERTIFICATE', one)]))
  return [...blocks.values()].join('')
}
