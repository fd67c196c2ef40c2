import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/page-title.tsx'
import { PostPage } from '#app/components/post-page.tsx'
import type { Officer } from '#app/domain/actor.ts'
import type { Result } from '#app/domain/result.ts'
import { readForm } from '#app/http/answers-form.ts'
import { settingsAdminOf } from '#app/http/office-settings.server.ts'
import { listDeadJobs, retryJob } from '#app/services/mails/dead-jobs.server.ts'
import { readPostState } from '#app/services/mails/deliveries.server.ts'
import { sendAgain } from '#app/services/mails/send-again.server.ts'
import { changeTeamLanguage, readTeamLanguage } from '#app/services/mails/team-language.server.ts'

export const handle = pageTitle('officeSettings.link.post')

type Typed = Readonly<Record<string, string>>

/** The forms of the page, by their hidden `intent`. */
const ACTS: Readonly<Record<string, (admin: Officer, typed: Typed) => Promise<Result<undefined>>>> = {
  teamLanguage: (admin, { teamLanguage = '' }) => changeTeamLanguage(admin, teamLanguage),
  sendMailAgain: (admin, { mailId = '' }) => sendAgain(admin, { mailId }),
  retryJob: (admin, { id = '' }) => retryJob(admin, id),
}

const DONE = ['teamLanguage', 'sendMailAgain', 'retryJob'] as const

export async function loader({ request, context }: LoaderFunctionArgs) {
  await settingsAdminOf(context, request)
  const done = new URL(request.url).searchParams.get('done')
  return {
    ...(await readPostState()),
    jobs: await listDeadJobs(),
    teamLanguage: await readTeamLanguage(),
    done: DONE.find((act) => act === done),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const admin = await settingsAdminOf(context, request)
  const { intent = '', ...typed } =
    readForm(await request.formData(), ['intent', 'teamLanguage', 'mailId', 'id']) ?? {}
  const act = Object.hasOwn(ACTS, intent) ? ACTS[intent] : undefined
  if (!act) throw data(null, 400)
  const result = await act(admin, typed)
  if (result.ok) return redirect(`/office/settings/post?done=${intent}`)
  if (result.refusal.message === 'refusal.gone') throw data(null, 404)
  return data(result.refusal, result.refusal.field ? 400 : 409)
}

export default function Post() {
  return <PostPage {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()} />
}
