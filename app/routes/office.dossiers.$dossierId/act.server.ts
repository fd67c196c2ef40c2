import type { Officer } from '#app/domain/actor.ts'
import type { Refusal, Result } from '#app/domain/result.ts'
import { readForm } from '#app/http/answers-form.ts'
import { recordAuthority } from '#app/services/record-authority.server.ts'
import { runChecksAgain } from '#app/services/run-checks-again.server.ts'
import { startReview } from '#app/services/start-review.server.ts'
import { ASSIGNMENT_ACTS, ASSIGNMENT_FIELDS } from './assignment-acts.server.ts'
import { DECISION_ACTS, DECISION_FIELDS } from './decision-acts.server.ts'
import type { Done } from './done.ts'
import { MAIL_ACTS, MAIL_FIELDS } from './mail-acts.server.ts'
import type { Act, Typed } from './posted.ts'
import { type Preview, previewOf } from './preview.server.ts'
import { REVIEW_ACTS, REVIEW_FIELDS } from './review-acts.server.ts'

/** The forms of the page, by their hidden `intent`. */
const ACTS = {
  startReview: { done: 'reviewStarted', run: ({ officer, ...act }) => startReview(officer, act) },
  recordAuthority: {
    done: 'authorityRecorded',
    run: ({ officer, dossierId, revision, typed }) =>
      recordAuthority(officer, dossierId, typed.evidence ?? '', revision),
  },
  runChecks: { done: 'checksQueued', run: ({ dossierId }) => runChecksAgain(dossierId) },
  ...DECISION_ACTS,
  ...REVIEW_ACTS,
  ...ASSIGNMENT_ACTS,
  ...MAIL_ACTS,
} as const satisfies Record<string, Act>

export type Intent = keyof typeof ACTS

const isIntent = (text: string | undefined): text is Intent => text !== undefined && Object.hasOwn(ACTS, text)

const ALLOWED = [
  'intent',
  'revision',
  'evidence',
  ...DECISION_FIELDS,
  ...REVIEW_FIELDS,
  ...ASSIGNMENT_FIELDS,
  ...MAIL_FIELDS,
]

/** `typed` goes back into the form, so that nothing an officer wrote is lost. */
export type Refused = { intent: Intent; refusal: Refusal; typed: Typed }

export type Answer = { done: Done } | Refused | Preview

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
  if ('preview' in typed) return previewOf(dossierId, typed)
  const act: Act = ACTS[intent]
  const result =
    act.weighty && !fresh.ok
      ? fresh
      : await act.run({ officer, dossierId, revision: Number(revision), typed })
  if (result.ok) return { done: ACTS[intent].done }
  const { message, field } = result.refusal
  return { intent, refusal: { message, ...(field && { field: controlOf(intent, field) }) }, typed }
}

/** What several forms of the page have is named after its form. */
const SHARED_FIELDS = ['text', 'reason', 'reservations']

const controlOf = (intent: Intent, field: string): string =>
  SHARED_FIELDS.includes(field) ? `${intent}.${field}` : field
