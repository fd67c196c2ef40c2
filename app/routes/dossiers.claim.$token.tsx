import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FormToken } from '#app/components/form-token.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { readForm } from '#app/http/answers-form.ts'
import { requirePerson } from '#app/http/session.server.ts'
import { claimDraft, lookAtPreparedDraft, type SeenDraft } from '#app/services/prepared/claim-draft.server.ts'

type View = { state: 'gone' } | (SeenDraft & { email: string })

const TITLES = {
  offered: 'claim.title',
  otherAddress: 'claim.other.title',
  gone: 'claim.gone.title',
} as const

export const handle = pageTitle(({ state }: View) => TITLES[state])

/** Changes nothing: mail scanners open links too. Who is not signed in learns nothing, not even whether it is open. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { email } = await requirePerson(context, request)
  const seen = await lookAtPreparedDraft(params.token ?? '', email)
  return seen ? data<View>({ ...seen, email }) : data<View>({ state: 'gone' }, 404)
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const { personId } = await requirePerson(context, request)
  if (!readForm(await request.formData(), [])) throw data(null, 400)
  const claimed = await claimDraft(params.token ?? '', personId)
  return claimed.ok ? redirect(`/dossiers/${claimed.value}`) : data({ refusal: claimed.refusal }, 409)
}

export default function Claim() {
  const t = useTranslator()
  const view = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page heading={t(TITLES[view.state])}>
      {view.state === 'gone' && <p className="govuk-body">{t('claim.gone')}</p>}
      {view.state === 'otherAddress' && (
        <p className="govuk-body">
          {t('claim.other', { address: view.address, email: view.email || t('members.unnamed') })}
        </p>
      )}
      {view.state === 'offered' && (
        <>
          {refused && <ErrorSummary errors={[{ text: t.message(refused.refusal.message) }]} />}
          <p className="govuk-body">{t('claim.what', { institution: view.institutionName })}</p>
          <form method="post">
            <FormToken />
            <button type="submit" className="govuk-button">
              {t('claim.submit')}
            </button>
          </form>
          <p className="govuk-body">{t('claim.decline')}</p>
        </>
      )}
    </Page>
  )
}
