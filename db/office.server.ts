import { and, asc, desc, eq, ilike, inArray, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import { DOSSIER_STATES, type DossierState } from '#app/domain/dossier-state.ts'
import type { Language } from '#app/domain/language.ts'
import type { Transaction } from './client.server.ts'
import type { Dossier } from './dossiers.server.ts'
import { decisions, dossiers } from './schema/dossiers.ts'
import { accessRequests, institutions } from './schema/institutions.ts'
import { persons } from './schema/people.ts'

/** The states the team sees: a draft is the partner's own until it is submitted. */
const QUEUE_STATES = DOSSIER_STATES.filter((state) => state !== 'draft')

export type QueueFilter = {
  states: readonly DossierState[]
  language?: Language
  officerId?: string
  /** Part of a reference, name, enterprise number or application identifier. */
  text?: string
}

/** Where the page before ended; the oldest move comes first. */
export type QueueCursor = { stateSince: Date; id: string }

export const QUEUE_PAGE = 50

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (character) => `\\${character}`)

function matching({ states, language, officerId, text }: QueueFilter): SQL | undefined {
  const like = text ? `%${escapeLike(text)}%` : undefined
  const number = text?.replace(/[\s.]/g, '')
  return and(
    // A draft that was withdrawn before it was ever submitted has no reference: the team never sees it.
    isNotNull(dossiers.reference),
    inArray(dossiers.state, [...states]),
    language && eq(dossiers.language, language),
    officerId === undefined ? undefined : eq(dossiers.officerId, officerId),
    like === undefined
      ? undefined
      : or(
          ilike(dossiers.reference, like),
          ilike(dossiers.institutionName, like),
          ilike(dossiers.applicationId, like),
          number ? ilike(dossiers.enterpriseNumber, `${escapeLike(number)}%`) : undefined,
        ),
  )
}

/** One page of the queue, who waits longest first; one row more than the page tells that there is a next one. */
export const readQueue = (tx: Transaction, filter: QueueFilter, after?: QueueCursor): Promise<Dossier[]> =>
  tx
    .select()
    .from(dossiers)
    .where(
      and(
        matching(filter),
        after &&
          sql`(${dossiers.stateSince}, ${dossiers.id}) > (${after.stateSince.toISOString()}::timestamptz, ${after.id}::uuid)`,
      ),
    )
    .orderBy(asc(dossiers.stateSince), asc(dossiers.id))
    .limit(QUEUE_PAGE + 1)

/** Counting stops here: with a million dossiers an exact number would cost more than it tells. */
export const COUNTED_UP_TO = 1000

/** Dossiers a state, at most one more than `COUNTED_UP_TO`. */
export async function countQueue(tx: Transaction): Promise<Partial<Record<DossierState, number>>> {
  const rows = await tx.execute<{ state: DossierState; total: number }>(sql`
    select wanted.state, counted.total
    from unnest(${sql.param(QUEUE_STATES)}::text[]) as wanted (state)
    cross join lateral (
      select count(*)::int as total from (
        select from dossiers where dossiers.state = wanted.state and reference is not null
        limit ${COUNTED_UP_TO + 1}
      ) seen
    ) counted`)
  return Object.fromEntries(rows.map(({ state, total }) => [state, total]))
}

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
