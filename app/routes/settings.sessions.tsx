import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FormToken } from '#app/components/form-token.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { NotificationBanner } from '#app/components/notification-banner.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { SessionsTable } from '#app/components/sessions-table.tsx'
import { readForm } from '#app/http/answers-form.ts'
import { requirePerson } from '#app/http/session.server.ts'
import { endOtherSessions, endOwnSession, ownSessions } from '#app/services/sign-in/own-sessions.server.ts'

export const handle = pageTitle('security.sessions.title')

const DONE = ['ended', 'othersEnded'] as const

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { personId, idHash } = await requirePerson(context, request)
  const query = new URL(request.url).searchParams
  return { sessions: await ownSessions(personId, idHash), done: DONE.find((done) => query.has(done)) }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { personId, idHash } = await requirePerson(context, request)
  const { id, others } = readForm(await request.formData(), ['id', 'others']) ?? {}
  if (others !== undefined) {
    await endOtherSessions(personId, idHash)
    throw redirect('/settings/sessions?othersEnded')
  }
  if (id === undefined) throw data(null, 400)
  if (await endOwnSession(personId, id)) throw redirect('/settings/sessions?ended')
  return data({ refusal: 'security.sessions.gone' as const }, 409)
}

export default function Sessions() {
  const t = useTranslator()
  const { sessions, done } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  return (
    <Page heading={t('security.sessions.title')} backTo="/settings" wide>
      {refusal && <ErrorSummary errors={[{ text: t(refusal) }]} />}
      {done && !refusal && <NotificationBanner kind="success" heading={t(`security.sessions.${done}`)} />}
      <p className="govuk-body">{t('security.sessions.lead')}</p>
      <SessionsTable sessions={sessions} />
      {sessions.length > 1 && (
        <form method="post">
          <FormToken />
          <button type="submit" name="others" value="yes" className="govuk-button govuk-button--warning">
            {t('security.sessions.endOthers')}
          </button>
        </form>
      )}
    </Page>
  )
}
