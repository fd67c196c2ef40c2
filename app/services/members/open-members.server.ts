import type { Partner } from '#app/domain/actor.ts'
import type { Language } from '#app/domain/language.ts'
import { may } from '#app/domain/permission.ts'
import { within } from '#app/services/open-dossier.server.ts'
import { nameIn } from '#app/services/start-dossier.server.ts'
import { institutionOfWorkspace } from '#db/institutions.server.ts'
import { type Invitation, openInvitations } from '#db/invitations.server.ts'
import {
  draftNameOf,
  listMembers,
  type Member,
  type WorkspaceEvent,
  workspaceEvents,
} from '#db/members.server.ts'
import { type OpenAccessRequest, openAccessRequests } from '#db/office.server.ts'

export type OpenMembers = {
  institutionName: string
  /** Whether the workspace is bound to an institution: before that nobody can be invited. */
  isRegistered: boolean
  members: Member[]
  invitations: Invitation[]
  /** Who asks to be let in; for managers only. */
  requests: OpenAccessRequest[]
  /** The newest first. */
  activity: WorkspaceEvent[]
  /** Older entries stand before this one; undefined where there are none. */
  older: number | undefined
}

const SHOWN_EVENTS = 50

/** Who belongs to a workspace, who is invited, and who did what: for every member. */
export const openMembers = (
  partner: Partner,
  language: Language,
  { before }: { before?: number | undefined } = {},
): Promise<OpenMembers> =>
  within(partner, async (tx) => {
    const { workspaceId } = partner
    const institution = await institutionOfWorkspace(tx, workspaceId)
    const found = await workspaceEvents(tx, workspaceId, { limit: SHOWN_EVENTS + 1, before })
    const activity = found.slice(0, SHOWN_EVENTS)
    return {
      institutionName: institution
        ? nameIn(institution.answers, language)
        : await draftNameOf(tx, workspaceId),
      isRegistered: institution !== undefined,
      members: await listMembers(tx, workspaceId),
      invitations: await openInvitations(tx, workspaceId),
      requests: institution && may(partner, 'members.manage') ? await openAccessRequests(tx) : [],
      activity,
      older: found.length > activity.length ? activity.at(-1)?.sequence : undefined,
    }
  })
