import { type ApplicationAnswers, applicationSchema } from './application.ts'
import { type CertificateAnswers, isCertificateChoice } from './certificate-answer.ts'
import type { CertificateProfile, SubjectFacts } from './certificate-profile.ts'
import { type DocumentTypeAnswers, documentTypeSchema } from './document-type.ts'
import type { DossierPurpose } from './dossier-purpose.ts'
import { ENVIRONMENTS, type Environment } from './environment.ts'
import type { RawAnswers } from './field.ts'
import { type InstitutionAnswers, institutionSchema } from './institution.ts'
import { isSame, type RegisteredAnswers } from './registered-change.ts'
import { type EndAnswers, endSchema } from './service-end.ts'

/** A draft as stored: answers as typed, each part with its own version. */
export type DraftPart = { id: string; answers: RawAnswers; version: number }

export type Draft = {
  purpose: DossierPurpose
  institution?: DraftPart
  application?: DraftPart
  documentTypes: readonly DraftPart[]
  /** Of a request for a new certificate, those that are asked; else those that something was said about. */
  certificates: Partial<Record<Environment, DraftPart>>
  end?: DraftPart
  /** Of a request for other contacts: the registered answers that it started from. */
  before?: RegisteredAnswers
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
  /** None: a registration. */
  purpose?: DossierPurpose
  end?: EndAnswers
  /** Of a request for a change: what was registered when it was submitted. */
  before?: RegisteredAnswers & { certificates: CertificateAnswers }
}

export const TASKS = [
  'institution',
  'application',
  'documentTypes',
  'certificate.acceptance',
  'certificate.production',
  'end',
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

/** Of each step that the draft asks; the others are not there. */
export type TaskStatuses = Partial<Record<Task, TaskStatus>>

export function taskStatuses(draft: Draft): TaskStatuses {
  const all = allStatuses(draft)
  if (draft.purpose === 'contacts') return contactsStatuses(draft)
  return Object.fromEntries(tasksOf(draft).map((task) => [task, all[task]]))
}

/** The steps that a draft asks, in their order. */
export const tasksIn = (statuses: TaskStatuses): Task[] => TASKS.filter((task) => statuses[task])

function allStatuses(draft: Draft): Record<Task, TaskStatus> {
  const institution = statusOf(draft.institution, institutionSchema)
  const application = statusOf(draft.application, applicationSchema)
  const ready = institution === 'done' && application === 'done'
  return {
    institution,
    application,
    documentTypes: documentTypesStatus(draft.documentTypes),
    'certificate.acceptance': certificateStatus(draft.certificates.acceptance, ready),
    'certificate.production': certificateStatus(draft.certificates.production, ready),
    end: statusOf(draft.end, endSchema),
  }
}

/** The environments whose certificate is asked for. */
export function environmentsOf({
  purpose = 'registration',
  certificates,
}: Pick<DossierContent, 'purpose'> & {
  certificates: Partial<Record<Environment, unknown>>
}): Environment[] {
  if (purpose === 'registration' || purpose === 'application') return [...ENVIRONMENTS]
  return purpose === 'certificate' ? ENVIRONMENTS.filter((environment) => certificates[environment]) : []
}

/** The steps of a draft, in the order in which they are best done. */
export function tasksOf(draft: Pick<Draft, 'purpose' | 'certificates'>): Task[] {
  const certificates = environmentsOf(draft).map((environment) => `certificate.${environment}` as const)
  const steps: Readonly<Record<DossierPurpose, Task[]>> = {
    registration: ['institution', 'application', 'documentTypes', ...certificates],
    application: ['application', 'documentTypes', ...certificates],
    documentTypes: ['documentTypes'],
    contacts: ['institution', 'application'],
    certificate: certificates,
    end: ['end'],
  }
  return steps[draft.purpose]
}

/** One changed answer of either part is a request; none at all is nothing to ask. */
function contactsStatuses({ institution, application, before }: Draft): TaskStatuses {
  const one = (
    part: DraftPart | undefined,
    registered: RawAnswers | undefined,
    schema: Schema,
  ): TaskStatus => {
    const judged = schema.safeParse(part?.answers ?? {})
    if (!judged.success) return 'inProgress'
    return isSame(judged.data, registered ?? {}) ? 'notStarted' : 'done'
  }
  const statuses = [
    one(institution, before?.institution, institutionSchema),
    one(application, before?.application, applicationSchema),
  ]
  const settled = (status: TaskStatus | undefined): TaskStatus =>
    status === 'notStarted' && statuses.includes('done') ? 'done' : (status ?? 'notStarted')
  return { institution: settled(statuses[0]), application: settled(statuses[1]) }
}

type Schema = { safeParse(raw: unknown): { success: true; data: RawAnswers } | { success: false } }

export const isComplete = (draft: Draft): boolean => {
  const statuses = Object.values(taskStatuses(draft))
  const { institution, application } = allStatuses(draft)
  return statuses.length > 0 && [...statuses, institution, application].every((status) => status === 'done')
}

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
        ...(answers.profile && { profile: answers.profile }),
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
    ...(draft.purpose !== 'registration' && { purpose: draft.purpose }),
    ...(draft.end && { end: endSchema.parse(draft.end.answers) }),
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

/** Facts a profile asks for that this institution has not given (`guide` needs neither city nor region). */
export const missingFacts = (profile: CertificateProfile, facts: SubjectFacts): (keyof SubjectFacts)[] =>
  profile.subject.flatMap((rule) => ('from' in rule && facts[rule.from] === '' ? [rule.from] : []))

/** One person has at most this many drafts at a time; submitting or withdrawing one makes room. */
export const DRAFTS_MAX = 20

/** And a registered institution this many, whoever of its members and systems has begun them. */
export const WORKSPACE_DRAFTS_MAX = 100
