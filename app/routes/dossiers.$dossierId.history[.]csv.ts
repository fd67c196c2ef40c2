import type { LoaderFunctionArgs } from '@remix-run/node'
import { dossierReader } from '#app/http/dossier-reader.server.ts'
import { download } from '#app/http/download.server.ts'
import { notFound } from '#app/http/partner.server.ts'
import { exportHistory } from '#app/services/log/export-history.server.ts'
import { CONTENT_TYPES } from '#app/services/log/table-file.ts'

/** A dossier's history as csv, in the reader's language; for its partners and for the team. */
export async function loader(args: LoaderFunctionArgs) {
  const wanted = { format: 'csv', language: args.context.language } as const
  const file = await exportHistory(args.params.dossierId, await dossierReader(args), wanted)
  if (!file) throw notFound()
  return download({ ...file, type: CONTENT_TYPES.csv })
}
