import { and, asc, eq, sql } from 'drizzle-orm'
import type { Language } from '#app/domain/language.ts'
import type { Transaction } from './client.server.ts'
import { checklistItems, checklistMarks } from './schema/remarks.ts'

export type StoredItem = typeof checklistItems.$inferSelect
export type StoredMark = typeof checklistMarks.$inferSelect

/** What an admin wrote, in every language. */
export type Texts = Readonly<Record<Language, string>>

/** In the order in which they are looked at; archived ones too. */
export const listChecklistItems = (tx: Transaction): Promise<StoredItem[]> =>
  tx.select().from(checklistItems).orderBy(asc(checklistItems.position), asc(checklistItems.id))

/** The same, held until the transaction ends, so that two admins do not order them at once. */
export const lockChecklistItems = (tx: Transaction): Promise<StoredItem[]> =>
  tx.select().from(checklistItems).orderBy(asc(checklistItems.position), asc(checklistItems.id)).for('update')

export async function insertChecklistItem(
  tx: Transaction,
  item: { id: string; position: number; texts: Texts; changedBy: string },
): Promise<boolean> {
  const made = await tx
    .insert(checklistItems)
    .values(item)
    .onConflictDoNothing()
    .returning({ id: checklistItems.id })
  return made.length > 0
}

export async function changeChecklistItem(
  tx: Transaction,
  id: string,
  change: { changedBy: string; position?: number; texts?: Texts; archivedAt?: Date | null },
): Promise<void> {
  await tx
    .update(checklistItems)
    .set({ ...change, changedAt: sql`now()` })
    .where(eq(checklistItems.id, id))
}

/** Of a dossier, every version. */
export const checklistMarksOf = (tx: Transaction, dossierId: string): Promise<StoredMark[]> =>
  tx.select().from(checklistMarks).where(eq(checklistMarks.dossierId, dossierId))

export async function saveChecklistMark(tx: Transaction, mark: Omit<StoredMark, 'at'>): Promise<void> {
  const { dossierId: _, version: __, itemId: ___, ...said } = mark
  await tx
    .insert(checklistMarks)
    .values(mark)
    .onConflictDoUpdate({
      target: [checklistMarks.dossierId, checklistMarks.version, checklistMarks.itemId],
      set: { ...said, at: sql`now()` },
    })
}

export async function deleteChecklistMark(
  tx: Transaction,
  { dossierId, version, itemId }: Pick<StoredMark, 'dossierId' | 'version' | 'itemId'>,
): Promise<void> {
  await tx
    .delete(checklistMarks)
    .where(
      and(
        eq(checklistMarks.dossierId, dossierId),
        eq(checklistMarks.version, version),
        eq(checklistMarks.itemId, itemId),
      ),
    )
}
