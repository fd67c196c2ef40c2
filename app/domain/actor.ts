import type { MemberRole, OfficerRole } from './permission.ts'

/** Who acts. A partner acts within one workspace, an officer for the eBox team, the system by a job. */
export type Actor =
  | { kind: 'partner'; personId: string; workspaceId: string; role: MemberRole }
  | { kind: 'officer'; personId: string; roles: readonly OfficerRole[] }
  | { kind: 'system' }

export type Partner = Extract<Actor, { kind: 'partner' }>
export type Officer = Extract<Actor, { kind: 'officer' }>
