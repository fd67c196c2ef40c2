import { and, eq, lt, sql } from 'drizzle-orm'
import type { Transaction } from './client.server.ts'
import { idempotencyKeys } from './schema/accounts.ts'

export type KeyUse = { tokenId: string; key: string; requestSha256: Buffer }

/** Status of a row whose request is still being worked on. */
const PENDING = 0

/** What is known of a key: nothing yet (it is taken now), still at work, answered, or used for another request. */
export type Known =
  | { is: 'new' }
  | { is: 'pending' }
  | { is: 'other' }
  | { is: 'answered'; status: number; body: unknown }

/** A repeat gets its answer for this long. */
const KEPT = sql`interval '24 hours'`
/** A process that died at work leaves its key behind; no call lasts this long. */
const ABANDONED = sql`interval '1 minute'`

/** Takes a key for a request, or tells what became of it before. Two requests at once never both get `new`. */
export async function takeKey(tx: Transaction, { tokenId, key, requestSha256 }: KeyUse): Promise<Known> {
  await tx
    .delete(idempotencyKeys)
    .where(and(eq(idempotencyKeys.tokenId, tokenId), lt(idempotencyKeys.createdAt, sql`now() - ${KEPT}`)))
  const taken = await tx
    .insert(idempotencyKeys)
    .values({ tokenId, key, requestSha256, status: PENDING, body: {} })
    .onConflictDoUpdate({
      target: [idempotencyKeys.tokenId, idempotencyKeys.key],
      set: { createdAt: sql`now()` },
      // Named with their table: beside `excluded` a bare name is ambiguous.
      setWhere: sql`idempotency_keys.status = ${PENDING} and idempotency_keys.created_at < now() - ${ABANDONED}
        and idempotency_keys.request_sha256 = excluded.request_sha256`,
    })
    .returning({ key: idempotencyKeys.key })
  if (taken.length > 0) return { is: 'new' }
  const [row] = await tx
    .select()
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.tokenId, tokenId), eq(idempotencyKeys.key, key)))
  if (!row) return { is: 'pending' }
  if (!row.requestSha256.equals(requestSha256)) return { is: 'other' }
  return row.status === PENDING ? { is: 'pending' } : { is: 'answered', status: row.status, body: row.body }
}

/** Throws when the key is no longer this call's, which came too late: its act is undone with it. */
export async function answerKey(
  tx: Transaction,
  { tokenId, key }: KeyUse,
  answer: { status: number; body: unknown },
): Promise<void> {
  const kept = await tx
    .update(idempotencyKeys)
    .set(answer)
    .where(
      and(
        eq(idempotencyKeys.tokenId, tokenId),
        eq(idempotencyKeys.key, key),
        eq(idempotencyKeys.status, PENDING),
      ),
    )
    .returning({ key: idempotencyKeys.key })
  if (kept.length === 0) throw new Error('the idempotency key was freed or answered by another call')
}

/** Nothing was done under this key, so it may be used again. */
export async function freeKey(tx: Transaction, { tokenId, key }: KeyUse): Promise<void> {
  await tx
    .delete(idempotencyKeys)
    .where(
      and(
        eq(idempotencyKeys.tokenId, tokenId),
        eq(idempotencyKeys.key, key),
        eq(idempotencyKeys.status, PENDING),
      ),
    )
}
