import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { MembersPage } from '#app/components/members-page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import type { Partner } from '#app/domain/actor.ts'
import type { Result } from '#app/domain/result.ts'
import { readForm } from '#app/http/answers-form.ts'
import { readEntryNumber } from '#app/http/entry-number.ts'
import { requireWorkspace, workspaceAddress } from '#app/http/workspace.server.ts'
import { answerAsManager } from '#app/services/answer-access-request.server.ts'
import { leaveWorkspace } from '#app/services/members/change-members.server.ts'
import { revokeInvitation } from '#app/services/members/invite-member.server.ts'
import { openMembers } from '#app/services/members/open-members.server.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'
import { viewOf } from './view.server.ts'

export const handle = pageTitle('members.title')

const DONE = [
  'invited',
  'revoked',
  'changed',
  'removed',
  'handedOver',
  'granted',
  'refused',
  'joined',
] as const

export async function loader(args: LoaderFunctionArgs) {
  const { partner } = await requireWorkspace(args)
  const query = new URL(args.request.url).searchParams
  const before = readEntryNumber(query.get('before'))
  const opened = await openMembers(partner, args.context.language, { before })
  return { view: viewOf(opened, partner), done: DONE.find((done) => done === query.get('done')) }
}

export async function action(args: ActionFunctionArgs) {
  const { partner } = await requireWorkspace(args)
  const form = readForm(await args.request.formData(), ['intent', 'id'])
  if (!form) throw data(null, 400)
  const { intent, id } = form
  if (intent === 'leave') {
    const left = await leaveWorkspace(partner)
    return left.ok ? redirect('/settings/workspaces?done=left') : data({ refusal: left.refusal.message }, 409)
  }
  const done = intent === 'revoke' || intent === 'granted' || intent === 'refused' ? intent : undefined
  if (!done || !isUuid(id)) throw data(null, 400)
  const answer = await act(partner, done, id)
  if (!answer.ok) return data({ refusal: answer.refusal.message }, 409)
  return redirect(workspaceAddress('members', partner.workspaceId, done === 'revoke' ? 'revoked' : done))
}

const act = (
  partner: Partner,
  intent: 'revoke' | 'granted' | 'refused',
  id: string,
): Promise<Result<undefined>> =>
  intent === 'revoke' ? revokeInvitation(partner, id) : answerAsManager(partner, id, intent)

export default function Members() {
  const { view, done } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return <MembersPage view={view} done={done} refusal={refused?.refusal} />
}
