import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { BALL, type DossierState } from '#app/domain/dossier-state.ts'
import { QUEUE_STATES, type QueueSort } from '#app/domain/queue-view.ts'
import type { Day } from '#app/domain/working-days.ts'
import type { Transaction } from './client.server.ts'
import { facetsAsked, type QueueTerms, wordsAsked } from './queue-terms.ts'
import { dossiers } from './schema/dossiers.ts'
import { persons } from './schema/people.ts'

export type QueueFilter = QueueTerms & {
  states: readonly DossierState[]
  /** An officer's id, or `nobody`. */
  officer?: string
  /** In its state since before then. */
  before?: Date
  /** Due on or after `from` and before `until`. */
  due?: { from?: Day; until: Day }
}

/** Where the page before ended. */
export type QueueCursor = { queueDay: Day; stateSince: Date; id: string }

export const QUEUE_PAGE = 50

const matching = (filter: QueueFilter, state: DossierState): SQL | undefined =>
  and(
    eq(dossiers.state, state),
    withTerms([...wordsAsked(filter), ...(isClosed(state) ? facetsAsked(filter) : [])]),
    isClosed(state) ? undefined : withFacets(filter),
    beside(filter),
  )

/** What no terms are kept of. */
const beside = ({ officer, before, due }: QueueFilter): SQL | undefined =>
  and(
    // A draft that was withdrawn before it was ever submitted has no reference: the team never sees it.
    isNotNull(dossiers.reference),
    officer ? reviewedBy(officer) : undefined,
    before && sql`${dossiers.stateSince} < ${before.toISOString()}::timestamptz`,
    due && sql`${dossiers.queueDay} < ${due.until}::date`,
    due?.from ? sql`${dossiers.queueDay} >= ${due.from}::date` : undefined,
  )

const reviewedBy = (officer: string): SQL =>
  officer === 'nobody' ? isNull(dossiers.officerId) : eq(dossiers.officerId, officer)

// What is closed grows for ever: there the few that have all the terms are found by the index of terms. What is open is
// what a team can have in hand, which is looked through in order faster than the index is asked.
const isClosed = (state: DossierState): boolean => BALL[state] === 'nobody'

const withFacets = ({ language, region, purpose, environment, failing }: QueueFilter): SQL | undefined =>
  and(
    language && eq(dossiers.language, language),
    region && eq(dossiers.region, region),
    purpose && eq(dossiers.purpose, purpose),
    environment && sql`${dossiers.environmentsAsked} @> array[${environment}]::text[]`,
    failing ? gt(dossiers.checksFailing, 0) : undefined,
  )

const withTerms = (terms: readonly string[]): SQL | undefined =>
  terms.length > 0 ? sql`${dossiers.queueTerms} @@ ${terms.join(' & ')}::tsquery` : undefined

type Order = { by: SQL[]; after: (cursor: QueueCursor) => SQL }

const ORDERS: Readonly<Record<QueueSort, Order>> = {
  due: {
    by: [asc(dossiers.queueDay), asc(dossiers.stateSince), asc(dossiers.id)],
    after: ({ queueDay, stateSince, id }) =>
      sql`(${dossiers.queueDay}, ${dossiers.stateSince}, ${dossiers.id})
        > (${queueDay}::date, ${stateSince.toISOString()}::timestamptz, ${id}::uuid)`,
  },
  recent: {
    by: [desc(dossiers.stateSince), desc(dossiers.id)],
    after: ({ stateSince, id }) =>
      sql`(${dossiers.stateSince}, ${dossiers.id}) < (${stateSince.toISOString()}::timestamptz, ${id}::uuid)`,
  },
}

const columns = {
  id: dossiers.id,
  reference: dossiers.reference,
  revision: dossiers.revision,
  institutionName: dossiers.institutionName,
  enterpriseNumber: dossiers.enterpriseNumber,
  applicationId: dossiers.applicationId,
  purpose: dossiers.purpose,
  state: dossiers.state,
  stateSince: dossiers.stateSince,
  dueOn: dossiers.dueOn,
  queueDay: dossiers.queueDay,
  checksFailing: dossiers.checksFailing,
  officerId: dossiers.officerId,
  officerName: persons.name,
  officerEmail: persons.email,
  officerErasedAt: persons.erasedAt,
}

type Page = { filter: QueueFilter; sort: QueueSort; after?: QueueCursor | undefined }

/** The first of one state in order: out of the index in that order, or the few that have all the terms. */
const firstOf = (tx: Transaction, state: DossierState, { filter, sort, after }: Page) =>
  tx
    .select({ id: dossiers.id })
    .from(dossiers)
    .where(and(matching(filter, state), after && ORDERS[sort].after(after)))
    .orderBy(...ORDERS[sort].by)
    .limit(QUEUE_PAGE + 1)

/** All that have the words are few enough to look at each, and to sort them. */
const FEW = 2_000

/** By the database's own estimate, which it makes of the words without looking for them. */
export async function areFew(tx: Transaction, filter: QueueFilter): Promise<boolean> {
  const words = withTerms(wordsAsked(filter))
  if (!words) return false
  const [row] = await tx.execute<{ 'QUERY PLAN': { Plan: { 'Plan Rows': number } }[] }>(
    sql`explain (format json) select from ${dossiers} where ${words}`,
  )
  return (row?.['QUERY PLAN'][0]?.Plan['Plan Rows'] ?? FEW + 1) <= FEW
}

/**
 * The statement of one page. With `few` all that have the words are looked at; without, each state is looked up by
 * itself, since no index is in order over several.
 */
export function queueStatement(tx: Transaction, page: Page, few: boolean) {
  const { filter, sort, after } = page
  const { by } = ORDERS[sort]
  const ofStates = filter.states.map((state) => sql`(${firstOf(tx, state, page)})`)
  const ofWords = and(
    inArray(dossiers.state, [...filter.states]),
    withTerms([...wordsAsked(filter), ...facetsAsked(filter)]),
    beside(filter),
    after && ORDERS[sort].after(after),
  )
  return tx
    .select(columns)
    .from(dossiers)
    .leftJoin(persons, eq(persons.id, dossiers.officerId))
    .where(few ? ofWords : sql`${dossiers.id} in (${sql.join(ofStates, sql` union all `)})`)
    .orderBy(...by)
    .limit(QUEUE_PAGE + 1)
}

/** One page of the queue; one row more than the page tells that there is a next one. */
export const readQueue = async (
  tx: Transaction,
  filter: QueueFilter,
  sort: QueueSort,
  after?: QueueCursor,
): Promise<QueuedDossier[]> => queueStatement(tx, { filter, sort, after }, await areFew(tx, filter))

export type QueuedDossier = Awaited<ReturnType<typeof queueStatement>>[number]

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
