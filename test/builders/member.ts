import type { Partner } from '#app/domain/actor.ts'
import type { MemberRole } from '#app/domain/permission.ts'
import { asOffice } from '#db/client.server.ts'
import { memberships } from '#db/schema/institutions.ts'
import { aPerson } from './people.ts'

/** One more member of a workspace, put there by the office. */
export async function aMember(workspaceId: string, role: MemberRole, email?: string): Promise<Partner> {
  const personId = await aPerson(email)
  await asOffice((tx) => tx.insert(memberships).values({ workspaceId, personId, role }))
  return { kind: 'partner', personId, workspaceId, role }
}
