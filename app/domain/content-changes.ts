import { APPLICATION_FIELDS } from './application.ts'
import type { CertificateAnswer, CertificateAnswers } from './certificate-answer.ts'
import { DOCUMENT_TYPE_FIELDS } from './document-type.ts'
import { certificatesOf, type Draft, type DraftPart } from './dossier.ts'
import { ENVIRONMENTS } from './environment.ts'
import { type Field, isAsked, normalise, type RawAnswers } from './field.ts'
import { INSTITUTION_FIELDS } from './institution.ts'
import type { RemarkTarget } from './remark.ts'
import { END_FIELDS } from './service-end.ts'

/**
 * Answers to compare, as the schemas leave them. `partIds` are those of the document types' parts of the draft, in their
 * order; empty where they are not known, e.g. of what is registered.
 */
export type Compared = {
  institution: RawAnswers
  application: RawAnswers
  documentTypes: readonly RawAnswers[]
  certificates: CertificateAnswers
  /** Of a request for the end of something. */
  end?: RawAnswers
  partIds: readonly string[]
}

/** A draft as it stands, complete or not, to compare with what was submitted. */
export function comparedDraft(draft: Draft): Compared {
  const one = (part: DraftPart | undefined, fields: readonly Field[]) => asJudged(fields, part?.answers ?? {})
  return {
    institution: one(draft.institution, INSTITUTION_FIELDS),
    application: one(draft.application, APPLICATION_FIELDS),
    documentTypes: draft.documentTypes.map((part) => one(part, DOCUMENT_TYPE_FIELDS)),
    certificates: certificatesOf(draft),
    ...(draft.end && { end: one(draft.end, END_FIELDS) }),
    partIds: draft.documentTypes.map(({ id }) => id),
  }
}

/** What the schema makes of typed answers, where it has nothing against them. */
function asJudged(fields: readonly Field[], typed: RawAnswers): RawAnswers {
  const entries = fields.map((field) => [
    field.name,
    normalise(field, typed[field.name] ?? field.initial ?? ''),
  ])
  const answers: Record<string, string> = Object.fromEntries(entries)
  for (const field of fields) if (!isAsked(field, answers)) answers[field.name] = ''
  return answers
}

/** One answer before and after; '' where there was none. */
export type FieldChange = { name: string; before: string; after: string }

/** What changed in one part. A document type that is only in one of the two has all its answers here. */
export type PartChange = {
  part: RemarkTarget['part']
  kind: 'changed' | 'added' | 'removed'
  /** Of a document type, as it is called now or was called last. */
  names?: { nameFr: string; nameNl: string; nameDe: string }
  fields: readonly FieldChange[]
}

/** What is compared of a certificate: how it comes, and whose key and text it is. */
const CERTIFICATE_NAMES = ['choice', 'spkiSha256', 'pem'] as const

/** Everything that differs between two contents, part by part in the order of the wizard. */
export function changesBetween(before: Compared, after: Compared): PartChange[] {
  const one = (part: 'institution' | 'application', fields: readonly Field[]): PartChange[] =>
    changed(part, differences(namesOf(fields), before[part], after[part]))
  return [
    ...one('institution', INSTITUTION_FIELDS),
    ...one('application', APPLICATION_FIELDS),
    ...documentTypeChanges(before, after),
    ...ENVIRONMENTS.flatMap((environment) =>
      changed(
        `certificate.${environment}`,
        differences(
          CERTIFICATE_NAMES,
          rawOf(before.certificates[environment]),
          rawOf(after.certificates[environment]),
        ),
      ),
    ),
    ...changed('end', differences(namesOf(END_FIELDS), before.end ?? {}, after.end ?? {})),
  ]
}

const namesOf = (fields: readonly Field[]): string[] => fields.map(({ name }) => name)

const rawOf = (answer: CertificateAnswer | undefined): RawAnswers => ({ ...answer })

const changed = (part: RemarkTarget['part'], fields: readonly FieldChange[]): PartChange[] =>
  fields.length === 0 ? [] : [{ part, kind: 'changed', fields }]

const differences = (names: readonly string[], before: RawAnswers, after: RawAnswers): FieldChange[] =>
  names.flatMap((name) => {
    const change = { name, before: before[name] ?? '', after: after[name] ?? '' }
    return change.before === change.after ? [] : [change]
  })

function documentTypeChanges(before: Compared, after: Compared): PartChange[] {
  const pairs = paired(before, after)
  const of = ({ nameFr = '', nameNl = '', nameDe = '' }: RawAnswers) => ({
    names: { nameFr, nameNl, nameDe },
  })
  const names = namesOf(DOCUMENT_TYPE_FIELDS)
  const kept = after.documentTypes.flatMap((type, index): PartChange[] => {
    const former = before.documentTypes[pairs.get(index) ?? -1]
    const fields = differences(names, former ?? {}, type)
    if (!former) return [{ part: 'documentType', kind: 'added', fields, ...of(type) }]
    return changed('documentType', fields).map((change) => ({ ...change, ...of(type) }))
  })
  const found = new Set(pairs.values())
  const gone = before.documentTypes.flatMap((type, index): PartChange[] =>
    found.has(index)
      ? []
      : [{ part: 'documentType', kind: 'removed', fields: differences(names, type, {}), ...of(type) }],
  )
  return [...kept, ...gone]
}

type SameType = (before: number, after: number) => boolean

/** Which document type of before each one of after is, by place: the same part, else the same identifier, else a name. */
function paired(before: Compared, after: Compared): Map<number, number> {
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  const match = (same: SameType) => {
    for (const now of after.documentTypes.keys()) {
      if (pairs.has(now)) continue
      const then = [...before.documentTypes.keys()].find((place) => !taken.has(place) && same(place, now))
      if (then === undefined) continue
      pairs.set(now, then)
      taken.add(then)
    }
  }
  if (before.partIds.length > 0 && after.partIds.length > 0) {
    match((then, now) => before.partIds[then] === after.partIds[now])
    return pairs
  }
  for (const name of ['documentTypeId', 'nameFr', 'nameNl'] as const)
    match((then, now) => {
      const value = after.documentTypes[now]?.[name] ?? ''
      return value !== '' && before.documentTypes[then]?.[name] === value
    })
  return pairs
}

/** The answers a remark is about; undefined when that document type is not there. */
function answersAt({ part, partId }: RemarkTarget, content: Compared): RawAnswers | undefined {
  if (part === 'institution' || part === 'application') return content[part]
  if (part === 'documentType') return content.documentTypes[content.partIds.indexOf(partId)]
  if (part === 'end') return content.end
  return rawOf(content.certificates[part === 'certificate.acceptance' ? 'acceptance' : 'production'])
}

/**
 * What became of what a remark is about: the answer before and after, or, for a remark on a whole part, that something
 * in it differs ('' both). Undefined while it is the same.
 */
export function changeAt(
  target: RemarkTarget,
  before: Compared,
  after: Compared,
): { before: string; after: string } | undefined {
  const [then, now] = [answersAt(target, before), answersAt(target, after)]
  const { field } = target
  if (field !== '') {
    const change = { before: then?.[field] ?? '', after: now?.[field] ?? '' }
    return change.before === change.after ? undefined : change
  }
  const names = [...new Set([...Object.keys(then ?? {}), ...Object.keys(now ?? {})])]
  return differences(names, then ?? {}, now ?? {}).length > 0 ? { before: '', after: '' } : undefined
}
