import { asPartner } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { type Asserted, joinByIdentity, workspaceOfIdentity } from '#db/identities.server.ts'

/**
 * Makes a person an editor of the registered institution whose number their provider asserts, the first time it does.
 * Only where the operator names such a claim (OIDC_CLAIM_ENTERPRISE_NUMBER): a provider's word on who works where
 * stands in for a manager's, a number that somebody typed never does. docs/sign-in.md tells what that means.
 */
export async function letInByNumber(asserted: Asserted, personId: string): Promise<void> {
  if (asserted.enterpriseNumber === '') return
  const workspaceId = await asPartner({ personId }, (tx) => workspaceOfIdentity(tx, asserted, personId))
  if (workspaceId === undefined) return
  await asPartner({ personId, workspaceId }, async (tx) => {
    if (!(await joinByIdentity(tx, asserted))) return
    await recordEvent(tx, {
      kind: 'memberLetInByProvider',
      workspaceId,
      actorId: personId,
      data: { personId, role: 'editor' },
    })
  })
}
