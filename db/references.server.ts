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

/** Two approvals at once wait for each other here: what one has seen to be free, the other cannot give meanwhile. */
export async function lockReferences(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('references', 0))`)
}

/** The last number that each counter gave; one that gave none is missing. */
export async function lastNumbers(tx: Transaction): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.select().from(referenceCounters)
  return new Map(rows.map(({ name, last }) => [name, last]))
}

/** The counter goes on from this number. */
export async function setNumber(tx: Transaction, counter: string, last: number): Promise<void> {
  await tx
    .insert(referenceCounters)
    .values({ name: counter, last })
    .onConflictDoUpdate({ target: referenceCounters.name, set: { last } })
}

/** Those of these references that are given already, to whatever. */
export async function takenReferences(tx: Transaction, references: readonly string[]): Promise<Set<string>> {
  const wanted = sql`any(${sql.param([...references])}::text[])`
  const rows = await tx.execute<{ reference: string }>(sql`
    select reference from institutions where reference = ${wanted}
    union select reference from issuers where reference = ${wanted}
    union select application_reference from issuers where application_reference = ${wanted}
    union select reference from document_types where reference = ${wanted}`)
  return new Set(rows.map(({ reference }) => reference))
}
