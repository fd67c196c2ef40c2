import { asc, eq, gte } from 'drizzle-orm'
import type { Freeze } from '#app/domain/production-slot.ts'
import type { Day } from '#app/domain/working-days.ts'
import type { Transaction } from './client.server.ts'
import { freezePeriods } from './schema/production-slots.ts'

export type FreezePeriod = typeof freezePeriods.$inferSelect

/** The periods that are not over on this day, without what only the team reads; the nearest first. */
export const freezesFrom = (tx: Transaction, day: Day): Promise<Freeze[]> =>
  tx
    .select({ from: freezePeriods.fromDay, until: freezePeriods.untilDay })
    .from(freezePeriods)
    .where(gte(freezePeriods.untilDay, day))
    .orderBy(asc(freezePeriods.fromDay))

/** The same as the team reads them. */
export const freezePeriodsFrom = (tx: Transaction, day: Day): Promise<FreezePeriod[]> =>
  tx
    .select()
    .from(freezePeriods)
    .where(gte(freezePeriods.untilDay, day))
    .orderBy(asc(freezePeriods.fromDay), asc(freezePeriods.untilDay))

/** False when the same days are there already. */
export async function insertFreeze(tx: Transaction, freeze: Omit<FreezePeriod, 'id'>): Promise<boolean> {
  const made = await tx
    .insert(freezePeriods)
    .values(freeze)
    .onConflictDoNothing()
    .returning({ id: freezePeriods.id })
  return made.length > 0
}

/** Its days; undefined when it is gone already. */
export async function deleteFreeze(tx: Transaction, id: string): Promise<Freeze | undefined> {
  const [gone] = await tx
    .delete(freezePeriods)
    .where(eq(freezePeriods.id, id))
    .returning({ from: freezePeriods.fromDay, until: freezePeriods.untilDay })
  return gone
}
