import type { Officer } from '#app/domain/actor.ts'
import { isClosed } from '#app/domain/dossier-state.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import type { Period } from '#app/domain/statistics-period.ts'
import { type WorkingCalendar, workedBetween, workingCalendar } from '#app/domain/working-calendar.ts'
import { dayInBelgium } from '#app/domain/working-days.ts'
import { type Cells, tableFile } from '#app/services/log/table-file.ts'
import { asOffice } from '#db/client.server.ts'
import { type CountedCursor, type CountedDossier, countedDossiers } from '#db/statistics-rows.server.ts'
import { readStatistics } from './read-statistics.server.ts'
import { type StatisticsTable, sheetOf } from './statistics-tables.ts'

type File = { name: string; lines: AsyncIterable<string> }

const BATCH = 1_000

const COLUMNS = [
  'reference',
  'purpose',
  'language',
  'region',
  'environments',
  'state',
  'versions',
  'submittedOn',
  'lastSubmittedOn',
  'stateSince',
  'decidedOn',
  'workingDaysToDecision',
  'teamWorkingDays',
  'dueOn',
] as const

const fileName = (what: string, { from, to }: Period) => `${what}-${from}-${to}.csv`

/** A row for each dossier first submitted in the period, without a person's data, sent as it is read. */
export async function exportDossiers(officer: Officer, period: Period): Promise<Result<File>> {
  if (!may(officer, 'office.read')) return refused('refusal.role')
  return ok({ name: fileName('dossiers', period), lines: tableFile(COLUMNS, pagesOf(period), 'csv') })
}

/** Page by page, since a download may be slow and no transaction shall wait for it. */
async function* pagesOf(period: Period): AsyncGenerator<Cells[]> {
  const calendar = workingCalendar(period.from, dayInBelgium(new Date()))
  let after: CountedCursor | undefined
  do {
    const from = after
    const rows = await asOffice((tx) => countedDossiers(tx, period, { after: from, limit: BATCH }))
    yield rows.map((row) => cellsOf(row, calendar))
    after = rows.length === BATCH ? rows.at(-1) : undefined
  } while (after)
}

function cellsOf({ id: _, firstAt: __, ...row }: CountedDossier, calendar: WorkingCalendar): Cells {
  const isDecided = isClosed(row.state) && row.state !== 'withdrawn'
  const decidedOn = isDecided ? row.stateSince : null
  return {
    ...row,
    decidedOn,
    workingDaysToDecision: decidedOn && (workedBetween(calendar, row.submittedOn, decidedOn) ?? null),
  }
}

/** One table of the page. */
export async function exportTable(
  officer: Officer,
  period: Period,
  table: StatisticsTable,
): Promise<Result<File>> {
  const statistics = await readStatistics(officer, period)
  if (!statistics.ok) return statistics
  const { columns, rows } = sheetOf(table, statistics.value)
  return ok({ name: fileName(table, period), lines: tableFile(columns, [rows], 'csv') })
}
