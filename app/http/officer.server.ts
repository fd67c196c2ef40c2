import type { AppLoadContext } from '@remix-run/node'
import type { Officer } from '#app/domain/actor.ts'
import { isOfficerRole } from '#app/domain/permission.ts'
import { requireOfficer } from './session.server.ts'

/** The officer who asks, as the domain knows one; for everybody else the office does not exist. */
export async function officerOf(context: AppLoadContext, request: Request): Promise<Officer> {
  const { personId, officerRoles } = await requireOfficer(context, request)
  return { kind: 'officer', personId, roles: officerRoles.filter(isOfficerRole) }
}
