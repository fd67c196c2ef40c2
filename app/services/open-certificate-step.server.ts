import { X509Certificate } from 'node:crypto'
import type { Partner } from '#app/domain/actor.ts'
import { applicationSchema } from '#app/domain/application.ts'
import {
  CERTIFICATE_CHOICES,
  type CertificateChoice,
  CSR_CHOICES,
  isCertificateChoice,
} from '#app/domain/certificate-answer.ts'
import type { SubjectFacts } from '#app/domain/certificate-profile.ts'
import { type Draft, environmentsOf, missingFacts, subjectFactsOf } from '#app/domain/dossier.ts'
import { isEditable } from '#app/domain/dossier-state.ts'
import type { Environment } from '#app/domain/environment.ts'
import type { RawAnswers } from '#app/domain/field.ts'
import { institutionSchema } from '#app/domain/institution.ts'
import { may } from '#app/domain/permission.ts'
import type { CsrReport } from '#app/pki/check-csr.ts'
import { certificateKeysOf } from '#db/certificate-keys.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { type Dossier, draftOf, readDossier, readParts } from '#db/dossiers.server.ts'
import { type CertificateMaterial, materialFor } from './certificate-material.server.ts'
import { judgeCsr, profileInForce } from './judge-certificate.server.ts'
import { within } from './open-dossier.server.ts'
import { validatedSubject } from './validated-subject.server.ts'

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

/** `validated`: the dossier is approved, and the subject is what the team registered. */
type Phase = {
  validated: boolean
  /** The ways this person may choose now; none when it is not theirs to change. */
  choices: readonly CertificateChoice[]
  /** Why there is no choice; undefined when there is one. */
  closed: 'role' | 'state' | 'released' | undefined
}

export type CertificateStep = Phase & { stored?: StoredCertificate } & (
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
  const opened = await within(partner, (tx) => readStep(tx, partner, dossierId, environment))
  if (!opened) return undefined
  const { facts, phase, answers } = opened
  if (!facts.ok) return { ...phase, ready: false, missing: facts.missing }
  const stored = answers && (await describe(answers, facts.value))
  return { ...phase, ready: true, material: materialFor(facts.value), ...(stored && { stored }) }
}

async function readStep(tx: Transaction, partner: Partner, dossierId: string, environment: Environment) {
  const dossier = await readDossier(tx, dossierId)
  if (!dossier) return undefined
  const draft = draftOf(dossier, await readParts(tx, dossierId))
  if (!environmentsOf(draft).includes(environment)) return undefined
  const phase = await phaseOf(tx, partner, dossier, environment)
  const facts: Facts = phase.validated
    ? { ok: true, value: await validatedSubject(tx, dossier, environment) }
    : factsOf(draft, environment)
  const answers = draft.certificates[environment]?.answers
  // After approval "later" is over: there is nothing stored, and the ways to a CSR are shown at once.
  return { facts, phase, answers: phase.validated && answers?.choice === 'later' ? undefined : answers }
}

async function phaseOf(
  tx: Transaction,
  partner: Partner,
  { id, state, purpose }: Dossier,
  environment: Environment,
): Promise<Phase> {
  const validated = state === 'approved'
  const keys = validated ? await certificateKeysOf(tx, id) : []
  const key = keys.find((candidate) => candidate.environment === environment)
  const close = (closed: Phase['closed']): Phase => ({ validated, choices: [], closed })
  if (key?.releasedAt) return close('released')
  if (!validated && !isEditable(state)) return close('state')
  if (!may(partner, 'dossier.edit')) return close('role')
  const drafted = CERTIFICATE_CHOICES.filter((choice) => purpose !== 'certificate' || choice !== 'later')
  return { validated, choices: validated ? CSR_CHOICES : drafted, closed: undefined }
}

type Facts = { ok: true; value: SubjectFacts } | { ok: false; missing: ('institution' | 'application')[] }

function factsOf(draft: Draft, environment: Environment): Facts {
  const institution = institutionSchema.safeParse(draft.institution?.answers)
  const application = applicationSchema.safeParse(draft.application?.answers)
  if (!institution.success || !application.success)
    return {
      ok: false,
      missing: [
        ...(institution.success ? [] : (['institution'] as const)),
        ...(application.success ? [] : (['application'] as const)),
      ],
    }
  const value = subjectFactsOf(institution.data, application.data, environment)
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
