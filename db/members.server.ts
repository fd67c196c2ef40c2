import { and, asc, desc, eq, lt, sql } from 'drizzle-orm'
import { FORMER_MEMBER } from '#app/domain/former-member.ts'
import type { MemberRole } from '#app/domain/permission.ts'
import type { Transaction } from './client.server.ts'
import type { StoredEvent } from './events.server.ts'
import { dossiers, events } from './schema/dossiers.ts'
import { memberships } from './schema/institutions.ts'
import { persons } from './schema/people.ts'

export type Membership = typeof memberships.$inferSelect

/** `name` is how colleagues call the person; both may be empty for who signs in by a login provider only. */
export type Member = Membership & { name: string; email: string }

const shownName = sql<string>`case when ${persons.erasedAt} is null
  then coalesce(nullif(${persons.name}, ''), ${persons.email}) else ${FORMER_MEMBER} end`

/** All workspaces this person is a member of, the longest first; seen by the person outside every workspace. */
export const membershipsOf = (tx: Transaction, personId: string): Promise<Membership[]> =>
  tx.select().from(memberships).where(eq(memberships.personId, personId)).orderBy(asc(memberships.since))

export async function membershipIn(
  tx: Transaction,
  workspaceId: string,
  personId: string,
): Promise<Membership | undefined> {
  const [row] = await tx
    .select()
    .from(memberships)
    .where(and(eq(memberships.workspaceId, workspaceId), eq(memberships.personId, personId)))
  return row
}

/**
 * One change of a workspace's members at a time, until the commit: two managers who leave at once must not leave none.
 * Read what the decision rests on after this.
 */
export async function lockMembers(tx: Transaction, workspaceId: string): Promise<void> {
  // A row lock would need the right to change the row, which a member who leaves does not have.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`members:${workspaceId}`}, 0))`)
}

/** Managers first, then by the day they came. */
export const listMembers = (tx: Transaction, workspaceId: string): Promise<Member[]> =>
  tx
    .select({
      workspaceId: memberships.workspaceId,
      personId: memberships.personId,
      role: memberships.role,
      mandateHolder: memberships.mandateHolder,
      mandateBasis: memberships.mandateBasis,
      since: memberships.since,
      name: shownName,
      email: persons.email,
    })
    .from(memberships)
    .innerJoin(persons, eq(persons.id, memberships.personId))
    .where(eq(memberships.workspaceId, workspaceId))
    .orderBy(sql`${memberships.role} <> 'manager'`, asc(memberships.since))

export async function setRole(
  tx: Transaction,
  { workspaceId, personId, role }: { workspaceId: string; personId: string; role: MemberRole },
): Promise<void> {
  await tx
    .update(memberships)
    .set({ role })
    .where(and(eq(memberships.workspaceId, workspaceId), eq(memberships.personId, personId)))
}

export async function deleteMember(tx: Transaction, workspaceId: string, personId: string): Promise<void> {
  await tx
    .delete(memberships)
    .where(and(eq(memberships.workspaceId, workspaceId), eq(memberships.personId, personId)))
}

/** What a workspace is called while it is bound to no institution: the name its newest dossier has. */
export async function draftNameOf(tx: Transaction, workspaceId: string): Promise<string> {
  const [row] = await tx
    .select({ name: dossiers.institutionName })
    .from(dossiers)
    .where(eq(dossiers.workspaceId, workspaceId))
    .orderBy(desc(dossiers.createdAt))
    .limit(1)
  return row?.name ?? ''
}

/** `by` and `about` as `Member.name`; `reference` of the dossier it happened to. */
export type WorkspaceEvent = Pick<
  StoredEvent,
  'sequence' | 'kind' | 'at' | 'dossierId' | 'actorId' | 'data'
> & {
  by: string | null
  about: string | null
  reference: string | null
}

/** What happened in a workspace, the newest first; `before` the number of an entry that was seen already. */
export const workspaceEvents = (
  tx: Transaction,
  workspaceId: string,
  { limit, before }: { limit: number; before?: number | undefined },
): Promise<WorkspaceEvent[]> => {
  const nameOf = (id: ReturnType<typeof sql>) =>
    sql<string | null>`(select ${shownName} from ${persons} where ${persons.id} = ${id})`
  return tx
    .select({
      sequence: events.sequence,
      kind: events.kind,
      at: events.at,
      dossierId: events.dossierId,
      actorId: events.actorId,
      data: events.data,
      by: nameOf(sql`${events.actorId}`),
      about: nameOf(sql`(${events.data} ->> 'personId')::uuid`),
      reference: sql<string | null>`(select ${dossiers.reference} from ${dossiers}
        where ${dossiers.id} = ${events.dossierId})`,
    })
    .from(events)
    .where(
      and(
        eq(events.workspaceId, workspaceId),
        before === undefined ? undefined : lt(events.sequence, before),
      ),
    )
    .orderBy(desc(events.sequence))
    .limit(limit)
}

export async function updatePerson(
  tx: Transaction,
  id: string,
  change: { name: string; language: string },
): Promise<void> {
  await tx.update(persons).set(change).where(eq(persons.id, id))
}
