import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { download } from '#app/http/download.server.ts'
import { officerOf } from '#app/http/officer.server.ts'
import { exportLog } from '#app/services/log/read-log.server.ts'
import { CONTENT_TYPES } from '#app/services/log/table-file.ts'

/** The whole decisions log as jsonl, for admins. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const exported = await exportLog(await officerOf(context, request), 'jsonl')
  if (!exported.ok) throw data(null, 403)
  return download({ ...exported.value, type: CONTENT_TYPES.jsonl })
}
