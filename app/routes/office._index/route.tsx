import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { NotificationBanner } from '#app/components/notification-banner.tsx'
import { OfficeQueue } from '#app/components/office-queue.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { officerOf } from '#app/http/officer.server.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { actOnQueue } from './act.server.ts'
import type { QueueAct } from './done.ts'
import { queueAddress, readQueueQuery } from './queue-query.ts'
import { viewOf } from './view.server.ts'

export const handle = pageTitle('office.queue.title')

export async function loader({ request, context }: LoaderFunctionArgs) {
  const officer = await officerOf(context, request)
  const search = new URL(request.url).searchParams
  return viewOf(officer, readQueueQuery(search), search)
}

export async function action({ request, context }: ActionFunctionArgs) {
  const officer = await officerOf(context, request)
  const search = new URL(request.url).searchParams
  const answer = await actOnQueue(officer, await request.formData(), search)
  if (!answer) throw data(null, 400)
  if (answer.refusals.length > 0) return data(answer, answer.refusals.some(({ field }) => field) ? 400 : 409)
  const { after, ...view } = readQueueQuery(search)
  const address = queueAddress(view, after)
  throw redirect(`${address}${address.includes('?') ? '&' : '?'}done=${answer.act}&count=${answer.done}`)
}

const doneText = (t: Translator, act: QueueAct, count: number): string =>
  act === 'saveView' || act === 'deleteView'
    ? t(`office.queue.done.${act}`)
    : t.plural(`office.queue.done.${act}`, count)

export default function OfficeQueuePage() {
  const t = useTranslator()
  const { done, ...queue } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const errors = (answer?.refusals ?? []).map(({ message, field, reference }) => ({
    name: field,
    text: reference ? t('office.queue.notDone', { reference, text: t.message(message) }) : t.message(message),
  }))
  const shown = answer ? { act: answer.act, count: answer.done } : done
  return (
    <Page heading={t('office.queue.title')} wide>
      {answer && <ErrorSummary errors={errors} />}
      {shown && shown.count > 0 && (
        <NotificationBanner
          kind={answer ? 'important' : 'success'}
          heading={doneText(t, shown.act, shown.count)}
        />
      )}
      <OfficeQueue {...queue} errors={errors} typed={answer?.typed} />
    </Page>
  )
}
