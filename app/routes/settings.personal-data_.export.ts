import type { LoaderFunctionArgs } from '@remix-run/node'
import { jsonFile } from '#app/http/json-file.server.ts'
import { notFound } from '#app/http/partner.server.ts'
import { requirePerson } from '#app/http/session.server.ts'
import { exportPerson } from '#app/services/personal-data/export-person.server.ts'

/** Everything the portal holds of the person who asks, as a file. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { personId } = await requirePerson(context, request)
  const data = await exportPerson(personId)
  if (!data) throw notFound()
  return jsonFile('personal-data.json', data)
}
