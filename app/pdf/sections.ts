import { APPLICATION_FIELDS } from '#app/domain/application.ts'
import type { CertificateAnswer } from '#app/domain/certificate-answer.ts'
import { type CertificateProfile, subjectOf } from '#app/domain/certificate-profile.ts'
import { DOCUMENT_TYPE_FIELDS } from '#app/domain/document-type.ts'
import { type DossierContent, environmentsOf, subjectFactsOf } from '#app/domain/dossier.ts'
import type { Environment } from '#app/domain/environment.ts'
import { type Field, isAsked, type RawAnswers } from '#app/domain/field.ts'
import { INSTITUTION_FIELDS } from '#app/domain/institution.ts'
import { END_FIELDS } from '#app/domain/service-end.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { answerText } from './answer-text.ts'

/** What the request form is made from: one submitted version of a dossier. */
export type RequestForm = {
  reference: string
  version: number
  submittedAt: Date
  /** Where the submission stands in the decisions log. */
  entry: { sequence: number; digits: string }
  content: DossierContent
  /** By which the subjects were made. */
  profiles: Readonly<Record<Environment, CertificateProfile>>
}

export type Row = { label: string; value: string }
export type Section = {
  title: string
  note?: string
  rows: readonly Row[]
  table?: { title: string; rows: readonly Row[] }
}

/** The request form in its order: what it is, institution, application, document types, certificates. */
export const sectionsOf = (t: Translator, form: RequestForm): Section[] => [
  summary(t, form),
  ...contentSections(t, form),
]

/** What the partner asked for: institution, application, document types, certificates. */
export function contentSections(t: Translator, form: Pick<RequestForm, 'content' | 'profiles'>): Section[] {
  const { institution, application, documentTypes, end, before, purpose } = form.content
  // Of other contacts, the answers are those that are asked for, not those that were validated.
  const known = purpose === 'contacts' ? { institution: false, application: false } : form.content.known
  return [
    ...(before ? [asked(t, form.content, before)] : []),
    part(t, 'institution', t('pdf.part.institution'), INSTITUTION_FIELDS, institution, known.institution),
    part(t, 'application', t('pdf.part.application'), APPLICATION_FIELDS, application, known.application),
    ...documentTypes.map((type, index) => {
      const name = (t.language === 'nl' ? type.nameNl : type.nameFr) || type.nameFr
      const title = t('pdf.part.documentType', { number: index + 1, name })
      return part(t, 'documentType', title, DOCUMENT_TYPE_FIELDS, type, false)
    }),
    ...(end ? [part(t, 'end', t('task.end'), END_FIELDS, end, false)] : []),
    ...environmentsOf(form.content).map((environment) => certificate(t, form, environment)),
  ]
}

const summary = (t: Translator, { reference, version, submittedAt, entry }: RequestForm): Section => ({
  title: t('pdf.summary'),
  rows: [
    { label: t('pdf.reference'), value: reference },
    { label: t('pdf.version'), value: String(version) },
    { label: t('pdf.submittedAt'), value: t.dateTime(submittedAt) },
    { label: t('log.printed.label'), value: t('log.printed.value', entry) },
  ],
})

/** What a request for a change asks, each registered answer that it changes with the one that it asks for. */
function asked(
  t: Translator,
  { institution, application, purpose = 'registration' }: DossierContent,
  before: NonNullable<DossierContent['before']>,
): Section {
  const rows = (name: 'institution' | 'application', fields: readonly Field[], now: RawAnswers): Row[] =>
    fields.flatMap((field) => {
      const [then, after] = [before[name][field.name] ?? '', now[field.name] ?? '']
      if (then === after) return []
      const words = (value: string) => answerText(t, name, field, value)
      return [
        {
          label: t.dynamic(`field.${name}.${field.name}.label`),
          value: `${words(then) || t('pdf.none')} » ${words(after) || t('pdf.none')}`,
        },
      ]
    })
  return {
    title: t('office.asked.heading'),
    rows: [
      { label: t('office.asked.heading'), value: t(`change.purpose.${purpose}`) },
      ...rows('institution', INSTITUTION_FIELDS, institution),
      ...rows('application', APPLICATION_FIELDS, application),
    ],
  }
}

function part(
  t: Translator,
  name: 'institution' | 'application' | 'documentType' | 'end',
  title: string,
  fields: readonly Field[],
  answers: RawAnswers,
  known: boolean,
): Section {
  const rows = fields
    .filter((field) => isAsked(field, answers))
    .map((field) => ({
      label: t.dynamic(`field.${name}.${field.name}.label`),
      value: answerText(t, name, field, answers[field.name] ?? ''),
    }))
  return known ? { title, note: t('pdf.known'), rows } : { title, rows }
}

function certificate(
  t: Translator,
  { content, profiles }: Pick<RequestForm, 'content' | 'profiles'>,
  environment: Environment,
): Section {
  const answer: CertificateAnswer = content.certificates[environment] ?? {
    choice: 'later',
    pem: '',
    spkiSha256: '',
  }
  const facts = subjectFactsOf(content.institution, content.application, environment)
  const subject = subjectOf(profiles[environment], facts).map(({ type, value }) => ({
    label: type,
    value: value || t('pdf.none'),
  }))
  return {
    title: t(`pdf.certificate.${environment}`),
    rows: [
      { label: t('pdf.certificate.choice'), value: t(`pdf.certificate.choice.${answer.choice}`) },
      { label: t('pdf.certificate.key'), value: grouped(answer.spkiSha256) || t('pdf.none') },
    ],
    table: { title: t('pdf.certificate.subject'), rows: subject },
  }
}

/** In groups, so that it breaks between them and two can be compared by eye. */
const grouped = (hex: string): string => hex.replace(/.{16}(?=.)/g, '$& ')
