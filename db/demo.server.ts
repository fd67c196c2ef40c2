import { eq } from 'drizzle-orm'
import type { Transaction } from './client.server.ts'
import { portal } from './schema/people.ts'

/** Whether this database holds an invented world; a row of it says so. */
export async function isDemoWorld(tx: Transaction): Promise<boolean> {
  const [row] = await tx.select({ demo: portal.demo }).from(portal).where(eq(portal.id, 1))
  return row?.demo === 1
}
