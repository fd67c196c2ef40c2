import type { Partner } from '#app/domain/actor.ts'
import type { EventKind } from '#app/domain/event-kind.ts'
import { managesWithout } from '#app/domain/membership.ts'
import { type Action, type MemberRole, may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { within } from '#app/services/open-dossier.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { institutionOfWorkspace } from '#db/institutions.server.ts'
import { revokeInvitations } from '#db/invitations.server.ts'
import { deleteMember, listMembers, lockMembers, type Member, setRole } from '#db/members.server.ts'

/**
 * The frame of every change of who belongs to an institution: one at a time, and by the role that the person has now,
 * since it may have changed after their page was made.
 */
export const changeMembers = <T>(
  { personId, workspaceId }: Partner,
  action: Action,
  change: (tx: Transaction, members: readonly Member[], partner: Partner) => Promise<Result<T>>,
): Promise<Result<T>> =>
  within({ kind: 'partner', personId, workspaceId, role: 'reader' }, async (tx) => {
    await lockMembers(tx, workspaceId)
    const members = await listMembers(tx, workspaceId)
    const own = members.find((member) => member.personId === personId)
    if (!own) return refused('refusal.members.gone')
    const partner: Partner = { kind: 'partner', personId, workspaceId, role: own.role }
    return may(partner, action) ? change(tx, members, partner) : refused('refusal.role')
  })

const eventOf = (partner: Partner, kind: EventKind, data: Record<string, string>) => ({
  kind,
  workspaceId: partner.workspaceId,
  actorId: partner.personId,
  data,
})

/** Gives a member another role; the last manager stays one. What a former manager had offered is taken back. */
export const changeRole = (
  partner: Partner,
  personId: string,
  role: MemberRole,
): Promise<Result<undefined>> =>
  changeMembers(partner, 'members.manage', async (tx, members, { workspaceId }) => {
    const member = members.find((one) => one.personId === personId)
    if (!member) return refused('refusal.members.gone')
    if (member.role === role) return ok(undefined)
    if (role !== 'manager' && !managesWithout(members, personId))
      return refused('refusal.members.lastManager')
    if (role !== 'manager') await revokeInvitations(tx, workspaceId, { invitedBy: personId })
    await setRole(tx, { workspaceId, personId, role })
    await recordEvent(tx, eventOf(partner, 'memberRoleChanged', { personId, role }))
    return ok(undefined)
  })

/** A manager makes another member manager and becomes an editor, in one act. */
export const handOver = (partner: Partner, personId: string): Promise<Result<undefined>> =>
  changeMembers(partner, 'members.manage', async (tx, members, { workspaceId, personId: own }) => {
    if (personId === own || !members.some((one) => one.personId === personId))
      return refused('refusal.members.gone')
    await revokeInvitations(tx, workspaceId, { invitedBy: own })
    await setRole(tx, { workspaceId, personId, role: 'manager' })
    await setRole(tx, { workspaceId, personId: own, role: 'editor' })
    await recordEvent(tx, eventOf(partner, 'managementHandedOver', { personId }))
    return ok(undefined)
  })

/** Removes another member, at once: their next request finds no membership. */
export const removeMember = (partner: Partner, personId: string): Promise<Result<undefined>> =>
  changeMembers(partner, 'members.manage', async (tx, members, { workspaceId, personId: own }) => {
    if (personId === own) return refused('refusal.members.leaveInstead')
    if (!members.some((one) => one.personId === personId)) return refused('refusal.members.gone')
    await revokeInvitations(tx, workspaceId, { invitedBy: personId })
    await deleteMember(tx, workspaceId, personId)
    await recordEvent(tx, eventOf(partner, 'memberRemoved', { personId }))
    return ok(undefined)
  })

/** A member goes. The last manager hands over first; a draft of nobody's would never be found again. */
export const leaveWorkspace = (partner: Partner): Promise<Result<undefined>> =>
  changeMembers(partner, 'workspace.leave', async (tx, members, { workspaceId, personId, role }) => {
    if (!(await institutionOfWorkspace(tx, workspaceId))) return refused('refusal.members.draft')
    if (role === 'manager' && !managesWithout(members, personId))
      return refused('refusal.members.lastManager')
    if (role === 'manager') await revokeInvitations(tx, workspaceId, { invitedBy: personId })
    await deleteMember(tx, workspaceId, personId)
    await recordEvent(tx, eventOf(partner, 'memberLeft', { personId }))
    return ok(undefined)
  })
