import { and, asc, desc, eq, gte, inArray, lt, ne, sql } from 'drizzle-orm'
import type { Transaction } from './client.server.ts'
import { webhookDeliveries, webhookTargets } from './schema/webhooks.ts'

export type WebhookTarget = typeof webhookTargets.$inferSelect
export type WebhookDelivery = typeof webhookDeliveries.$inferSelect

/** How long deliveries are kept, in days. */
const KEPT_DAYS = 30
/** A job that was queued and got lost is queued again after this. */
const LEASE = sql`interval '10 minutes'`
const HELD = sql`now() + interval '100 years'`

export const countTargets = (tx: Transaction): Promise<number> => tx.$count(webhookTargets)

/** False when there is one with this id. */
export async function insertTarget(
  tx: Transaction,
  target: Pick<WebhookTarget, 'id' | 'url' | 'kinds' | 'sealed'>,
): Promise<boolean> {
  const made = await tx
    .insert(webhookTargets)
    .values(target)
    .onConflictDoNothing()
    .returning({ id: webhookTargets.id })
  return made.length > 0
}

export async function lockTarget(tx: Transaction, id: string): Promise<WebhookTarget | undefined> {
  const [row] = await tx.select().from(webhookTargets).where(eq(webhookTargets.id, id)).for('update')
  return row
}

export async function replaceSecret(tx: Transaction, id: string, sealed: Buffer): Promise<void> {
  await tx.update(webhookTargets).set({ sealed, rotatedAt: sql`now()` }).where(eq(webhookTargets.id, id))
}

/** What waits is held while the target is paused, and due at once when it goes on. */
export async function pauseTarget(tx: Transaction, id: string, paused: boolean): Promise<void> {
  await tx
    .update(webhookTargets)
    .set({ pausedAt: paused ? sql`now()` : null })
    .where(eq(webhookTargets.id, id))
  await tx
    .update(webhookDeliveries)
    .set(paused ? { dueAt: HELD } : { dueAt: sql`now()`, askedAt: sql`now()` })
    .where(and(eq(webhookDeliveries.targetId, id), eq(webhookDeliveries.state, 'waiting')))
}

/** With all that it was told. */
export async function deleteTarget(tx: Transaction, id: string): Promise<void> {
  await tx.delete(webhookTargets).where(eq(webhookTargets.id, id))
}

export type CountedTarget = WebhookTarget & { waiting: number; failed: number; deliveredAt: Date | null }

/** All targets with their deliveries counted, the oldest first. */
export async function targetsWithCounts(tx: Transaction): Promise<CountedTarget[]> {
  const targets = await tx.select().from(webhookTargets).orderBy(asc(webhookTargets.createdAt))
  const counts = await tx
    .select({
      targetId: webhookDeliveries.targetId,
      waiting: sql<number>`count(*) filter (where ${webhookDeliveries.state} = 'waiting')::int`,
      failed: sql<number>`count(*) filter (where ${webhookDeliveries.state} = 'failed')::int`,
      deliveredAt:
        sql<Date | null>`max(${webhookDeliveries.triedAt}) filter (where ${webhookDeliveries.state} = 'delivered')`.mapWith(
          webhookDeliveries.triedAt,
        ),
    })
    .from(webhookDeliveries)
    .groupBy(webhookDeliveries.targetId)
  return targets.map((target) => {
    const counted = counts.find(({ targetId }) => targetId === target.id)
    return { ...target, ...(counted ?? { waiting: 0, failed: 0, deliveredAt: null }), id: target.id }
  })
}

/** The newest deliveries of a target. */
export const deliveriesOf = (
  tx: Transaction,
  targetId: string,
  { failed, limit }: { failed: boolean; limit: number },
): Promise<WebhookDelivery[]> =>
  tx
    .select()
    .from(webhookDeliveries)
    .where(
      and(
        eq(webhookDeliveries.targetId, targetId),
        failed ? eq(webhookDeliveries.state, 'failed') : undefined,
      ),
    )
    .orderBy(desc(webhookDeliveries.createdAt), desc(webhookDeliveries.sequence))
    .limit(limit)

/** Asks for deliveries again that have ended: one, or all that failed since a moment. Answers how many. */
export async function replayDeliveries(
  tx: Transaction,
  target: WebhookTarget,
  which: { deliveryId: string } | { failedSince: Date },
): Promise<number> {
  const chosen =
    'deliveryId' in which
      ? and(eq(webhookDeliveries.id, which.deliveryId), ne(webhookDeliveries.state, 'waiting'))
      : and(eq(webhookDeliveries.state, 'failed'), gte(webhookDeliveries.createdAt, which.failedSince))
  const asked = await tx
    .update(webhookDeliveries)
    .set({ state: 'waiting', askedAt: sql`now()`, dueAt: target.pausedAt ? HELD : sql`now()` })
    .where(and(eq(webhookDeliveries.targetId, target.id), chosen))
    .returning({ id: webhookDeliveries.id })
  return asked.length
}

/** Deliveries that are due, from now on somebody's; `due` is when they were. */
export async function takeDueDeliveries(
  tx: Transaction,
  limit: number,
): Promise<{ id: string; due: string }[]> {
  const due = await tx
    .select({ id: webhookDeliveries.id, due: sql<string>`${webhookDeliveries.dueAt}::text` })
    .from(webhookDeliveries)
    .where(and(eq(webhookDeliveries.state, 'waiting'), sql`${webhookDeliveries.dueAt} <= now()`))
    .orderBy(asc(webhookDeliveries.dueAt))
    .limit(limit)
    .for('update', { skipLocked: true })
  if (due.length === 0) return []
  await tx
    .update(webhookDeliveries)
    .set({ dueAt: sql`now() + ${LEASE}` })
    .where(
      inArray(
        webhookDeliveries.id,
        due.map(({ id }) => id),
      ),
    )
  return due
}

/** A delivery that waits, with its target; undefined when it has ended, or is held. */
export async function readWaiting(
  tx: Transaction,
  id: string,
): Promise<{ delivery: WebhookDelivery; target: WebhookTarget } | undefined> {
  const [row] = await tx
    .select({ delivery: webhookDeliveries, target: webhookTargets })
    .from(webhookDeliveries)
    .innerJoin(webhookTargets, eq(webhookTargets.id, webhookDeliveries.targetId))
    .where(and(eq(webhookDeliveries.id, id), eq(webhookDeliveries.state, 'waiting')))
  return row && row.target.pausedAt === null ? row : undefined
}

export type Attempt =
  | { state: 'delivered'; status: number }
  /** Without `dueAt` it is given up. */
  | { state: 'missed'; status: number | null; failure: string; dueAt: Date | undefined }

/** What came of an attempt on what still waits. */
export async function noteAttempt(tx: Transaction, id: string, attempt: Attempt): Promise<void> {
  const delivered = attempt.state === 'delivered'
  await tx
    .update(webhookDeliveries)
    .set({
      attempts: sql`${webhookDeliveries.attempts} + 1`,
      triedAt: sql`now()`,
      status: attempt.status,
      failure: delivered ? '' : attempt.failure,
      ...(delivered && { state: 'delivered' }),
      ...(!delivered && (attempt.dueAt ? { dueAt: attempt.dueAt } : { state: 'failed' })),
    })
    .where(and(eq(webhookDeliveries.id, id), eq(webhookDeliveries.state, 'waiting')))
}

/** Deletes at most so many deliveries that are no longer kept; answers how many. */
export async function deleteOldDeliveries(tx: Transaction, limit: number): Promise<number> {
  const old = tx
    .select({ id: webhookDeliveries.id })
    .from(webhookDeliveries)
    .where(lt(webhookDeliveries.createdAt, sql`now() - make_interval(days => ${KEPT_DAYS}::int)`))
    .limit(limit)
    .for('update', { skipLocked: true })
  const gone = await tx
    .delete(webhookDeliveries)
    .where(inArray(webhookDeliveries.id, old))
    .returning({ id: webhookDeliveries.id })
  return gone.length
}
