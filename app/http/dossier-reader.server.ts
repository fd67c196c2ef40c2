import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Officer, Partner } from '#app/domain/actor.ts'
import { partnerOn } from '#app/services/open-dossier.server.ts'
import { officerOf } from './officer.server.ts'
import { requirePerson } from './session.server.ts'

/** Who may read the dossier of the path: one of its partners, or an officer with the second step. Else throws 404. */
export async function dossierReader({
  context,
  request,
  params,
}: LoaderFunctionArgs): Promise<Partner | Officer> {
  const { personId } = await requirePerson(context, request)
  return (await partnerOn(params.dossierId, personId)) ?? officerOf(context, request)
}
