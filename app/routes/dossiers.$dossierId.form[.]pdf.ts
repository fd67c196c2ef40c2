import type { LoaderFunctionArgs } from '@remix-run/node'
import { officerOf } from '#app/http/officer.server.ts'
import { notFound } from '#app/http/partner.server.ts'
import { requirePerson } from '#app/http/session.server.ts'
import { partnerOn } from '#app/services/open-dossier.server.ts'
import { openOfficeDossier } from '#app/services/open-office-dossier.server.ts'
import { openStatus } from '#app/services/open-status.server.ts'
import { renderForm } from '#app/services/render-form.server.ts'

/** The request form as submitted last, in the institution's language; for its partners and for the team. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { personId } = await requirePerson(context, request)
  const partner = await partnerOn(params.dossierId, personId)
  if (!partner) await officerOf(context, request)
  const opened =
    partner && params.dossierId
      ? await openStatus(partner, params.dossierId)
      : await openOfficeDossier(params.dossierId)
  if (!opened?.version) throw notFound()
  const pdf = await renderForm(opened.dossier, opened.version, opened.history)
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${opened.dossier.reference}-${opened.version.number}.pdf"`,
    },
  })
}
