import { type AppLoadContext, redirect } from '@remix-run/node'
import type { Partner } from '#app/domain/actor.ts'
import { partnerIn, workspacesOfPerson } from '#app/services/members/workspaces.server.ts'
import type { Session } from './load-context.ts'
import { notFound } from './partner.server.ts'
import { requirePerson } from './session.server.ts'

export type WorkspaceRequest = { partner: Partner; session: Session }

/**
 * The member who asks for `?workspace=UUID`. Without the query it is the only one they have, else they choose first.
 * Throws the way to the sign-in page, to the choice, or 404 for a workspace that is not theirs.
 */
export async function requireWorkspace(asked: {
  context: AppLoadContext
  request: Request
}): Promise<WorkspaceRequest> {
  const session = await requirePerson(asked.context, asked.request)
  const named = new URL(asked.request.url).searchParams.get('workspace')
  const partner = await partnerIn(named ?? (await onlyWorkspace(session)), session.personId)
  if (!partner) throw named === null ? redirect('/settings/workspaces') : notFound()
  return { partner, session }
}

async function onlyWorkspace({ personId, language }: Session): Promise<string | undefined> {
  const [first, ...others] = await workspacesOfPerson(personId, language)
  return others.length === 0 ? first?.workspaceId : undefined
}

/** `/settings/members?workspace=…&done=…` and its like. */
export const workspaceAddress = (page: string, workspaceId: string, done?: string): string =>
  `/settings/${page}?workspace=${workspaceId}${done ? `&done=${done}` : ''}`
