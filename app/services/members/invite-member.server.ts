import { randomBytes } from 'node:crypto'
import type { Partner } from '#app/domain/actor.ts'
import { readMandate } from '#app/domain/membership.ts'
import { message } from '#app/domain/message.ts'
import { isMemberRole } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { sha256 } from '#app/keyed-hash.server.ts'
import { post } from '#app/services/post.server.ts'
import { readMailAddress } from '#app/services/sign-in/mail-address.ts'
import { nameIn } from '#app/services/start-dossier.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { type Institution, institutionOfWorkspace } from '#db/institutions.server.ts'
import { insertInvitation, revokeInvitations } from '#db/invitations.server.ts'
import { secondsToWait } from '#db/rate-limits.server.ts'
import { changeMembers } from './change-members.server.ts'
import { languageOfInstitution } from './workspaces.server.ts'

/** As typed. */
export type TypedInvitation = { email: string; role: string; mandateHolder: string; mandateBasis: string }

/** Mails that one institution may have sent to strangers in an hour. */
const MOST_AN_HOUR = 20

/**
 * Offers a place in a registered institution to a mail address: 32 random bytes by mail, of which only the SHA-256 is
 * stored, 7 days, once. A new invitation to the same address replaces the one before.
 */
export async function inviteMember(partner: Partner, typed: TypedInvitation): Promise<Result<undefined>> {
  const email = readMailAddress(typed.email)
  if (!email.ok) return email
  const { role } = typed
  if (!isMemberRole(role)) return refused('members.invite.role.required', 'role')
  const mandate = readMandate({ holder: typed.mandateHolder, basis: typed.mandateBasis })
  if (!mandate.ok) return mandate
  return changeMembers(partner, 'members.manage', async (tx, members, { workspaceId, personId }) => {
    const institution = await institutionOfWorkspace(tx, workspaceId)
    if (!institution) return refused('refusal.members.unbound')
    if (members.some((member) => member.email === email.value))
      return refused('refusal.members.already', 'email')
    const wait = await secondsToWait(tx, { key: `invite:${workspaceId}`, minutes: 60, most: MOST_AN_HOUR })
    if (wait !== undefined)
      return refused(message('refusal.members.tooMany', { minutes: Math.ceil(wait / 60) }))
    await revokeInvitations(tx, workspaceId, { email: email.value })
    const token = randomBytes(32).toString('base64url')
    const invitationId = await insertInvitation(tx, {
      workspaceId,
      email: email.value,
      role,
      mandateHolder: mandate.value.holder,
      mandateBasis: mandate.value.basis,
      tokenHash: sha256(token),
      invitedBy: personId,
    })
    const inviter = members.find((member) => member.personId === personId)?.name ?? ''
    await mail(tx, institution, { to: email.value, inviter, token })
    await recordEvent(tx, {
      kind: 'memberInvited',
      workspaceId,
      actorId: personId,
      data: { invitationId, role },
    })
    return ok(undefined)
  })
}

async function mail(
  tx: Transaction,
  { answers }: Institution,
  { to, inviter, token }: { to: string; inviter: string; token: string },
): Promise<void> {
  const language = languageOfInstitution(answers)
  await post(tx, {
    template: 'invitation',
    to,
    language,
    params: { institution: nameIn(answers, language), inviter },
    secrets: { link: `/invitation/${token}` },
  })
}

/** Takes an invitation back before it is accepted; its link then leads nowhere. */
export const revokeInvitation = (partner: Partner, invitationId: string): Promise<Result<undefined>> =>
  changeMembers(partner, 'members.manage', async (tx, _members, { workspaceId, personId }) => {
    if ((await revokeInvitations(tx, workspaceId, { id: invitationId })) === 0)
      return refused('refusal.members.invitationGone')
    await recordEvent(tx, {
      kind: 'invitationRevoked',
      workspaceId,
      actorId: personId,
      data: { invitationId },
    })
    return ok(undefined)
  })
