import type { Partner } from '#app/domain/actor.ts'
import { sideOfKind } from '#app/domain/event-kind.ts'
import { FORMER_MEMBER } from '#app/domain/former-member.ts'
import { may } from '#app/domain/permission.ts'
import type { OpenMembers } from '#app/services/members/open-members.server.ts'

/** What the members page shows, and nothing else: hashes of tokens stay on the server. */
export function viewOf(opened: OpenMembers, partner: Partner) {
  const { institutionName, isRegistered, members, invitations, requests, activity, older } = opened
  return {
    workspaceId: partner.workspaceId,
    institutionName,
    isRegistered,
    mayManage: isRegistered && may(partner, 'members.manage'),
    mayLeave: isRegistered && may(partner, 'workspace.leave'),
    members: members.map(({ personId, name, email, role, mandateHolder, mandateBasis, since }) => ({
      personId,
      name,
      email,
      role,
      mandateHolder,
      mandateBasis,
      since: since.toISOString(),
      isSelf: personId === partner.personId,
    })),
    invitations: invitations.map(({ id, email, role, mandateHolder, expiresAt }) => ({
      id,
      email,
      role,
      mandateHolder,
      expiresAt: expiresAt.toISOString(),
    })),
    requests: requests.map(({ id, email, askedAt }) => ({ id, email, askedAt: askedAt.toISOString() })),
    activity: activity.map(entryOf),
    older,
  }
}

export type MembersView = ReturnType<typeof viewOf>

/** The team acts as one: its members' names are its own affair. */
function entryOf({
  sequence,
  kind,
  at,
  by,
  about,
  data,
  dossierId,
  reference,
}: OpenMembers['activity'][number]) {
  const side = sideOfKind(kind)
  const isTeam = side === 'team' || data.by === 'officer'
  const who = by === FORMER_MEMBER ? ('erased' as const) : by === null ? ('portal' as const) : side
  return {
    dossier: dossierId === null ? undefined : { id: dossierId, reference: reference ?? '' },
    entry: {
      sequence,
      kind,
      at: at.toISOString(),
      by: isTeam
        ? { side: 'team' as const, name: '' }
        : {
            side: who === 'erased' || who === 'portal' ? who : ('institution' as const),
            name: who === 'erased' ? '' : (by ?? ''),
          },
      person: about === null || about === FORMER_MEMBER ? undefined : about,
    },
  }
}
