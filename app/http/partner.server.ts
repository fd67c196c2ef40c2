import { type AppLoadContext, redirect } from '@remix-run/node'
import type { Partner } from '#app/domain/actor.ts'
import { type Task, tasksOf } from '#app/domain/dossier.ts'
import { isEditable } from '#app/domain/dossier-state.ts'
import { may } from '#app/domain/permission.ts'
import { type OpenDossier, openDossier, partnerOn } from '#app/services/open-dossier.server.ts'
import type { Session } from './load-context.ts'
import { requirePerson } from './session.server.ts'

type Asked = { context: AppLoadContext; request: Request; params: { dossierId?: string | undefined } }

/** The same for "there is none" and "it is not yours": nobody learns that a dossier exists. */
export const notFound = (): Response => new Response(null, { status: 404 })

export type PartnerRequest = { partner: Partner; dossierId: string; session: Session }

/** The partner who asks for a dossier of the path. Throws the way to the sign-in page, or 404. */
export async function requirePartner({ context, request, params }: Asked): Promise<PartnerRequest> {
  const session = await requirePerson(context, request)
  const partner = await partnerOn(params.dossierId, session.personId)
  if (!partner || !params.dossierId) throw notFound()
  return { partner, dossierId: params.dossierId, session }
}

/** Where a step leads when it is complete: on, or back to the page that sent here to change something. */
export function stepAfter(request: Request, dossierId: string, next: string): string {
  const isChange = new URL(request.url).searchParams.get('return') === 'review'
  return `/dossiers/${dossierId}${isChange ? '/review' : next}`
}

/** For a page of a step: shows the task list where this request form does not ask that step. */
export function requireTask({ dossierId, opened }: DraftRequest, task: Task): void {
  if (!tasksOf(opened.draft).includes(task)) throw redirect(`/dossiers/${dossierId}`)
}

/** Whose post was refused: its page is drawn again with what was typed, whatever became of the dossier meanwhile. */
const refusedPosts = new WeakSet<AppLoadContext>()

export const drawAgain = (context: AppLoadContext): void => void refusedPosts.add(context)

export const isDrawnAgain = (context: AppLoadContext): boolean => refusedPosts.has(context)

export type DraftRequest = PartnerRequest & { opened: OpenDossier }

/** The same with the draft, for the pages that change it. A reader, or who comes while the team has it, is shown how it stands. */
export async function requireDraft(asked: Asked): Promise<DraftRequest> {
  const request = await requirePartner(asked)
  const opened = await openDossier(request.partner, request.dossierId)
  if (!opened) throw notFound()
  const mayChange = isEditable(opened.dossier.state) && may(request.partner, 'dossier.edit')
  if (!mayChange && !isDrawnAgain(asked.context)) throw redirect(`/dossiers/${request.dossierId}`)
  return { ...request, opened }
}
