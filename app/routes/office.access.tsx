import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { NotificationBanner } from '#app/components/notification-banner.tsx'
import { OfficeAccessTable } from '#app/components/office-access-table.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { readForm } from '#app/http/answers-form.ts'
import { officerOf } from '#app/http/officer.server.ts'
import { answerAccessRequest } from '#app/services/answer-access-request.server.ts'
import { listAccessRequests } from '#app/services/list-access-requests.server.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'

export const handle = pageTitle('office.access.title')

const ANSWERS = ['granted', 'refused'] as const

const answerIn = (text: string | null | undefined) => ANSWERS.find((answer) => answer === text)

export async function loader({ request, context }: LoaderFunctionArgs) {
  await officerOf(context, request)
  const done = answerIn(new URL(request.url).searchParams.get('done'))
  return { requests: await listAccessRequests(), done }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const officer = await officerOf(context, request)
  const { id, answer } = readForm(await request.formData(), ['id', 'answer']) ?? {}
  const chosen = answerIn(answer)
  if (!isUuid(id) || !chosen) throw data(null, 400)
  const result = await answerAccessRequest(officer, id, chosen)
  if (result.ok) throw redirect(`/office/access?done=${chosen}`)
  return data({ refusal: result.refusal }, 409)
}

export default function OfficeAccess() {
  const t = useTranslator()
  const { requests, done } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page heading={t('office.access.title')} backTo="/office" wide>
      {refused && <ErrorSummary errors={[{ text: t.message(refused.refusal.message) }]} />}
      {done && !refused && <NotificationBanner kind="success" heading={t(`office.access.done.${done}`)} />}
      <p className="govuk-body">{t('office.access.lead')}</p>
      <OfficeAccessTable requests={requests} />
    </Page>
  )
}
