import type { LoaderFunctionArgs } from '@remix-run/node'
import { download } from '#app/http/download.server.ts'
import { notFound } from '#app/http/partner.server.ts'
import { requirePerson } from '#app/http/session.server.ts'
import { exportHistory } from '#app/services/log/export-history.server.ts'
import { CONTENT_TYPES } from '#app/services/log/table-file.ts'

/** A dossier's history as jsonl, in the reader's language; for its partners and for the team. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { personId, officerRoles } = await requirePerson(context, request)
  const reader = { personId, isOfficer: officerRoles.length > 0, language: context.language }
  const file = await exportHistory(params.dossierId, reader, 'jsonl')
  if (!file) throw notFound()
  return download({ ...file, type: CONTENT_TYPES.jsonl })
}
