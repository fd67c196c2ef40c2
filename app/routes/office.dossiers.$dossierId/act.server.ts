import type { Officer } from '#app/domain/actor.ts'
import { DOCUMENT_TYPES_MAX } from '#app/domain/document-type.ts'
import type { Refusal, Result } from '#app/domain/result.ts'
import { readForm } from '#app/http/answers-form.ts'
import { approveDossier } from '#app/services/approve-dossier.server.ts'
import { decideInWords } from '#app/services/decide-in-words.server.ts'
import { recordAuthority } from '#app/services/record-authority.server.ts'
import { runChecksAgain } from '#app/services/run-checks-again.server.ts'
import { startReview } from '#app/services/start-review.server.ts'
import type { Done } from './done.ts'

type Typed = Readonly<Record<string, string>>
type Posted = { officer: Officer; dossierId: string; revision: number; typed: Typed }
/** `weighty`: only shortly after the second step. */
type Act = { done: Done; weighty?: true; run: (posted: Posted) => Promise<Result<undefined>> }

/** The forms of the page, by their hidden `intent`. */
const ACTS = {
  startReview: { done: 'reviewStarted', run: ({ officer, ...act }) => startReview(officer, act) },
  requestChanges: { done: 'changesRequested', run: (posted) => inWords('requestChanges', posted) },
  reject: { done: 'rejected', weighty: true, run: (posted) => inWords('reject', posted) },
  approve: { done: 'approved', weighty: true, run: (posted) => approve(posted) },
  recordAuthority: {
    done: 'authorityRecorded',
    run: ({ officer, dossierId, revision, typed }) =>
      recordAuthority(officer, dossierId, typed.evidence ?? '', revision),
  },
  runChecks: { done: 'checksQueued', run: ({ dossierId }) => runChecksAgain(dossierId) },
} as const satisfies Record<string, Act>

export type Intent = keyof typeof ACTS

const isIntent = (text: string | undefined): text is Intent => text !== undefined && Object.hasOwn(ACTS, text)

// Several forms of one page have a text, so each control is named after its form.
const inWords = (intent: 'requestChanges' | 'reject', { officer, typed, ...act }: Posted) =>
  decideInWords(officer, intent, { ...act, text: typed[`${intent}.text`] ?? '' })

const documentTypeFields = Array.from({ length: DOCUMENT_TYPES_MAX }, (_, index) => `documentTypeId.${index}`)

const approve = ({ officer, typed, ...act }: Posted) =>
  approveDossier(officer, {
    ...act,
    applicationId: typed.applicationId ?? '',
    certificateName: typed.certificateName ?? '',
    documentTypeIds: documentTypeFields.flatMap((name) => typed[name] ?? []),
    text: typed['approve.text'] ?? '',
  })

const ALLOWED = [
  'intent',
  'revision',
  'applicationId',
  'certificateName',
  'evidence',
  'approve.text',
  'requestChanges.text',
  'reject.text',
  ...documentTypeFields,
]

/** `typed` goes back into the form, so that nothing an officer wrote is lost. */
export type Refused = { intent: Intent; refusal: Refusal; typed: Typed }

export type Answer = { done: Done } | Refused

/**
 * Does what the posted form asks for, what weighs most only when the second step is `fresh`; undefined when no form of
 * this page sends that.
 */
export async function actOn(
  officer: Officer,
  dossierId: string,
  form: FormData,
  fresh: Result<undefined>,
): Promise<Answer | undefined> {
  const read = readForm(form, ALLOWED)
  const { intent, revision = '', ...typed } = read ?? {}
  if (!isIntent(intent) || !/^\d{1,9}$/.test(revision)) return undefined
  const act: Act = ACTS[intent]
  const result =
    act.weighty && !fresh.ok
      ? fresh
      : await act.run({ officer, dossierId, revision: Number(revision), typed })
  if (result.ok) return { done: ACTS[intent].done }
  const { message, field } = result.refusal
  return { intent, refusal: { message, ...(field && { field: controlOf(intent, field) }) }, typed }
}

const controlOf = (intent: Intent, field: string): string => (field === 'text' ? `${intent}.text` : field)
