import type { LoaderFunctionArgs } from '@remix-run/node'
import { jsonFile } from '#app/http/json-file.server.ts'
import { officerOf } from '#app/http/officer.server.ts'
import { notFound } from '#app/http/partner.server.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'
import { exportPersonFor } from '#app/services/personal-data/export-person.server.ts'

/** Everything the portal holds of a person, for the admin who hands it over. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const officer = await officerOf(context, request)
  if (!isUuid(params.personId)) throw notFound()
  const data = await exportPersonFor(officer, params.personId)
  if (!data.ok) throw notFound()
  return jsonFile('personal-data.json', data.value)
}
