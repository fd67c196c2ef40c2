import { and, asc, eq, inArray, isNotNull, isNull, lte, notInArray, or, sql } from 'drizzle-orm'
import type { Day } from '#app/domain/working-days.ts'
import type { Transaction } from './client.server.ts'
import type { Dossier } from './dossiers.server.ts'
import { dossiers } from './schema/dossiers.ts'
import { officerRoles, persons } from './schema/people.ts'

export type DueDossier = { reference: string; institution: string; dueOn: Day }

const team = (tx: Transaction) => tx.select({ id: officerRoles.personId }).from(officerRoles)

/** The officers who review a dossier that is due by then; whoever left the team is none of them. */
export const officersWithDue = (tx: Transaction, until: Day): Promise<(typeof persons.$inferSelect)[]> =>
  tx
    .select()
    .from(persons)
    .where(
      and(
        inArray(persons.id, team(tx)),
        inArray(
          persons.id,
          tx
            .selectDistinct({ id: dossiers.officerId })
            .from(dossiers)
            .where(and(isNotNull(dossiers.dueOn), lte(dossiers.dueOn, until))),
        ),
      ),
    )
    .orderBy(asc(persons.id))

/** What is due by then of one officer or, with null, of nobody in the team: the first of them, what is late first. */
export function dueDossiers(
  tx: Transaction,
  officerId: string | null,
  { until, limit }: { until: Day; limit: number },
): Promise<DueDossier[]> {
  const whose =
    officerId === null
      ? or(isNull(dossiers.officerId), notInArray(dossiers.officerId, team(tx)))
      : eq(dossiers.officerId, officerId)
  return tx
    .select({
      reference: sql<string>`coalesce(${dossiers.reference}, '')`,
      institution: dossiers.institutionName,
      dueOn: sql<string>`${dossiers.dueOn}::text`,
    })
    .from(dossiers)
    .where(and(isNotNull(dossiers.dueOn), lte(dossiers.dueOn, until), whose))
    .orderBy(asc(dossiers.dueOn), asc(dossiers.id))
    .limit(limit)
}

/**
 * One dossier whose partner has had to act for so many days since they were asked, or last reminded; locked, and from
 * now on reminded. Undefined when there is none (left).
 */
export async function takeDossierToRemind(tx: Transaction, days: number): Promise<Dossier | undefined> {
  const [dossier] = await tx
    .select()
    .from(dossiers)
    .where(
      and(
        eq(dossiers.state, 'changesRequested'),
        sql`coalesce(${dossiers.remindedAt}, ${dossiers.stateSince}) < now() - make_interval(days => ${days}::int)`,
      ),
    )
    .orderBy(sql`coalesce(${dossiers.remindedAt}, ${dossiers.stateSince})`)
    .limit(1)
    .for('update', { skipLocked: true })
  if (!dossier) return undefined
  await tx.update(dossiers).set({ remindedAt: sql`now()` }).where(eq(dossiers.id, dossier.id))
  return dossier
}
