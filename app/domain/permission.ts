import type { Actor } from './actor.ts'

/** A member of a workspace: `reader` looks, `editor` fills in and submits, `manager` also lets people in and out. */
export const MEMBER_ROLES = ['reader', 'editor', 'manager'] as const
export type MemberRole = (typeof MEMBER_ROLES)[number]

/** A member of the eBox team: `validator` reviews, `approver` also decides, `admin` also manages the office. */
export const OFFICER_ROLES = ['validator', 'approver', 'admin'] as const
export type OfficerRole = (typeof OFFICER_ROLES)[number]

export type Role = MemberRole | OfficerRole

export const isMemberRole = (value: unknown): value is MemberRole =>
  MEMBER_ROLES.some((role) => role === value)
export const isOfficerRole = (value: unknown): value is OfficerRole =>
  OFFICER_ROLES.some((role) => role === value)

const EDITORS = ['editor', 'manager'] as const
const MANAGERS = ['manager'] as const
const DECIDERS = ['approver', 'admin'] as const
const ADMINS = ['admin'] as const

/** The one table of action x role. Routes, states, buttons and tests ask it; nothing else decides who may do what. */
export const PERMISSIONS = {
  'dossier.read': [...MEMBER_ROLES, ...OFFICER_ROLES],
  'dossier.edit': EDITORS,
  'dossier.submit': EDITORS,
  'dossier.withdraw': EDITORS,
  'members.read': MEMBER_ROLES,
  'members.manage': MANAGERS,
  'workspace.leave': MEMBER_ROLES,
  'tokens.manage': MANAGERS,
  'tests.report': EDITORS,
  'production.request': EDITORS,
  'production.schedule': [...EDITORS, ...OFFICER_ROLES],
  'certificate.retire': [...EDITORS, ...OFFICER_ROLES],
  'certificate.reportCompromise': [...EDITORS, ...OFFICER_ROLES],
  'certificate.recordRevocation': OFFICER_ROLES,
  'office.read': OFFICER_ROLES,
  'dossier.startReview': OFFICER_ROLES,
  'dossier.requestChanges': OFFICER_ROLES,
  'dossier.validate': OFFICER_ROLES,
  'dossier.approve': DECIDERS,
  'dossier.reject': DECIDERS,
  'dossier.reopen': DECIDERS,
  'dossier.assign': OFFICER_ROLES,
  'dossier.remark': OFFICER_ROLES,
  'dossier.note': OFFICER_ROLES,
  'dossier.prepare': OFFICER_ROLES,
  'mail.sendAgain': OFFICER_ROLES,
  'thread.write': [...EDITORS, ...OFFICER_ROLES],
  'institution.change': DECIDERS,
  'officeSettings.manage': ADMINS,
  'webhooks.manage': ADMINS,
  'authority.record': OFFICER_ROLES,
  'access.answer': OFFICER_ROLES,
  'tests.confirm': OFFICER_ROLES,
  'environment.configure': OFFICER_ROLES,
  'environment.suspend': DECIDERS,
  'production.signOff': DECIDERS,
  'configuration.apply': DECIDERS,
  'officers.manage': ADMINS,
  'systemTokens.manage': ADMINS,
  'log.export': ADMINS,
  'persons.erase': ADMINS,
} as const satisfies Record<string, readonly Role[]>

export type Action = keyof typeof PERMISSIONS

const rolesOf = (actor: Actor): readonly Role[] => {
  if (actor.kind === 'officer') return actor.roles
  return actor.kind === 'partner' ? [actor.role] : []
}

/** May this actor do that? The system has no role: what jobs do is not asked of this table. */
export const may = (actor: Actor, action: Action): boolean => {
  const allowed: readonly Role[] = PERMISSIONS[action]
  return rolesOf(actor).some((role) => allowed.includes(role))
}
