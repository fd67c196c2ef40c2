import { asc, eq, sql } from 'drizzle-orm'
import type { Transaction } from './client.server.ts'
import { officerRoles, persons } from './schema/people.ts'

export type DemoPerson = { id: string; name: string; email: string; isOfficer: boolean }

/** The first people of a demo world, partners before officers. */
export const listDemoPeople = (tx: Transaction): Promise<DemoPerson[]> => {
  const isOfficer = sql<boolean>`exists (select from ${officerRoles} where ${officerRoles.personId} = ${persons.id})`
  return tx
    .select({ id: persons.id, name: persons.name, email: persons.email, isOfficer })
    .from(persons)
    .orderBy(isOfficer, asc(persons.createdAt), asc(persons.email))
    .limit(12)
}

/** Address and language, to open a session with. */
export async function demoPerson(
  tx: Transaction,
  id: string,
): Promise<{ email: string; language: string } | undefined> {
  const [found] = await tx
    .select({ email: persons.email, language: persons.language })
    .from(persons)
    .where(eq(persons.id, id))
  return found
}
