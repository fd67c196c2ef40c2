/**
 * What is kept of people and for how long, in whole days: the one table that the daily job deletes by, that people read
 * on their page, and that docs/personal-data.md explains. `since` says from when the days count. What is not in it is
 * the institution's own (its dossiers, references and memberships) and stays as long as it is a member.
 *
 * Why each: texts `retention.<name>.why`.
 */
export const RETENTION = {
  /** Never submitted; told at `warnAfter`, and never deleted less than `warnedFor` days after that. */
  drafts: { days: 90, since: 'lastTouched', warnAfter: 60, warnedFor: 30 },
  /** Given up before it was ever submitted. */
  withdrawnDrafts: { days: 30, since: 'withdrawn' },
  sessions: { days: 0, since: 'expired' },
  signInRequests: { days: 0, since: 'expired' },
  /** Sign-ins on their way to a login provider, challenges of passkeys and windows to add one. */
  challenges: { days: 0, since: 'expired' },
  rateLimits: { days: 1, since: 'counted' },
  /** Address and words of a mail that was delivered or given up; that it was written stays, without them. */
  mails: { days: 90, since: 'closed' },
  /** Asked to be let into an institution and answered. */
  accessRequests: { days: 90, since: 'answered' },
  invitations: { days: 90, since: 'closed' },
  apiTokens: { days: 90, since: 'closed' },
  /** Claimed by its partner, who has it as a draft since, or left until its link expired. */
  preparedDrafts: { days: 30, since: 'closed' },
  /** What a repeated call is answered with again. */
  idempotencyKeys: { days: 1, since: 'counted' },
  /** What was submitted and decided, and the log: longer than any appeal; the daily job has no right to delete it. */
  decisions: { days: 3653, since: 'decided' },
} as const satisfies Record<
  string,
  {
    days: number
    since: 'lastTouched' | 'withdrawn' | 'expired' | 'counted' | 'closed' | 'answered' | 'decided'
    warnAfter?: number
    warnedFor?: number
  }
>

export type Kept = keyof typeof RETENTION

export const KEPT = Object.keys(RETENTION) as Kept[]
