import { sql } from 'drizzle-orm'
import { type Kept, RETENTION } from '#app/domain/retention.ts'
import type { Transaction } from './client.server.ts'

/** Rows of one transaction: small, so that nobody waits for a deletion. */
export const BATCH = 500

type Swept = Exclude<Kept, 'drafts' | 'withdrawnDrafts' | 'decisions'>

const before = (kept: Kept) => sql`now() - make_interval(days => ${RETENTION[kept].days}::int)`

/**
 * Each deletes (or empties) at most `BATCH` rows whose time is over and answers how many. Rows that another process
 * holds are left to it, or to tomorrow.
 */
export const SWEEPS: Readonly<Record<Swept, (tx: Transaction) => Promise<number>>> = {
  sessions: (tx) =>
    count(
      tx,
      sql`delete from sessions where id_hash in (
        select s.id_hash from sessions s join persons p on p.id = s.person_id
        where s.expires_at < ${before('sessions')} or p.erased_at is not null
        limit ${BATCH} for update of s skip locked)`,
    ),
  signInRequests: (tx) =>
    count(
      tx,
      sql`delete from sign_in_requests where id in (
        select id from sign_in_requests where expires_at < ${before('signInRequests')}
        limit ${BATCH} for update skip locked)`,
    ),
  challenges: (tx) =>
    count(
      tx,
      sql`with flows as (delete from provider_flows where expires_at < ${before('challenges')} returning 1),
        challenges as (delete from passkey_challenges where expires_at < ${before('challenges')} returning 1),
        windows as (delete from enrolment_windows where expires_at < ${before('challenges')} returning 1)
        select 1 from flows union all select 1 from challenges union all select 1 from windows`,
    ),
  rateLimits: (tx) =>
    count(
      tx,
      sql`delete from rate_limits where ctid in (
        select ctid from rate_limits where window_start < ${before('rateLimits')}
        limit ${BATCH} for update skip locked)`,
    ),
  mails: (tx) =>
    count(
      tx,
      sql`update mails set recipient = '', params = '{}', sealed = null where id in (
        select id from mails where state <> 'waiting' and recipient <> ''
        and coalesce(sent_at, created_at) < ${before('mails')} limit ${BATCH} for update skip locked)`,
    ),
  accessRequests: (tx) =>
    count(
      tx,
      sql`delete from access_requests where id in (
        select id from access_requests where answered_at < ${before('accessRequests')}
        limit ${BATCH} for update skip locked)`,
    ),
  invitations: (tx) =>
    count(
      tx,
      sql`delete from invitations where id in (
        select id from invitations
        where least(accepted_at, revoked_at, expires_at) < ${before('invitations')}
        limit ${BATCH} for update skip locked)`,
    ),
  preparedDrafts: (tx) =>
    count(
      tx,
      sql`delete from prepared_drafts where id in (
        select id from prepared_drafts
        where coalesce(claimed_at, expires_at) < ${before('preparedDrafts')}
        limit ${BATCH} for update skip locked)`,
    ),
  idempotencyKeys: (tx) =>
    count(
      tx,
      sql`delete from idempotency_keys where ctid in (
        select ctid from idempotency_keys where created_at < ${before('idempotencyKeys')}
        limit ${BATCH} for update skip locked)`,
    ),
  apiTokens: (tx) =>
    count(
      tx,
      sql`delete from api_tokens where id in (
        select id from api_tokens t where least(revoked_at, expires_at) < ${before('apiTokens')}
        and not exists (select from idempotency_keys k where k.token_id = t.id)
        limit ${BATCH} for update skip locked)`,
    ),
}

async function count(tx: Transaction, statement: ReturnType<typeof sql>): Promise<number> {
  const done = await tx.execute(statement)
  return Math.max(done.count, done.length)
}
