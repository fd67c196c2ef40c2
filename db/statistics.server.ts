import { sql } from 'drizzle-orm'
import type { Period, Step } from '#app/domain/statistics-period.ts'
import type { WorkingCalendar } from '#app/domain/working-calendar.ts'
import type { Day } from '#app/domain/working-days.ts'
import type { Transaction } from './client.server.ts'

// Aggregated when asked for, from indexes by time: nothing to refresh, nothing that could be behind (decision 018).

type Span = Pick<Period, 'from' | 'to'>
type Column = ReturnType<typeof sql.raw>

/** Of code, never of what people typed. */
const column = (name: string): Column => sql.raw(name)
/** Midnight at the eBox team's place. */
const midnight = (day: Day) => sql`((${day}::date)::timestamp at time zone 'Europe/Brussels')`
const midnightAfter = (day: Day) => sql`((${day}::date + 1)::timestamp at time zone 'Europe/Brussels')`
const within = (at: Column, { from, to }: Span) =>
  sql`${at} >= ${midnight(from)} and ${at} < ${midnightAfter(to)}`
const dayOf = (at: Column) => sql`(${at} at time zone 'Europe/Brussels')::date`
/** What counts the days of a week from Monday, and of a month. */
const COUNTED: Readonly<Record<Step, Column>> = { week: column('isodow'), month: column('day') }
/** The first day of a day's week or month: counted from day to day, so that no time zone comes in. */
const stepOf = (day: Column, step: Step) => sql`(${day} - (extract(${COUNTED[step]} from ${day})::int - 1))`

/** From here on the transaction sees the tables as they are now, so that all figures are of one moment. */
export async function atOneMoment(tx: Transaction): Promise<void> {
  await tx.execute(sql`set transaction isolation level repeatable read`)
}

/** What came and went in a week or month; `step` is null for all that came and went after the period. */
export type Flow = {
  step: Day | null
  /** First submissions, and later versions. */
  first: number
  again: number
  changesRequested: number
  approved: number
  rejected: number
  closed: number
  reopened: number
  withdrawnFromTeam: number
  withdrawnFromPartner: number
}

/**
 * Counts of moves since the period began, by week or month. A dossier is withdrawn from the partner when its last
 * version was decided on, from the team otherwise.
 */
export async function readFlows(
  tx: Transaction,
  { from, to, step }: Omit<Period, 'choice'>,
): Promise<Flow[]> {
  // By day first: a day costs less to count by than the text of its week or month.
  const rows = await tx.execute<Flow>(sql`
    with moves as (
      select ${dayOf(column('submitted_at'))} as day, case when number = 1 then 'first' else 'again' end as kind,
        count(*) as total
      from dossier_versions where submitted_at >= ${midnight(from)} group by 1, 2
      union all
      select ${dayOf(column('at'))}, kind, count(*) from decisions where at >= ${midnight(from)} group by 1, 2
      union all
      select ${dayOf(column('state_since'))}, 'withdrawnFrom' || case
          when not exists (select from decisions d where d.dossier_id = dossiers.id and d.version = dossiers.version)
            then 'Team' else 'Partner' end, count(*)
      from dossiers
      where state = 'withdrawn' and reference is not null and state_since >= ${midnight(from)}
        and not exists (select from decisions d where d.dossier_id = dossiers.id and d.kind = 'close')
      group by 1, 2
    )
    select case when day <= ${to}::date then ${stepOf(column('day'), step)}::text end as step, ${sql.join(
      Object.entries(KINDS).map(
        ([name, kind]) =>
          sql`coalesce(sum(total) filter (where kind = ${column(`'${kind}'`)}), 0)::int as ${column(`"${name}"`)}`,
      ),
      sql`, `,
    )}
    from moves group by 1`)
  return [...rows]
}

const KINDS = {
  first: 'first',
  again: 'again',
  changesRequested: 'requestChanges',
  approved: 'approve',
  rejected: 'reject',
  closed: 'close',
  reopened: 'reopen',
  withdrawnFromTeam: 'withdrawnFromTeam',
  withdrawnFromPartner: 'withdrawnFromPartner',
} as const satisfies Record<Exclude<keyof Flow, 'step'>, string>

/** How many wait for the team and how many for their partner at this moment. */
export async function readBacklogNow(tx: Transaction): Promise<{ team: number; partner: number }> {
  const [row] = await tx.execute<{ team: number; partner: number }>(sql`
    select count(*) filter (where state <> 'changesRequested')::int as team,
      count(*) filter (where state = 'changesRequested')::int as partner
    from dossiers where state in ('submitted', 'inReview', 'changesRequested')`)
  return row ?? { team: 0, partner: 0 }
}

/** What is counted: one week or month, one language or one region; a region may be the empty text. */
export type Counted = { of: 'step' | 'language' | 'region'; name: string }

/** Of one kind of answer, how many took so many working days. */
export type TimesCount = Counted & {
  kind: 'requestChanges' | 'approve' | 'reject'
  isFirstVersion: boolean
  /** From the submission that was answered; and from the first one. */
  answerDays: number | null
  days: number | null
  total: number
}

/**
 * How often each number of working days was taken by the team's answers of the period: for each thing counted one list by
 * `answerDays` of all answers, and one by `days` of approvals and rejections; the other number is null. A working
 * calendar from the first submission of all to the end of the period is looked up by the number of the day.
 */
export async function readTimes(
  tx: Transaction,
  period: Omit<Period, 'choice'>,
  calendar: WorkingCalendar,
): Promise<TimesCount[]> {
  const [base = period.to] = calendar.keys()
  const worked = (day: string) => sql`(select worked from calendar)[${column(day)} - ${base}::date + 1]`
  const sets = ['step', 'language', 'region'].flatMap((of) =>
    ['answer_days', 'days'].map((days) => sql`(${column(of)}, kind, is_first, ${column(days)})`),
  )
  // Counted once, by all that is asked, and the six lists from that: sorting every answer six times took up to twice as long.
  const rows = await tx.execute<TimesCount>(sql`
    with calendar as materialized (
      select ${sql.param([...calendar.values()].map(String))}::text[]::int[] as worked
    ),
    answers as (
      select ${dayOf(column('c.at'))} as day, d.language, d.region, c.kind, c.version = 1 as is_first,
        ${dayOf(column('own.submitted_at'))} as own_day, ${dayOf(column('first.submitted_at'))} as first_day
      from decisions c
      join dossiers d on d.id = c.dossier_id
      join dossier_versions own on own.dossier_id = c.dossier_id and own.number = c.version
      join dossier_versions first on first.dossier_id = c.dossier_id and first.number = 1
      where c.kind in ('requestChanges', 'approve', 'reject') and ${within(column('c.at'), period)}
    ),
    counted as (
      select ${stepOf(column('day'), period.step)} as step, language, region, kind, is_first,
        ${worked('day')} - ${worked('own_day')} as answer_days, ${worked('day')} - ${worked('first_day')} as days,
        count(*) as total
      from answers group by 1, 2, 3, 4, 5, 6, 7
    )
    select case when grouping(step) = 0 then 'step' when grouping(language) = 0 then 'language' else 'region' end as of,
      coalesce(step::text, language, region) as name, kind, is_first as "isFirstVersion", answer_days as "answerDays", days,
      sum(total)::int as total
    from counted group by grouping sets (${sql.join(sets, sql`, `)})
    having grouping(days) = 1 or kind <> 'requestChanges'`)
  return [...rows]
}

/** First submissions of the period by language and by region. */
export async function readInflowBy(
  tx: Transaction,
  span: Span,
): Promise<{ of: 'language' | 'region'; name: string; total: number }[]> {
  const rows = await tx.execute<{ of: 'language' | 'region'; name: string; total: number }>(sql`
    select case when grouping(d.language) = 0 then 'language' else 'region' end as of,
      coalesce(d.language, d.region) as name, count(*)::int as total
    from dossier_versions v join dossiers d on d.id = v.dossier_id
    where v.number = 1 and ${within(column('v.submitted_at'), span)}
    group by grouping sets ((d.language), (d.region))`)
  return [...rows]
}

/** Remarks sent to partners in the period, by the answer they are about, the most frequent first. */
export async function readRemarkedFields(
  tx: Transaction,
  span: Span,
): Promise<{ part: string; field: string; total: number }[]> {
  const rows = await tx.execute<{ part: string; field: string; total: number }>(sql`
    select part, field, count(*)::int as total from remarks
    where ${within(column('sent_at'), span)} group by part, field order by total desc, part, field`)
  return [...rows]
}

/** Rejections of the period by their kind of reason, the most frequent first; empty of before it was asked for. */
export async function readRejectionReasons(
  tx: Transaction,
  span: Span,
): Promise<{ reason: string; total: number }[]> {
  const rows = await tx.execute<{ reason: string; total: number }>(sql`
    select reason, count(*)::int as total from decisions
    where kind = 'reject' and ${within(column('at'), span)} group by reason order by total desc, reason`)
  return [...rows]
}

/** The day of the first submission of all; undefined while there is none. */
export async function firstSubmission(tx: Transaction): Promise<Day | undefined> {
  const [row] = await tx.execute<{ day: Day | null }>(
    sql`select ${dayOf(column('min(submitted_at)'))}::text as day from dossier_versions`,
  )
  return row?.day ?? undefined
}
