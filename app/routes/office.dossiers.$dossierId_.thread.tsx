import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/page-title.tsx'
import { ThreadPage } from '#app/components/thread-page.tsx'
import { message } from '#app/domain/message.ts'
import { officerOf } from '#app/http/officer.server.ts'
import { postMessage, showThread } from '#app/http/thread.server.ts'

export const handle = pageTitle(({ reference }: { reference: string }) =>
  message('thread.title', { reference }),
)

export async function loader({ context, request, params: { dossierId = '' } }: LoaderFunctionArgs) {
  return showThread(await officerOf(context, request), dossierId, request)
}

export async function action({ context, request, params: { dossierId = '' } }: ActionFunctionArgs) {
  const officer = await officerOf(context, request)
  return postMessage(officer, dossierId, request, `/office/dossiers/${dossierId}/thread`)
}

export default function OfficeThread() {
  const thread = useLoaderData<typeof loader>()
  return <ThreadPage side="team" thread={thread} refused={useActionData<typeof action>()} />
}
