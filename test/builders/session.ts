import type { OfficerRole } from '#app/domain/permission.ts'
import type { Session } from '#app/http/load-context.ts'

/** A session of this person, without a row of its own; an officer's has just taken the second step. */
export const sessionOf = (personId: string, ...officerRoles: readonly OfficerRole[]): Session => ({
  personId,
  email: 'someone@people.example',
  name: '',
  language: 'en',
  officerRoles,
  ...(officerRoles.length > 0 && { secondStep: 'fresh' as const }),
  idHash: new Uint8Array(32),
})
