import { asc, eq, sql } from 'drizzle-orm'
import type { Language } from '#app/domain/language.ts'
import type { Transaction } from './client.server.ts'
import { remarkTemplates } from './schema/remarks.ts'

export type StoredTemplate = typeof remarkTemplates.$inferSelect

/** By name; archived ones too. */
export const listRemarkTemplates = (tx: Transaction): Promise<StoredTemplate[]> =>
  tx.select().from(remarkTemplates).orderBy(asc(remarkTemplates.name), asc(remarkTemplates.id))

export async function insertRemarkTemplate(
  tx: Transaction,
  template: { id: string; name: string; texts: Readonly<Record<Language, string>>; changedBy: string },
): Promise<boolean> {
  const made = await tx
    .insert(remarkTemplates)
    .values(template)
    .onConflictDoNothing()
    .returning({ id: remarkTemplates.id })
  return made.length > 0
}

/** False when there is no such template. */
export async function changeRemarkTemplate(
  tx: Transaction,
  id: string,
  change: {
    changedBy: string
    name?: string
    texts?: Readonly<Record<Language, string>>
    archivedAt?: Date | null
  },
): Promise<boolean> {
  const changed = await tx
    .update(remarkTemplates)
    .set({ ...change, changedAt: sql`now()` })
    .where(eq(remarkTemplates.id, id))
    .returning({ id: remarkTemplates.id })
  return changed.length > 0
}
