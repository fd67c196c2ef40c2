import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/page-title.tsx'
import { ThreadPage } from '#app/components/thread-page.tsx'
import { message } from '#app/domain/message.ts'
import { requirePartner } from '#app/http/partner.server.ts'
import { postMessage, showThread } from '#app/http/thread.server.ts'

export const handle = pageTitle(({ reference }: { reference: string }) =>
  message('thread.title', { reference }),
)

export async function loader(args: LoaderFunctionArgs) {
  const { partner, dossierId } = await requirePartner(args)
  return showThread(partner, dossierId, args.request)
}

export async function action(args: ActionFunctionArgs) {
  const { partner, dossierId } = await requirePartner(args)
  return postMessage(partner, dossierId, args.request, `/dossiers/${dossierId}/thread`)
}

export default function PartnerThread() {
  const thread = useLoaderData<typeof loader>()
  return <ThreadPage side="partner" thread={thread} refused={useActionData<typeof action>()} />
}
