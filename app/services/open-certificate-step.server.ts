import { X509Certificate } from 'node:crypto'
import type { Partner } from '#app/domain/actor.ts'
import { applicationSchema } from '#app/domain/application.ts'
import { type CertificateChoice, isCertificateChoice } from '#app/domain/certificate-answer.ts'
import type { SubjectFacts } from '#app/domain/certificate-profile.ts'
import { type Draft, missingFacts, subjectFactsOf, taskStatuses } from '#app/domain/dossier.ts'
import { isEditable } from '#app/domain/dossier-state.ts'
import type { Environment } from '#app/domain/environment.ts'
import type { RawAnswers } from '#app/domain/field.ts'
import { institutionSchema } from '#app/domain/institution.ts'
import type { CsrReport } from '#app/pki/check-csr.ts'
import { type CertificateMaterial, materialFor } from './certificate-material.server.ts'
import { judgeCsr, profileInForce } from './judge-certificate.server.ts'
import { openDossier } from './open-dossier.server.ts'

/** What is stored for one environment, told without the key's own bytes. */
export type StoredCertificate = {
  choice: CertificateChoice
  bits?: number
  /** Lower-case hex. */
  spkiSha256?: string
  /** PEM; the CSR to order with. */
  csr?: string
  /** Only when the CSR no longer says what the request form says. */
  report?: CsrReport
}

export type CertificateStep = { editable: boolean; stored?: StoredCertificate } & (
  | { ready: true; material: CertificateMaterial }
  /** The parts to complete first, because the subject is made from them. */
  | { ready: false; missing: ('institution' | 'application')[] }
)

/** The certificate step of one environment; undefined when the dossier is not in the partner's workspace. */
export async function openCertificateStep(
  partner: Partner,
  dossierId: string,
  environment: Environment,
): Promise<CertificateStep | undefined> {
  const opened = await openDossier(partner, dossierId)
  if (!opened) return undefined
  const { dossier, draft } = opened
  const editable = isEditable(dossier.state)
  const facts = factsOf(draft, environment)
  if (!facts.ok) return { editable, ready: false, missing: facts.missing }
  const answers = draft.certificates[environment]?.answers
  const stored = answers && (await describe(answers, facts.value))
  return { editable, ready: true, material: materialFor(facts.value), ...(stored && { stored }) }
}

type Facts = { ok: true; value: SubjectFacts } | { ok: false; missing: ('institution' | 'application')[] }

function factsOf(draft: Draft, environment: Environment): Facts {
  const status = taskStatuses(draft)
  const missing = (['institution', 'application'] as const).filter((task) => status[task] !== 'done')
  if (missing.length > 0) return { ok: false, missing }
  const institution = institutionSchema.parse(draft.institution?.answers)
  const application = applicationSchema.parse(draft.application?.answers)
  const value = subjectFactsOf(institution, application, environment)
  return missingFacts(profileInForce(), value).length > 0
    ? { ok: false, missing: ['institution'] }
    : { ok: true, value }
}

async function describe(answers: RawAnswers, facts: SubjectFacts): Promise<StoredCertificate | undefined> {
  const { choice, pem = '', spkiSha256 = '' } = answers
  if (!isCertificateChoice(choice)) return undefined
  if (choice === 'later') return { choice }
  if (choice === 'certificate') {
    const bits = new X509Certificate(pem).publicKey.asymmetricKeyDetails?.modulusLength
    return { choice, spkiSha256, ...(bits !== undefined && { bits }) }
  }
  const report = await judgeCsr(pem, facts)
  const bits = report.key?.bits
  return { choice, spkiSha256, csr: pem, ...(bits && { bits }), ...(!report.ok && { report }) }
}
