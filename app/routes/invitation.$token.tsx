import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FormToken } from '#app/components/form-token.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { readForm } from '#app/http/answers-form.ts'
import { requirePerson } from '#app/http/session.server.ts'
import { workspaceAddress } from '#app/http/workspace.server.ts'
import {
  acceptInvitation,
  lookAtInvitation,
  type SeenInvitation,
} from '#app/services/members/accept-invitation.server.ts'

type View = { state: 'gone' } | (SeenInvitation & { email: string })

const TITLES = {
  offered: 'invitation.title',
  otherAddress: 'invitation.other.title',
  gone: 'invitation.gone.title',
} as const

export const handle = pageTitle(({ state }: View) => TITLES[state])

/** Changes nothing: mail scanners open links too. Who is not signed in learns nothing, not even whether it is open. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { email } = await requirePerson(context, request)
  const seen = await lookAtInvitation(params.token ?? '', { email }, context.language)
  return seen ? data<View>({ ...seen, email }) : data<View>({ state: 'gone' }, 404)
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const person = await requirePerson(context, request)
  if (!readForm(await request.formData(), [])) throw data(null, 400)
  const accepted = await acceptInvitation(params.token ?? '', person)
  return redirect(
    accepted.ok ? workspaceAddress('members', accepted.value, 'joined') : new URL(request.url).pathname,
  )
}

export default function Invitation() {
  const t = useTranslator()
  const view = useLoaderData<typeof loader>()
  return (
    <Page heading={t(TITLES[view.state])}>
      {view.state === 'gone' && <p className="govuk-body">{t('invitation.gone')}</p>}
      {view.state === 'otherAddress' && (
        <p className="govuk-body">
          {t('invitation.other', { address: view.address, email: view.email || t('members.unnamed') })}
        </p>
      )}
      {view.state === 'offered' && <Offer institution={view.institutionName} role={t(`role.${view.role}`)} />}
    </Page>
  )
}

function Offer({ institution, role }: { institution: string; role: string }) {
  const t = useTranslator()
  return (
    <>
      <p className="govuk-body">{t('invitation.what', { institution, role })}</p>
      <form method="post">
        <FormToken />
        <button type="submit" className="govuk-button">
          {t('invitation.accept')}
        </button>
      </form>
      <p className="govuk-body">{t('invitation.decline')}</p>
    </>
  )
}
