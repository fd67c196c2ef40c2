import { APPLICATION_FIELDS } from './application.ts'
import { DOCUMENT_TYPE_FIELDS } from './document-type.ts'
import type { Task } from './dossier.ts'
import type { Field } from './field.ts'
import { INSTITUTION_FIELDS } from './institution.ts'
import { END_FIELDS } from './service-end.ts'

/** What a remark can be pinned to; a document type is one of several, and told by the id of its part of the draft. */
export const REMARK_PARTS = [
  'institution',
  'application',
  'documentType',
  'certificate.acceptance',
  'certificate.production',
  'end',
] as const
export type RemarkPart = (typeof REMARK_PARTS)[number]

/** `answered` by words or by another answer; `withdrawn` by an officer. Approval waits for the first two. */
export const REMARK_STATES = ['open', 'answered', 'accepted', 'withdrawn'] as const
export type RemarkState = (typeof REMARK_STATES)[number]

/** Where a remark is pinned. `partId` is empty but for a document type; `field` is empty for the whole part. */
export type RemarkTarget = { part: RemarkPart; partId: string; field: string }

/** The acts on a remark, from which states, and what it is then. Officers do all but `answer`. */
export const REMARK_ACTS = {
  answer: { from: ['open', 'answered'], to: 'answered' },
  accept: { from: ['answered'], to: 'accepted' },
  reopen: { from: ['answered', 'accepted'], to: 'open' },
  withdraw: { from: ['open', 'answered'], to: 'withdrawn' },
} as const satisfies Record<string, { from: readonly RemarkState[]; to: RemarkState }>
export type RemarkAct = keyof typeof REMARK_ACTS

/** The state after an act; undefined when a remark in this state does not take it. */
export const afterAct = (state: RemarkState, act: RemarkAct): RemarkState | undefined => {
  const from: readonly RemarkState[] = REMARK_ACTS[act].from
  return from.includes(state) ? REMARK_ACTS[act].to : undefined
}

/** Whether it still stands between a dossier and its approval. */
export const isUnsettled = (state: RemarkState): boolean => state === 'open' || state === 'answered'

/** A remark, and an answer to one, in characters at most. */
export const REMARK_MAX = 2000

const FIELDS: Readonly<Partial<Record<RemarkPart, readonly Field[]>>> = {
  institution: INSTITUTION_FIELDS,
  application: APPLICATION_FIELDS,
  documentType: DOCUMENT_TYPE_FIELDS,
  end: END_FIELDS,
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** `institution.email`, `documentType.<id>.nameFr`, `application`, `certificate.acceptance`: what addresses and forms carry. */
export const targetName = ({ part, partId, field }: RemarkTarget): string =>
  [part, partId, field].filter((piece) => piece !== '').join('.')

/** Reads such a name; undefined for anything that no remark can be pinned to. */
export function readTarget(name: string): RemarkTarget | undefined {
  const part = REMARK_PARTS.find((candidate) => name === candidate || name.startsWith(`${candidate}.`))
  if (!part) return undefined
  const rest = name.slice(part.length + 1).split('.')
  const partId = part === 'documentType' ? (rest.shift() ?? '') : ''
  const [field = '', ...more] = rest
  if (more.length > 0 || (part === 'documentType') !== UUID.test(partId)) return undefined
  const known = field === '' || FIELDS[part]?.some((candidate) => candidate.name === field)
  return known ? { part, partId, field } : undefined
}

/** The task of the draft in which the partner mends it. */
export const taskOf = ({ part }: Pick<RemarkTarget, 'part'>): Task =>
  part === 'documentType' ? 'documentTypes' : part

const STEPS: Readonly<Record<RemarkPart, string>> = {
  institution: 'institution',
  application: 'application',
  documentType: 'document-types',
  'certificate.acceptance': 'certificate/acceptance',
  'certificate.production': 'certificate/production',
  end: 'end',
}

/** Where the partner finds it: the very control, or the step. */
export const remarkAddress = (dossierId: string, { part, partId, field }: RemarkTarget): string =>
  `/dossiers/${dossierId}/${[STEPS[part], partId].filter((piece) => piece !== '').join('/')}${field && `#${field}`}`
