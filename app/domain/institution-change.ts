import { judge, normalise } from './field.ts'
import { INSTITUTION_FIELDS, type InstitutionAnswers } from './institution.ts'
import { ok, type Result, refused } from './result.ts'

/** What an officer records when an institution was renamed, got another number, or went into another one. */
export const CHANGED_FIELDS = ['enterpriseNumber', 'nameFr', 'nameNl', 'nameDe', 'certificateName'] as const
export type ChangedField = (typeof CHANGED_FIELDS)[number]
export type ChangedIdentity = Pick<InstitutionAnswers, ChangedField>

export type ChangeKind = 'rename' | 'renumber' | 'merge'

/** Name and number as typed, judged as in the form of an institution. */
export function judgeIdentity(typed: Readonly<Record<ChangedField, string>>): Result<ChangedIdentity> {
  const read = { ...typed }
  for (const name of CHANGED_FIELDS) {
    const field = INSTITUTION_FIELDS.find((one) => one.name === name)
    if (!field) throw new Error('no such field of an institution')
    read[name] = normalise(field, typed[name])
    const wrong = judge('institution', field, read[name])
    if (wrong !== undefined) return refused(wrong, name)
  }
  return ok(read)
}

/** Whether a certificate of before no longer says what is registered: the subject holds this name and number. */
export const changesSubject = (before: ChangedIdentity, after: ChangedIdentity): boolean =>
  before.certificateName !== after.certificateName || before.enterpriseNumber !== after.enterpriseNumber

export const isSameIdentity = (before: ChangedIdentity, after: ChangedIdentity): boolean =>
  CHANGED_FIELDS.every((name) => before[name] === after[name])
