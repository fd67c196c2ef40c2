/** What a machine may do with a token of an institution. Writing includes reading one's own dossiers. */
export const INSTITUTION_SCOPES = ['dossiers:read', 'dossiers:write', 'organizations:read'] as const

/** What a machine may do with a token that the eBox team issues to a system, such as the web service. */
export const SYSTEM_SCOPES = [
  'organizations:read',
  'publicationAuthorizations:check',
  'configurations:read',
] as const

export type InstitutionScope = (typeof INSTITUTION_SCOPES)[number]
export type SystemScope = (typeof SYSTEM_SCOPES)[number]
export type Scope = InstitutionScope | SystemScope

const ALL: readonly Scope[] = [...INSTITUTION_SCOPES, ...SYSTEM_SCOPES]

export const isScope = (text: string): text is Scope => ALL.some((scope) => scope === text)

/** Days a token may live: 90 unless chosen otherwise, a year at most. */
export const TOKEN_DAYS = [30, 90, 180, 365] as const
export const TOKEN_DAYS_DEFAULT = 90
export const TOKEN_NAME_MAX = 80
/** An institution, or the team, holds at most this many living tokens. */
export const TOKENS_MAX = 25
