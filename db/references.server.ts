import { sql } from 'drizzle-orm'
import type { Transaction } from './client.server.ts'
import { referenceCounters } from './schema/dossiers.ts'

/** The next number of a counter, from 1; the row stays locked until the transaction ends, so none is given twice. */
export async function nextNumber(tx: Transaction, counter: string): Promise<number> {
  const [row] = await tx
    .insert(referenceCounters)
    .values({ name: counter, last: 1 })
    .onConflictDoUpdate({ target: referenceCounters.name, set: { last: sql`${referenceCounters.last} + 1` } })
    .returning({ last: referenceCounters.last })
  if (!row) throw new Error('the counter gave no number')
  return row.last
}
