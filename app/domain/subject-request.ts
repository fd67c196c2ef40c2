import { APPLICATION_FIELDS } from './application.ts'
import { applicationIdWarning } from './application-id.ts'
import type { CertificateProfile, SubjectFacts } from './certificate-profile.ts'
import { subjectFactsOf } from './dossier.ts'
import { readEnterpriseNumber } from './enterprise-number.ts'
import { type Environment, isEnvironment } from './environment.ts'
import { type Field, judge, normalise, type RawAnswers } from './field.ts'
import { INSTITUTION_FIELDS } from './institution.ts'
import type { Message } from './message.ts'

/** A question of the free-standing builder; the same fields, and so the same texts and rules, as in a dossier. */
export type SubjectQuestion = { part: 'institution' | 'application'; field: Field }

const FIELD_OF = {
  institutionName: 'certificateName',
  enterpriseNumber: 'enterpriseNumber',
  applicationId: 'applicationId',
  city: 'city',
  region: 'region',
} as const satisfies Record<Exclude<keyof SubjectFacts, 'environment'>, string>

const QUESTIONS: readonly SubjectQuestion[] = [
  ...INSTITUTION_FIELDS.map((field) => ({ part: 'institution' as const, field })),
  ...APPLICATION_FIELDS.map((field) => ({ part: 'application' as const, field })),
]

/** What a profile's subject is made from, as questions; none is optional here. The environment is asked beside them. */
export function subjectQuestions(profile: CertificateProfile): SubjectQuestion[] {
  const facts = profile.subject.flatMap((rule) =>
    'from' in rule && rule.from !== 'environment' ? [rule.from] : [],
  )
  return [...new Set(facts)].flatMap((fact) => {
    const asked = QUESTIONS.filter(({ field }) => field.name === FIELD_OF[fact])
    return asked.map(({ part, field: { optional: _, folded: __, ...field } }) => ({ part, field }))
  })
}

/** The questions of several profiles; what not all of them ask is optional, since one of them will be chosen. */
export function questionsOfAll(profiles: readonly CertificateProfile[]): SubjectQuestion[] {
  const each = profiles.map(subjectQuestions)
  const all = new Map(each.flat().map((question) => [question.field.name, question]))
  const isOfAll = (name: string) => each.every((asked) => asked.some(({ field }) => field.name === name))
  return [...all.values()].map(({ part, field }) =>
    isOfAll(field.name) ? { part, field } : { part, field: { ...field, optional: true } },
  )
}

export type SubjectRequest =
  | { ok: true; facts: SubjectFacts; warnings: Message[] }
  | { ok: false; errors: Readonly<Record<string, Message>> }

/** Judges the builder's answers, by field name; `environment` is one of the names. */
export function readSubjectRequest(profile: CertificateProfile, typed: RawAnswers): SubjectRequest {
  const environment = isEnvironment(typed.environment) ? typed.environment : undefined
  const errors: Record<string, Message> = {}
  const warnings: Message[] = []
  const answers: Record<string, string> = {}
  for (const { part, field } of subjectQuestions(profile)) {
    const answer = normalise(field, typed[field.name] ?? '')
    answers[field.name] = answer
    const found = judge(part, field, answer)
    const example = found && field.kind === 'enterpriseNumber' && exampleNumber(answer, environment)
    if (example) {
      answers[field.name] = example
      warnings.push(found)
    } else if (found) errors[field.name] = found
  }
  if (!environment) return { ok: false, errors: { ...errors, environment: 'csr.page.environment.required' } }
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  const underscore = applicationIdWarning(answers.applicationId ?? '')
  return {
    ok: true,
    facts: factsOf(answers, environment),
    warnings: underscore ? [...warnings, underscore] : warnings,
  }
}

/** Ten digits that fail the check may be tried out in acceptance: the guide's own example does (design/domain.md 3). */
function exampleNumber(typed: string, environment: Environment | undefined): string | undefined {
  if (environment !== 'acceptance') return undefined
  const read = readEnterpriseNumber(typed)
  const digits = typed.replace(/\D/g, '')
  const mayPass = !read.ok && (read.finding === 'checkDigits' || read.finding === 'placeholder')
  return mayPass && /^[01]\d{9}$/.test(digits) ? digits : undefined
}

const REGIONS = ['brussels', 'flanders', 'wallonia'] as const

const factsOf = (answers: RawAnswers, environment: Environment): SubjectFacts =>
  subjectFactsOf(
    {
      certificateName: answers.certificateName ?? '',
      enterpriseNumber: answers.enterpriseNumber ?? '',
      city: answers.city ?? '',
      region: REGIONS.find((region) => region === answers.region) ?? '',
    },
    { applicationId: answers.applicationId ?? '' },
    environment,
  )
