import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Transaction } from './client.server.ts'
import { remarks } from './schema/remarks.ts'

export type Remark = typeof remarks.$inferSelect
export type NewRemark = typeof remarks.$inferInsert

/** False when a remark with this id is there already: the same form, sent twice. */
export async function insertRemark(tx: Transaction, remark: NewRemark): Promise<boolean> {
  const made = await tx.insert(remarks).values(remark).onConflictDoNothing().returning({ id: remarks.id })
  return made.length > 0
}

/** Of a dossier, oldest first; a partner's transaction sees those that were sent. */
export const remarksOf = (tx: Transaction, dossierId: string): Promise<Remark[]> =>
  tx
    .select()
    .from(remarks)
    .where(eq(remarks.dossierId, dossierId))
    .orderBy(asc(remarks.createdAt), asc(remarks.id))

/** One remark, held until the transaction ends. */
export async function lockRemark(
  tx: Transaction,
  dossierId: string,
  id: string,
): Promise<Remark | undefined> {
  const [row] = await tx
    .select()
    .from(remarks)
    .where(and(eq(remarks.dossierId, dossierId), eq(remarks.id, id)))
    .for('update')
  return row
}

export async function changeRemark(
  tx: Transaction,
  id: string,
  change: Partial<Omit<NewRemark, 'id' | 'dossierId' | 'workspaceId'>>,
): Promise<void> {
  await tx.update(remarks).set(change).where(eq(remarks.id, id))
}

/** Shows the partner every open remark that they have not seen. */
export async function sendOpenRemarks(tx: Transaction, dossierId: string, sentAt: Date): Promise<void> {
  await tx
    .update(remarks)
    .set({ sentAt })
    .where(and(eq(remarks.dossierId, dossierId), eq(remarks.state, 'open'), isNull(remarks.sentAt)))
}

/** How many remarks still stand between a dossier and its approval. */
export const countUnsettledRemarks = (tx: Transaction, dossierId: string): Promise<number> =>
  tx.$count(remarks, and(eq(remarks.dossierId, dossierId), inArray(remarks.state, ['open', 'answered'])))
