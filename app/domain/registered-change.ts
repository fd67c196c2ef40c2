import { APPLICATION_FIELDS } from './application.ts'
import { changeableFields, type RegisteredPart } from './changeable-fields.ts'
import type { DossierPurpose } from './dossier-purpose.ts'
import { type Field, type RawAnswers, schemaOf } from './field.ts'
import { INSTITUTION_FIELDS } from './institution.ts'

export type RegisteredAnswers = Readonly<Record<RegisteredPart, RawAnswers>>

/** The questions of a request for other contacts. */
export const CHANGEABLE_FIELDS: Readonly<Record<RegisteredPart, readonly Field[]>> = {
  institution: changeableFields('institution', INSTITUTION_FIELDS),
  application: changeableFields('application', APPLICATION_FIELDS),
}

export const changeableSchemas = {
  institution: schemaOf('institution', CHANGEABLE_FIELDS.institution),
  application: schemaOf('application', CHANGEABLE_FIELDS.application),
} as const

const named = (...all: readonly RawAnswers[]): string[] => [...new Set(all.flatMap(Object.keys))]

const at = (answers: RawAnswers, name: string): string => answers[name] ?? ''

export const isSame = (one: RawAnswers, other: RawAnswers): boolean =>
  named(one, other).every((name) => at(one, name) === at(other, name))

/**
 * What was asked, on top of what is registered now: answers that were left as they were `before` follow the register,
 * the others stay as asked.
 */
export const rebased = (before: RawAnswers, asked: RawAnswers, registered: RawAnswers): RawAnswers =>
  Object.fromEntries(
    named(asked, registered).map((name) => [
      name,
      at(asked, name) === at(before, name) ? at(registered, name) : at(asked, name),
    ]),
  )

/** The answers that were asked to change and that have changed otherwise in the register meanwhile. */
export const clashes = (before: RawAnswers, asked: RawAnswers, registered: RawAnswers): string[] =>
  named(before, asked, registered).filter((name) => {
    const [then, wanted, now] = [at(before, name), at(asked, name), at(registered, name)]
    return wanted !== then && now !== then && wanted !== now
  })

/**
 * Whether nothing more can be asked of an issuer or document type whose end is recorded (`endedOn`, an ISO day). Until
 * its last day a service still needs its contacts and its certificate.
 */
export const isEnded = (purpose: DossierPurpose, endedOn: string | null, today: string): boolean =>
  endedOn !== null && ((purpose !== 'contacts' && purpose !== 'certificate') || endedOn < today)
