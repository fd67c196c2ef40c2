import type { LoaderFunctionArgs } from '@remix-run/node'
import { download } from '#app/http/download.server.ts'
import { issuerReader } from '#app/http/issuer-reader.server.ts'
import { notFound } from '#app/http/partner.server.ts'
import { slotFile } from '#app/services/calendar/slot-file.server.ts'

/** The agreed day of going to production, to open in a calendar program. */
export async function loader(asked: LoaderFunctionArgs) {
  const { reader, issuerId } = await issuerReader(asked)
  const file = await slotFile(reader, issuerId, asked.context.language)
  if (file === undefined) throw notFound()
  return download({ name: 'production.ics', type: 'text/calendar; charset=utf-8', lines: oneOf(file) })
}

async function* oneOf(text: string): AsyncIterable<string> {
  yield text
}
