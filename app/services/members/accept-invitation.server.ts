import type { Language } from '#app/domain/language.ts'
import { maskAddress } from '#app/domain/membership.ts'
import type { MemberRole } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { sha256 } from '#app/keyed-hash.server.ts'
import { nameIn } from '#app/services/start-dossier.server.ts'
import { asPartner } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { invitationByToken, acceptInvitation as storeAcceptance } from '#db/invitations.server.ts'
import { lockMembers } from '#db/members.server.ts'

/** What a signed-in person is shown of a mailed link: the offer, or to which address (masked) it was made. */
export type SeenInvitation =
  | { state: 'offered'; institutionName: string; role: MemberRole }
  | { state: 'otherAddress'; address: string }

type Invited = { personId: string; email: string }

const find = (token: string) => asPartner({}, (tx) => invitationByToken(tx, sha256(token)))

/** Looks a mailed link up and changes nothing. Undefined for an unknown, an expired, a used and a revoked one alike. */
export async function lookAtInvitation(
  token: string,
  { email }: Pick<Invited, 'email'>,
  language: Language,
): Promise<SeenInvitation | undefined> {
  const found = await find(token)
  if (!found) return undefined
  if (found.email !== email) return { state: 'otherAddress', address: maskAddress(found.email) }
  const { nameFr = '', nameNl = '', nameDe = '' } = found.institution ?? {}
  return {
    state: 'offered',
    institutionName: nameIn({ nameFr, nameNl, nameDe }, language),
    role: found.role,
  }
}

/** The invited person joins; answers the workspace. The database itself compares the address and lets it happen once. */
export async function acceptInvitation(token: string, { personId }: Invited): Promise<Result<string>> {
  const found = await find(token)
  if (!found) return refused('refusal.members.invitationGone')
  const { workspaceId } = found
  return asPartner({ personId, workspaceId }, async (tx) => {
    await lockMembers(tx, workspaceId)
    const invitationId = await storeAcceptance(tx, sha256(token))
    if (!invitationId) return refused('refusal.members.invitationGone')
    await recordEvent(tx, {
      kind: 'memberJoined',
      workspaceId,
      actorId: personId,
      data: { invitationId, personId },
    })
    return ok(workspaceId)
  })
}
