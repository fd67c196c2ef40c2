import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Transaction } from './client.server.ts'
import { decisions } from './schema/dossiers.ts'
import { accessRequests, institutions } from './schema/institutions.ts'
import { persons } from './schema/people.ts'

export type Decision = typeof decisions.$inferSelect

export async function insertDecision(
  tx: Transaction,
  decision: typeof decisions.$inferInsert,
): Promise<string> {
  const [row] = await tx.insert(decisions).values(decision).returning({ id: decisions.id })
  if (!row) throw new Error('insert returned no row')
  return row.id
}

/** A dossier's decisions, newest first. */
export const decisionsOf = (tx: Transaction, dossierId: string): Promise<Decision[]> =>
  tx.select().from(decisions).where(eq(decisions.dossierId, dossierId)).orderBy(desc(decisions.at))

export type OpenAccessRequest = {
  id: string
  enterpriseNumber: string
  institutionName: string
  email: string
  askedAt: Date
}

export const openAccessRequests = (tx: Transaction): Promise<OpenAccessRequest[]> =>
  tx
    .select({
      id: accessRequests.id,
      enterpriseNumber: accessRequests.enterpriseNumber,
      institutionName: sql<string>`${institutions.answers}->>'nameFr'`,
      email: persons.email,
      askedAt: accessRequests.askedAt,
    })
    .from(accessRequests)
    .innerJoin(institutions, eq(institutions.enterpriseNumber, accessRequests.enterpriseNumber))
    .innerJoin(persons, eq(persons.id, accessRequests.personId))
    .where(isNull(accessRequests.answer))
    .orderBy(asc(accessRequests.askedAt))
    .limit(200)

/** Answers an open request to be let in; undefined when it is answered already. */
export async function answerAccessRequest(
  tx: Transaction,
  id: string,
  answer: { answer: 'granted' | 'refused'; answeredBy: string },
): Promise<{ enterpriseNumber: string; personId: string } | undefined> {
  const [row] = await tx
    .update(accessRequests)
    .set({ ...answer, answeredAt: new Date() })
    .where(and(eq(accessRequests.id, id), isNull(accessRequests.answer)))
    .returning({ enterpriseNumber: accessRequests.enterpriseNumber, personId: accessRequests.personId })
  return row
}
