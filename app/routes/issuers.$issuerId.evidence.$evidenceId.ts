import type { LoaderFunctionArgs } from '@remix-run/node'
import { issuerReader } from '#app/http/issuer-reader.server.ts'
import { notFound } from '#app/http/partner.server.ts'
import { openEvidence } from '#app/services/environments/open-evidence.server.ts'

const TYPES = { pdf: 'application/pdf', text: 'text/plain; charset=utf-8' } as const

/** A file of a test, to be saved: it is never opened within the portal. */
export async function loader(asked: LoaderFunctionArgs) {
  const { reader, issuerId } = await issuerReader(asked)
  const file = await openEvidence(reader, issuerId, asked.params.evidenceId)
  if (!file) throw notFound()
  const { name, kind, content } = file
  return new Response(new Uint8Array(content), {
    headers: {
      'Content-Type': TYPES[kind],
      'Content-Disposition': `attachment; filename="${name}"`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  })
}
