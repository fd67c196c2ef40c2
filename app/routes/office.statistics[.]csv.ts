import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { download } from '#app/http/download.server.ts'
import { officerOf } from '#app/http/officer.server.ts'
import { periodOf } from '#app/http/statistics-period.ts'
import { CONTENT_TYPES } from '#app/services/log/table-file.ts'
import { exportDossiers, exportTable } from '#app/services/statistics/export-statistics.server.ts'
import { STATISTICS_TABLES } from '#app/services/statistics/statistics-tables.ts'

/** The dossiers of a period, or with `?table=` one table of the page, as csv. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const officer = await officerOf(context, request)
  const { period } = periodOf(request)
  const asked = new URL(request.url).searchParams.get('table')
  const table = STATISTICS_TABLES.find((name) => name === asked)
  if (asked !== null && !table) throw data(null, 404)
  const file = table ? await exportTable(officer, period, table) : await exportDossiers(officer, period)
  if (!file.ok) throw data(null, 403)
  return download({ ...file.value, type: CONTENT_TYPES.csv })
}
