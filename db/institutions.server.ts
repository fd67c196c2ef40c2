import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Transaction } from './client.server.ts'
import { accessRequests, documentTypes, institutions, issuers, memberships } from './schema/institutions.ts'
import { persons } from './schema/people.ts'

export type Institution = typeof institutions.$inferSelect
export type Issuer = typeof issuers.$inferSelect
export type RegisteredDocumentType = typeof documentTypes.$inferSelect

/** Is this number a registered institution's? Tells yes or no to everybody, and nothing more. */
export async function institutionIsKnown(tx: Transaction, enterpriseNumber: string): Promise<boolean> {
  const [row] = await tx.execute<{ known: boolean }>(
    sql`select institution_is_known(${enterpriseNumber}) as known`,
  )
  return row?.known === true
}

/** The workspace of a registered institution this person is a member of; undefined for everybody else. */
export async function workspaceOfInstitution(
  tx: Transaction,
  enterpriseNumber: string,
  personId: string,
): Promise<string | undefined> {
  const [row] = await tx.execute<{ id: string | null }>(
    sql`select workspace_of_institution(${enterpriseNumber}, ${personId}::uuid) as id`,
  )
  return row?.id ?? undefined
}

/** Seen by its members within their workspace, and by the team. */
export async function institutionByNumber(
  tx: Transaction,
  enterpriseNumber: string,
): Promise<Institution | undefined> {
  const [row] = await tx
    .select()
    .from(institutions)
    .where(eq(institutions.enterpriseNumber, enterpriseNumber))
  return row
}

export async function institutionOfWorkspace(
  tx: Transaction,
  workspaceId: string,
): Promise<Institution | undefined> {
  const [row] = await tx.select().from(institutions).where(eq(institutions.workspaceId, workspaceId))
  return row
}

export async function readInstitution(tx: Transaction, id: string): Promise<Institution | undefined> {
  const [row] = await tx.select().from(institutions).where(eq(institutions.id, id))
  return row
}

export async function insertInstitution(
  tx: Transaction,
  institution: typeof institutions.$inferInsert,
): Promise<Institution> {
  const [row] = await tx.insert(institutions).values(institution).returning()
  if (!row) throw new Error('insert returned no row')
  return row
}

export const issuersOf = (tx: Transaction, institutionId: string): Promise<Issuer[]> =>
  tx
    .select()
    .from(issuers)
    .where(eq(issuers.institutionId, institutionId))
    .orderBy(asc(issuers.applicationId))

export async function readIssuer(tx: Transaction, id: string): Promise<Issuer | undefined> {
  const [row] = await tx.select().from(issuers).where(eq(issuers.id, id))
  return row
}

export async function findIssuer(
  tx: Transaction,
  institutionId: string,
  applicationId: string,
): Promise<Issuer | undefined> {
  const [row] = await tx
    .select()
    .from(issuers)
    .where(and(eq(issuers.institutionId, institutionId), eq(issuers.applicationId, applicationId)))
  return row
}

export async function insertIssuer(tx: Transaction, issuer: typeof issuers.$inferInsert): Promise<Issuer> {
  const [row] = await tx.insert(issuers).values(issuer).returning()
  if (!row) throw new Error('insert returned no row')
  return row
}

export const documentTypesOf = (tx: Transaction, issuerId: string): Promise<RegisteredDocumentType[]> =>
  tx
    .select()
    .from(documentTypes)
    .where(eq(documentTypes.issuerId, issuerId))
    .orderBy(asc(documentTypes.reference))

export async function insertDocumentType(
  tx: Transaction,
  type: typeof documentTypes.$inferInsert,
): Promise<void> {
  await tx.insert(documentTypes).values(type)
}

/** The couple as registered, held until the transaction ends: every change to what is registered starts here. */
export async function lockIssuer(
  tx: Transaction,
  id: string,
): Promise<{ institution: Institution; issuer: Issuer } | undefined> {
  const [row] = await tx
    .select({ institution: institutions, issuer: issuers })
    .from(issuers)
    .innerJoin(institutions, eq(institutions.id, issuers.institutionId))
    .where(eq(issuers.id, id))
    .for('update')
  return row
}

export async function changeInstitution(
  tx: Transaction,
  id: string,
  change: Pick<Institution, 'answers'>,
): Promise<void> {
  await tx.update(institutions).set(change).where(eq(institutions.id, id))
}

export async function changeIssuer(
  tx: Transaction,
  id: string,
  change: Partial<Pick<Issuer, 'answers' | 'endedOn'>>,
): Promise<void> {
  await tx.update(issuers).set(change).where(eq(issuers.id, id))
}

export async function endDocumentTypes(
  tx: Transaction,
  ids: readonly string[],
  endedOn: string,
): Promise<void> {
  await tx
    .update(documentTypes)
    .set({ endedOn })
    .where(inArray(documentTypes.id, [...ids]))
}

/** At approval: the first person of a new institution becomes its manager. */
export async function makeManager(tx: Transaction, workspaceId: string, personId: string): Promise<void> {
  await tx
    .insert(memberships)
    .values({ workspaceId, personId, role: 'manager' })
    .onConflictDoUpdate({ target: [memberships.workspaceId, memberships.personId], set: { role: 'manager' } })
}

export async function addEditor(tx: Transaction, workspaceId: string, personId: string): Promise<void> {
  await tx.insert(memberships).values({ workspaceId, personId, role: 'editor' }).onConflictDoNothing()
}

/** Whom a request to be let in is put to. */
export const managersOf = (
  tx: Transaction,
  workspaceId: string,
): Promise<{ id: string; email: string; language: string }[]> =>
  tx
    .select({ id: persons.id, email: persons.email, language: persons.language })
    .from(memberships)
    .innerJoin(persons, eq(persons.id, memberships.personId))
    .where(and(eq(memberships.workspaceId, workspaceId), eq(memberships.role, 'manager')))

export type AccessRequest = typeof accessRequests.$inferSelect

export async function readAccessRequest(tx: Transaction, id: string): Promise<AccessRequest | undefined> {
  const [row] = await tx.select().from(accessRequests).where(eq(accessRequests.id, id))
  return row
}

/** The question as put now; undefined while the same one is open, and for a day after it was answered. */
export async function insertAccessRequest(
  tx: Transaction,
  enterpriseNumber: string,
  personId: string,
): Promise<Pick<AccessRequest, 'id' | 'askedAt'> | undefined> {
  const [made] = await tx
    .insert(accessRequests)
    .values({ enterpriseNumber, personId })
    .onConflictDoUpdate({
      target: [accessRequests.enterpriseNumber, accessRequests.personId],
      set: { answer: null, answeredAt: null, answeredBy: null, askedAt: sql`now()` },
      setWhere: sql`${accessRequests.answeredAt} < now() - interval '1 day'`,
    })
    .returning({ id: accessRequests.id, askedAt: accessRequests.askedAt })
  return made
}
