import type { Partner } from '#app/domain/actor.ts'
import { isMemberRole } from '#app/domain/permission.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'
import { asPartner } from '#db/client.server.ts'
import { workspacesOf } from '#db/dossiers.server.ts'
import { workspaceOfIssuer } from '#db/environments.server.ts'

/** This person as a partner on a registered couple; undefined when there is none of theirs, whatever the reason. */
export async function partnerOnIssuer(
  issuerId: string | undefined,
  personId: string,
): Promise<Partner | undefined> {
  if (!isUuid(issuerId)) return undefined
  return asPartner({ personId }, async (tx) => {
    const workspaceId = await workspaceOfIssuer(tx, issuerId, personId)
    if (workspaceId === undefined) return undefined
    const role = (await workspacesOf(tx, personId)).find((one) => one.workspaceId === workspaceId)?.role
    return isMemberRole(role) ? { kind: 'partner', personId, workspaceId, role } : undefined
  })
}
