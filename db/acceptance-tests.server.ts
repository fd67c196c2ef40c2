import { and, desc, eq } from 'drizzle-orm'
import type { Transaction } from './client.server.ts'
import { testRounds } from './schema/acceptance-tests.ts'

/** Which officer confirmed the tests last; null where nobody has. */
export async function lastConfirmedBy(tx: Transaction, issuerId: string): Promise<string | null> {
  const [row] = await tx
    .select({ answeredBy: testRounds.answeredBy })
    .from(testRounds)
    .where(and(eq(testRounds.issuerId, issuerId), eq(testRounds.state, 'confirmed')))
    .orderBy(desc(testRounds.number))
    .limit(1)
  return row?.answeredBy ?? null
}
