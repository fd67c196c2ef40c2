import { isMemberRole, type MemberRole, may } from '#app/domain/permission.ts'
import { asPartner } from '#db/client.server.ts'
import { workspacesOf } from '#db/dossiers.server.ts'
import { type Institution, type Issuer, institutionOfWorkspace, issuersOf } from '#db/institutions.server.ts'

/** A registered institution that this person is a member of, with its applications. */
export type OwnInstitution = {
  workspaceId: string
  role: MemberRole
  /** May begin and change request forms. */
  mayAsk: boolean
  institution: Institution
  issuers: Issuer[]
}

/** All registered institutions of this person. */
export async function registeredIssuers(personId: string): Promise<OwnInstitution[]> {
  const workspaces = await asPartner({ personId }, (tx) => workspacesOf(tx, personId))
  const found = await Promise.all(
    workspaces.map(({ workspaceId, role }) =>
      asPartner({ personId, workspaceId }, async (tx): Promise<OwnInstitution[]> => {
        const institution = await institutionOfWorkspace(tx, workspaceId)
        if (!institution || !isMemberRole(role)) return []
        const mayAsk = may({ kind: 'partner', personId, workspaceId, role }, 'dossier.edit')
        return [{ workspaceId, role, mayAsk, institution, issuers: await issuersOf(tx, institution.id) }]
      }),
    ),
  )
  return found.flat()
}
