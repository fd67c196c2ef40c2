import { type Period, type PeriodFault, readPeriod } from '#app/domain/statistics-period.ts'
import { dayInBelgium } from '#app/domain/working-days.ts'

export type PeriodQuery = { period: Period; fault?: PeriodFault; asked: { from: string; to: string } }

/** The period that the address asks for, seen today. */
export function periodOf(request: Request): PeriodQuery {
  const query = new URL(request.url).searchParams
  const asked = { from: (query.get('from') ?? '').slice(0, 10), to: (query.get('to') ?? '').slice(0, 10) }
  return { ...readPeriod({ choice: query.get('period'), ...asked }, dayInBelgium(new Date())), asked }
}
