import { and, eq, exists, isNull, or, sql } from 'drizzle-orm'
import type { ThreadSide } from '#app/domain/thread.ts'
import type { Transaction } from './client.server.ts'
import type { Dossier } from './dossiers.server.ts'
import type { Person } from './persons.server.ts'
import { dossierVersions } from './schema/dossiers.ts'
import { memberships } from './schema/institutions.ts'
import { officerRoles, persons } from './schema/people.ts'
import { threadMessages, threads } from './schema/thread.ts'

/** Records that a side was told of all messages up to this one. As the worker. */
export async function noteNotice(
  tx: Transaction,
  { dossierId, side, at, upTo }: { dossierId: string; side: ThreadSide; at: Date; upTo: number },
): Promise<void> {
  const noted =
    side === 'team'
      ? { teamNoticedAt: at, teamNoticedUpTo: upTo }
      : { partnerNoticedAt: at, partnerNoticedUpTo: upTo }
  await tx.update(threads).set(noted).where(eq(threads.dossierId, dossierId))
}

/** The members who wrote in the conversation or submitted the present version; else all who may answer. */
export async function listenersOf(tx: Transaction, dossier: Dossier): Promise<Person[]> {
  const wrote = tx
    .select({ one: sql`1` })
    .from(threadMessages)
    .where(
      and(
        eq(threadMessages.dossierId, dossier.id),
        eq(threadMessages.side, 'partner'),
        eq(threadMessages.authorId, persons.id),
      ),
    )
  const submitted = tx
    .select({ one: sql`1` })
    .from(dossierVersions)
    .where(
      and(
        eq(dossierVersions.dossierId, dossier.id),
        eq(dossierVersions.number, dossier.version),
        eq(dossierVersions.submittedBy, persons.id),
      ),
    )
  const members = await membersOf(tx, dossier.workspaceId, or(exists(wrote), exists(submitted)))
  if (members.length > 0) return members
  return membersOf(tx, dossier.workspaceId, sql`${memberships.role} <> 'reader'`)
}

async function membersOf(tx: Transaction, workspaceId: string, which: ReturnType<typeof or>) {
  const rows = await tx
    .select({ person: persons })
    .from(memberships)
    .innerJoin(persons, eq(persons.id, memberships.personId))
    .where(and(eq(memberships.workspaceId, workspaceId), isNull(persons.erasedAt), which))
  return rows.map(({ person }) => person)
}

/** Whoever reviews the dossier, while they are of the team. */
export async function reviewerOf(tx: Transaction, { officerId }: Dossier): Promise<Person | undefined> {
  if (officerId === null) return undefined
  const [row] = await tx
    .select({ person: persons })
    .from(persons)
    .innerJoin(officerRoles, eq(officerRoles.personId, persons.id))
    .where(and(eq(persons.id, officerId), isNull(persons.erasedAt)))
    .limit(1)
  return row?.person
}
