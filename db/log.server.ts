import { and, asc, desc, eq, gt, inArray, lt, lte } from 'drizzle-orm'
import type { Transaction } from './client.server.ts'
import type { LogHead, StoredEvent } from './events.server.ts'
import { dossiers, eventHead, events } from './schema/dossiers.ts'
import { officerRoles, persons } from './schema/people.ts'

/** Reads the decisions log as a whole; what one dossier's history needs is in events.server.ts. */
export async function readLogHead(tx: Transaction): Promise<LogHead> {
  const [head] = await tx
    .select({ sequence: eventHead.sequence, hash: eventHead.hash })
    .from(eventHead)
    .where(eq(eventHead.id, 1))
  if (!head) throw new Error('the decisions log has no head: the migration did not run')
  return head
}

/** The next entries after a sequence, oldest first, up to and with another. */
export const entriesAfter = (
  tx: Transaction,
  { after, upTo, limit }: { after: number; upTo: number; limit: number },
): Promise<StoredEvent[]> =>
  tx
    .select()
    .from(events)
    .where(and(gt(events.sequence, after), lte(events.sequence, upTo)))
    .orderBy(asc(events.sequence))
    .limit(limit)

export type LogRow = StoredEvent & { reference: string | null }

/** The entries before a sequence, newest first, with the reference of the dossier where there is one. */
export async function entriesBefore(
  tx: Transaction,
  { before, limit }: { before: number; limit: number },
): Promise<LogRow[]> {
  const rows = await tx
    .select({ event: events, reference: dossiers.reference })
    .from(events)
    .leftJoin(dossiers, eq(dossiers.id, events.dossierId))
    .where(lt(events.sequence, before))
    .orderBy(desc(events.sequence))
    .limit(limit)
  return rows.map(({ event, reference }) => ({ ...event, reference }))
}

/** How somebody in the log is shown when it is read; `name` is '' once the person's data were erased. */
export type LoggedPerson = { name: string; erased: boolean; isOfficer: boolean }

export async function peopleOfLog(
  tx: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LoggedPerson>> {
  const people = new Map<string, LoggedPerson>()
  if (ids.length === 0) return people
  const wanted = [...new Set(ids)]
  const rows = await tx.select().from(persons).where(inArray(persons.id, wanted))
  const roles = await tx
    .select({ personId: officerRoles.personId })
    .from(officerRoles)
    .where(inArray(officerRoles.personId, wanted))
  const officers = new Set(roles.map(({ personId }) => personId))
  for (const { id, name, email, erasedAt } of rows)
    people.set(id, {
      name: erasedAt === null ? name || email : '',
      erased: erasedAt !== null,
      isOfficer: officers.has(id),
    })
  return people
}
