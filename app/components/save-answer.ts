import type { RawAnswers } from '#app/domain/field.ts'
import type { Message } from '#app/domain/message.ts'

/** Somebody else saved these answers since this page was opened. `by` is a name, `at` an ISO time. */
export type Conflict = { by: string; at: string; version: number; answers: RawAnswers }

/** What a step's action answers to `intent=autosave`; `savedAt` is an ISO time. */
export type SaveAnswer =
  | { saved: true; version: number; savedAt: string }
  | { conflict: Conflict }
  /** Not saved: the team has the dossier by now, a role was taken away, an answer is too long … */
  | Pick<StepRefusal, 'refusal' | 'errors'>

/** What a step's action answers to `intent=continue` when the person has to mend something. */
export type StepRefusal = {
  errors?: Readonly<Record<string, Message>>
  /** About the step as a whole, no field of it. */
  refusal?: Message
  conflict?: Conflict
}
