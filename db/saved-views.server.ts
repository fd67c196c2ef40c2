import { and, asc, eq, sql } from 'drizzle-orm'
import type { Transaction } from './client.server.ts'
import { savedViews } from './schema/saved-views.ts'

export type SavedView = { id: string; name: string; query: string }

/** An officer's own views, by name. */
export const viewsOf = (tx: Transaction, personId: string): Promise<SavedView[]> =>
  tx
    .select({ id: savedViews.id, name: savedViews.name, query: savedViews.query })
    .from(savedViews)
    .where(eq(savedViews.personId, personId))
    .orderBy(asc(sql`lower(${savedViews.name})`))

/** Saves that count an officer's views wait for each other. */
export async function lockViews(tx: Transaction, personId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`views:${personId}`}, 0))`)
}

/** A name that the officer has used already now opens this query. */
export async function saveView(
  tx: Transaction,
  view: { personId: string; name: string; query: string },
): Promise<void> {
  await tx
    .insert(savedViews)
    .values(view)
    .onConflictDoUpdate({ target: [savedViews.personId, savedViews.name], set: { query: view.query } })
}

export async function deleteView(tx: Transaction, personId: string, id: string): Promise<void> {
  await tx.delete(savedViews).where(and(eq(savedViews.personId, personId), eq(savedViews.id, id)))
}
