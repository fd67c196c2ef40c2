import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { OfficerRole } from '#app/domain/permission.ts'
import type { Transaction } from './client.server.ts'
import { enrolmentWindows, passkeys } from './schema/accounts.ts'
import { officerRoles, persons } from './schema/people.ts'

export type ListedOfficer = {
  personId: string
  email: string
  name: string
  roles: string[]
  passkeys: number
  /** Until when the person may add a passkey; null when they may not. */
  windowUntil: Date | null
}

/** Everybody with a role in the team, by address. */
export const listOfficers = (tx: Transaction): Promise<ListedOfficer[]> =>
  tx
    .select({
      personId: persons.id,
      email: persons.email,
      name: persons.name,
      roles: sql<string[]>`array_agg(${officerRoles.role} order by ${officerRoles.role})`,
      passkeys: sql<number>`(select count(*)::int from ${passkeys} where ${passkeys.personId} = ${persons.id})`,
      windowUntil: enrolmentWindows.expiresAt,
    })
    .from(officerRoles)
    .innerJoin(persons, eq(persons.id, officerRoles.personId))
    .leftJoin(
      enrolmentWindows,
      and(eq(enrolmentWindows.personId, persons.id), gt(enrolmentWindows.expiresAt, sql`now()`)),
    )
    .groupBy(persons.id, enrolmentWindows.expiresAt)
    .orderBy(asc(persons.email))

export type Colleague = { personId: string; name: string }

/** Everybody with a role in the team, as colleagues call them. */
export const teamNames = (tx: Transaction): Promise<Colleague[]> => {
  const name = sql<string>`coalesce(nullif(${persons.name}, ''), ${persons.email})`
  return tx
    .selectDistinct({ personId: persons.id, name })
    .from(officerRoles)
    .innerJoin(persons, eq(persons.id, officerRoles.personId))
    .orderBy(asc(name))
}

/** Changes of the team wait for each other, so that two admins cannot take the last admin's role from one another. */
export async function lockTeam(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('officer_roles'))`)
}

/** False: the person had this role. */
export async function insertOfficerRole(
  tx: Transaction,
  personId: string,
  role: OfficerRole,
): Promise<boolean> {
  const added = await tx
    .insert(officerRoles)
    .values({ personId, role })
    .onConflictDoNothing()
    .returning({ role: officerRoles.role })
  return added.length === 1
}

/** False: the person did not have this role. */
export async function deleteOfficerRole(
  tx: Transaction,
  personId: string,
  role: OfficerRole,
): Promise<boolean> {
  const removed = await tx
    .delete(officerRoles)
    .where(and(eq(officerRoles.personId, personId), eq(officerRoles.role, role)))
    .returning({ role: officerRoles.role })
  return removed.length === 1
}

export const rolesOf = async (tx: Transaction, personId: string): Promise<string[]> => {
  const rows = await tx
    .select({ role: officerRoles.role })
    .from(officerRoles)
    .where(eq(officerRoles.personId, personId))
  return rows.map(({ role }) => role)
}

/** How many people have a role. */
export async function countWithRole(tx: Transaction, role: OfficerRole): Promise<number> {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(officerRoles)
    .where(eq(officerRoles.role, role))
  return row?.count ?? 0
}

export async function personIdOf(tx: Transaction, email: string): Promise<string | undefined> {
  const [person] = await tx.select({ id: persons.id }).from(persons).where(eq(persons.email, email))
  return person?.id
}
