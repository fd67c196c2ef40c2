import { and, asc, eq, isNull, not, type SQL, sql } from 'drizzle-orm'
import type { Transaction } from './client.server.ts'
import { officerRoles, persons } from './schema/people.ts'

export type DemoPerson = { id: string; name: string; email: string; isOfficer: boolean }

const MOST_OF_A_KIND = 6

/** The first people of a demo world, partners before officers: whoever signs in later takes nobody's place. */
export async function listDemoPeople(tx: Transaction): Promise<DemoPerson[]> {
  const isOfficer = sql<boolean>`exists (select from ${officerRoles} where ${officerRoles.personId} = ${persons.id})`
  const first = (kind: SQL) =>
    tx
      .select({ id: persons.id, name: persons.name, email: persons.email, isOfficer })
      .from(persons)
      .where(and(kind, isNull(persons.erasedAt)))
      .orderBy(asc(persons.createdAt), asc(persons.email))
      .limit(MOST_OF_A_KIND)
  return [...(await first(not(isOfficer))), ...(await first(isOfficer))]
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
