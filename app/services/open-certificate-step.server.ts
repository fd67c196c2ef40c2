import { X509Certificate } from 'node:crypto'
import type { Partner } from '#app/domain/actor.ts'
import { applicationSchema } from '#app/domain/application.ts'
import {
  CERTIFICATE_CHOICES,
  type CertificateChoice,
  CSR_CHOICES,
  isCertificateChoice,
} from '#app/domain/certificate-answer.ts'
import {
  type CertificateProfile,
  printProfileRef,
  type SubjectFacts,
} from '#app/domain/certificate-profile.ts'
import { type Draft, environmentsOf, missingFacts, subjectFactsOf } from '#app/domain/dossier.ts'
import { isEditable } from '#app/domain/dossier-state.ts'
import type { Environment } from '#app/domain/environment.ts'
import type { RawAnswers } from '#app/domain/field.ts'
import { institutionSchema } from '#app/domain/institution.ts'
import { may } from '#app/domain/permission.ts'
import type { CsrReport } from '#app/pki/check-csr.ts'
import { type CertificateKey, certificateKeysOf } from '#db/certificate-keys.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { type Dossier, draftOf, readDossier, readParts } from '#db/dossiers.server.ts'
import { type CertificateMaterial, materialFor } from './certificate-material.server.ts'
import { judgeCsr } from './judge-certificate.server.ts'
import { within } from './open-dossier.server.ts'
import { profileInForce } from './profiles/known-profile.server.ts'
import { openReleased } from './profiles/released-csr.server.ts'
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
  /** What is asked of a CSR by now is something else than when this one was made. */
  newProfile?: true
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
  return within(partner, async (tx) => {
    const opened = await readStep(tx, partner, dossierId, environment)
    if (!opened) return undefined
    const { facts, phase, answers, key, inForce } = opened
    if (!facts.ok) return { ...phase, ready: false, missing: facts.missing }
    const pem = answers?.pem ?? ''
    const released = key?.releasedAt ? await openReleased(tx, key, { pem, facts: facts.value }) : undefined
    const profile = released?.profile ?? inForce
    const stored = answers && (await describe(answers, profile, facts.value))
    const material = materialFor(profile, facts.value)
    if (!stored) return { ...phase, ready: true, material }
    const isNew = released
      ? released.outdated && !stored.report
      : stored.report !== undefined && isOfAnother(answers, inForce)
    return { ...phase, ready: true, material, stored: { ...stored, ...(isNew && { newProfile: true }) } }
  })
}

const isOfAnother = ({ profile }: RawAnswers, inForce: CertificateProfile): boolean =>
  profile !== undefined && profile !== printProfileRef(inForce)

async function readStep(tx: Transaction, partner: Partner, dossierId: string, environment: Environment) {
  const dossier = await readDossier(tx, dossierId)
  if (!dossier) return undefined
  const draft = draftOf(dossier, await readParts(tx, dossierId))
  if (!environmentsOf(draft).includes(environment)) return undefined
  const { phase, key } = await phaseOf(tx, partner, dossier, environment)
  const inForce = await profileInForce(tx, environment)
  const facts: Facts = phase.validated
    ? { ok: true, value: await validatedSubject(tx, dossier, environment) }
    : factsOf(draft, environment, inForce)
  const answers = draft.certificates[environment]?.answers
  // After approval "later" is over: there is nothing stored, and the ways to a CSR are shown at once.
  const stored = phase.validated && answers?.choice === 'later' ? undefined : answers
  return { facts, phase, key, inForce, answers: stored }
}

async function phaseOf(
  tx: Transaction,
  partner: Partner,
  { id, state, purpose }: Dossier,
  environment: Environment,
): Promise<{ phase: Phase; key: CertificateKey | undefined }> {
  const validated = state === 'approved'
  const keys = validated ? await certificateKeysOf(tx, id) : []
  const key = keys.find((candidate) => candidate.environment === environment)
  const close = (closed: Phase['closed']) => ({ phase: { validated, choices: [], closed }, key })
  if (key?.releasedAt) return close('released')
  if (!validated && !isEditable(state)) return close('state')
  if (!may(partner, 'dossier.edit')) return close('role')
  const drafted = CERTIFICATE_CHOICES.filter((choice) => purpose !== 'certificate' || choice !== 'later')
  return { phase: { validated, choices: validated ? CSR_CHOICES : drafted, closed: undefined }, key }
}

type Facts = { ok: true; value: SubjectFacts } | { ok: false; missing: ('institution' | 'application')[] }

function factsOf(draft: Draft, environment: Environment, profile: CertificateProfile): Facts {
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
  return missingFacts(profile, value).length > 0
    ? { ok: false, missing: ['institution'] }
    : { ok: true, value }
}

async function describe(
  answers: RawAnswers,
  profile: CertificateProfile,
  facts: SubjectFacts,
): Promise<StoredCertificate | undefined> {
  const { choice, pem = '', spkiSha256 = '' } = answers
  if (!isCertificateChoice(choice)) return undefined
  if (choice === 'later') return { choice }
  if (choice === 'certificate') {
    const bits = new X509Certificate(pem).publicKey.asymmetricKeyDetails?.modulusLength
    return { choice, spkiSha256, ...(bits !== undefined && { bits }) }
  }
  const report = await judgeCsr(profile, pem, facts)
  const bits = report.key?.bits
  return { choice, spkiSha256, csr: pem, ...(bits && { bits }), ...(!report.ok && { report }) }
}
