import type { AppLoadContext } from '@remix-run/node'
import {
  certificateOfMember,
  type PartnersCertificate,
} from '#app/services/inventory/find-certificate.server.ts'
import type { Session } from './load-context.ts'
import { notFound } from './partner.server.ts'
import { requirePerson } from './session.server.ts'

type Asked = {
  context: AppLoadContext
  request: Request
  params: { certificateId?: string | undefined }
}

/** The member who asks for a certificate of their institution. Throws the way to the sign-in page, or 404. */
export async function requireHolder({
  context,
  request,
  params,
}: Asked): Promise<PartnersCertificate & { session: Session }> {
  const session = await requirePerson(context, request)
  const found = await certificateOfMember(params.certificateId, session.personId)
  if (!found) throw notFound()
  return { ...found, session }
}
