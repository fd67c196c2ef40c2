import { type ApplicationAnswers, applicationSchema } from './application.ts'
import { type CertificateAnswers, isCertificateChoice } from './certificate-answer.ts'
import type { CertificateProfile, SubjectFacts } from './certificate-profile.ts'
import { type DocumentTypeAnswers, documentTypeSchema } from './document-type.ts'
import { ENVIRONMENTS, type Environment } from './environment.ts'
import type { RawAnswers } from './field.ts'
import { type InstitutionAnswers, institutionSchema } from './institution.ts'

/** A draft as stored: answers as typed, each part with its own version. */
export type DraftPart = { id: string; answers: RawAnswers; version: number }

export type Draft = {
  institution?: DraftPart
  application?: DraftPart
  documentTypes: readonly DraftPart[]
  certificates: Partial<Record<Environment, DraftPart>>
  /** The institution or application is registered already, and its answers are the registered ones. */
  known: { institution: boolean; application: boolean }
}

/** What is submitted, judged and frozen: one version of a dossier. */
export type DossierContent = {
  institution: InstitutionAnswers
  application: ApplicationAnswers
  documentTypes: readonly DocumentTypeAnswers[]
  certificates: CertificateAnswers
  known: { institution: boolean; application: boolean }
}

export const TASKS = [
  'institution',
  'application',
  'documentTypes',
  'certificate.acceptance',
  'certificate.production',
] as const
export type Task = (typeof TASKS)[number]
export type TaskStatus = 'notStarted' | 'inProgress' | 'done' | 'blocked'

const statusOf = (
  part: DraftPart | undefined,
  schema: { safeParse(raw: unknown): { success: boolean } },
): TaskStatus => {
  if (!part) return 'notStarted'
  return schema.safeParse(part.answers).success ? 'done' : 'inProgress'
}

const documentTypesStatus = (parts: readonly DraftPart[]): TaskStatus => {
  if (parts.length === 0) return 'notStarted'
  return parts.every((part) => statusOf(part, documentTypeSchema) === 'done') ? 'done' : 'inProgress'
}

/** A certificate needs the subject, so its step waits for institution and application. */
const certificateStatus = (part: DraftPart | undefined, ready: boolean): TaskStatus => {
  if (!ready) return 'blocked'
  return isCertificateChoice(part?.answers.choice) ? 'done' : 'notStarted'
}

export function taskStatuses(draft: Draft): Record<Task, TaskStatus> {
  const institution = statusOf(draft.institution, institutionSchema)
  const application = statusOf(draft.application, applicationSchema)
  const ready = institution === 'done' && application === 'done'
  return {
    institution,
    application,
    documentTypes: documentTypesStatus(draft.documentTypes),
    'certificate.acceptance': certificateStatus(draft.certificates.acceptance, ready),
    'certificate.production': certificateStatus(draft.certificates.production, ready),
  }
}

export const isComplete = (draft: Draft): boolean =>
  Object.values(taskStatuses(draft)).every((status) => status === 'done')

/** The ways to the certificates that a draft has chosen. */
export function certificatesOf(draft: Draft): CertificateAnswers {
  const certificates: CertificateAnswers = {}
  for (const environment of ENVIRONMENTS) {
    const answers = draft.certificates[environment]?.answers
    if (answers && isCertificateChoice(answers.choice))
      certificates[environment] = {
        choice: answers.choice,
        pem: answers.pem ?? '',
        spkiSha256: answers.spkiSha256 ?? '',
      }
  }
  return certificates
}

/** The content of a complete draft; undefined while a part is missing or does not satisfy its schema. */
export function contentOf(draft: Draft): DossierContent | undefined {
  if (!isComplete(draft)) return undefined
  return {
    institution: institutionSchema.parse(draft.institution?.answers),
    application: applicationSchema.parse(draft.application?.answers),
    documentTypes: draft.documentTypes.map((part) => documentTypeSchema.parse(part.answers)),
    certificates: certificatesOf(draft),
    known: draft.known,
  }
}

const REGION_NAMES = { '': '', brussels: 'Brussels', flanders: 'Vlaanderen', wallonia: 'Wallonie' } as const

/** What the certificate's subject is made from. */
export const subjectFactsOf = (
  institution: Pick<InstitutionAnswers, 'certificateName' | 'enterpriseNumber' | 'city' | 'region'>,
  application: Pick<ApplicationAnswers, 'applicationId'>,
  environment: Environment,
): SubjectFacts => ({
  institutionName: institution.certificateName,
  enterpriseNumber: institution.enterpriseNumber,
  applicationId: application.applicationId,
  environment,
  city: institution.city,
  region: REGION_NAMES[institution.region],
})

/** Facts a profile asks for that this institution has not given (only `ebox-2019` needs city and region). */
export const missingFacts = (profile: CertificateProfile, facts: SubjectFacts): (keyof SubjectFacts)[] =>
  profile.subject.flatMap((rule) => ('from' in rule && facts[rule.from] === '' ? [rule.from] : []))

/** One person has at most this many drafts at a time; submitting or withdrawing one makes room. */
export const DRAFTS_MAX = 20

/** And a registered institution this many, whoever of its members and systems has begun them. */
export const WORKSPACE_DRAFTS_MAX = 100
