import type { RawAnswers } from './field.ts'

/** What an officer took over from a mailed form, as typed; nothing of it is judged before the partner submits. */
export type PreparedAnswers = {
  institution: RawAnswers
  application: RawAnswers
  documentTypes: readonly RawAnswers[]
}

/** The mailed link to a prepared draft works this long. */
export const CLAIM_DAYS = 14
