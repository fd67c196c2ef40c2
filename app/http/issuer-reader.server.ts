import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Officer, Partner } from '#app/domain/actor.ts'
import { partnerOnIssuer } from '#app/services/environments/partner-on-issuer.server.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'
import { officerOf } from './officer.server.ts'
import { notFound } from './partner.server.ts'
import { requirePerson } from './session.server.ts'

export type IssuerRequest = { reader: Partner | Officer; issuerId: string }

/**
 * Who may read the issuer of the path: one of its members, or an officer with the second step. Else throws 404, or
 * the way to sign in. That the issuer exists is not known yet for an officer.
 */
export async function issuerReader({
  context,
  request,
  params: { issuerId },
}: LoaderFunctionArgs): Promise<IssuerRequest> {
  const { personId } = await requirePerson(context, request)
  const reader = (await partnerOnIssuer(issuerId, personId)) ?? (await officerOf(context, request))
  if (!isUuid(issuerId)) throw notFound()
  return { reader, issuerId }
}
