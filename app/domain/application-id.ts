import { type Message, message } from './message.ts'

/**
 * The application identifier, which the guide calls URN although documented values are not RFC 8141 URNs
 * (`rjv-onva:workerholidayrights:cova2`, `db2b.SPFETCS-FODWASO.fgov.be`). Compared exactly, case-sensitive.
 * At most 64 characters where it becomes the CN of a dedicated certificate (RFC 5280, ub-common-name), else 150.
 * Source: design/domain.md 4.
 */
export const APPLICATION_ID_MAX = 150
export const APPLICATION_ID_MAX_DEDICATED = 64

export function checkApplicationId(
  id: string,
  max: number = APPLICATION_ID_MAX_DEDICATED,
): Message | undefined {
  if (id === '') return message('applicationId.empty')
  const odd = /[^A-Za-z0-9.:_-]/u.exec(id)
  if (odd) return message('applicationId.characters', { character: odd[0], codePoint: codePointOf(odd[0]) })
  if (!/^[A-Za-z0-9]/.test(id) || !/[A-Za-z0-9]$/.test(id)) return message('applicationId.ends')
  if (id.length > max) return message('applicationId.tooLong', { length: id.length, max })
  return undefined
}

/** An underscore is accepted, with a warning: several systems around the web service stumble over it. */
export const applicationIdWarning = (id: string): Message | undefined =>
  id.includes('_') ? message('applicationId.underscore') : undefined

/** `U+0421`: what lets a person find a look-alike letter. */
export const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
