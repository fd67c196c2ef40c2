import type { LoaderFunctionArgs } from '@remix-run/node'
import { dossierReader } from '#app/http/dossier-reader.server.ts'
import { notFound } from '#app/http/partner.server.ts'
import { openPaper } from '#app/services/decisions/open-paper.server.ts'

/** A decision as it was frozen, for the dossier's partners and for the team. */
export async function loader(args: LoaderFunctionArgs) {
  const paper = await openPaper(args.params, await dossierReader(args))
  if (!paper) throw notFound()
  return new Response(new Uint8Array(paper.pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${paper.name}"`,
    },
  })
}
