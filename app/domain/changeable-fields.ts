import type { Field } from './field.ts'

/** The parts whose registered answers a request for other contacts may change. */
export type RegisteredPart = 'institution' | 'application'

/**
 * What no request for other contacts changes: by the first two certificates and messages name an issuer, and another
 * audience or kind of certificate makes it another one.
 */
const FIXED: Readonly<Record<RegisteredPart, readonly string[]>> = {
  institution: ['enterpriseNumber', 'certificateName'],
  application: ['applicationId', 'audience', 'certificateUse'],
}

export const isFixed = (part: RegisteredPart, name: string): boolean => FIXED[part].includes(name)

/** The questions of a request for other contacts, from all of a part. Apart from both, so that a step loads its own only. */
export const changeableFields = (part: RegisteredPart, fields: readonly Field[]): Field[] =>
  fields.filter(({ name }) => !isFixed(part, name))
