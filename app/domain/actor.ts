/** Who acts. A partner acts within one workspace, an officer for the eBox team, the system by a job. */
export type Actor =
  | { kind: 'partner'; personId: string; workspaceId: string }
  | { kind: 'officer'; personId: string; roles: readonly OfficerRole[] }
  | { kind: 'system' }

export type Partner = Extract<Actor, { kind: 'partner' }>
export type Officer = Extract<Actor, { kind: 'officer' }>

/** `validator` reviews and asks for changes, `approver` also decides, `admin` also manages the office. */
export const OFFICER_ROLES = ['validator', 'approver', 'admin'] as const
export type OfficerRole = (typeof OFFICER_ROLES)[number]

export const isOfficerRole = (value: unknown): value is OfficerRole =>
  OFFICER_ROLES.some((role) => role === value)
