import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FormToken } from '#app/components/form-token.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { Panel } from '#app/components/panel.tsx'
import { formatEnterpriseNumber, readEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import { readForm } from '#app/http/answers-form.ts'
import { notFound } from '#app/http/partner.server.ts'
import { requirePerson } from '#app/http/session.server.ts'
import { askForAccess, isRegistered } from '#app/services/ask-for-access.server.ts'
import { currentNumber } from '#app/services/institutions/former-number.server.ts'
import { responseDays } from '#app/services/response-days.server.ts'

export const handle = pageTitle((page: { isAsked: boolean }) =>
  page.isAsked ? 'access.done.title' : 'access.title',
)

/** Says of a number only what `/dossiers/new` says too: that it is registered. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { email, personId } = await requirePerson(context, request)
  const read = readEnterpriseNumber(params.enterpriseNumber ?? '')
  if (!read.ok) throw notFound()
  const now = await currentNumber(personId, read.number)
  if (now) throw redirect(`/access/${now}?former=${read.number}`)
  if (!(await isRegistered(personId, read.number))) throw redirect('/dossiers/new')
  const asked = new URL(request.url).searchParams
  const former = readEnterpriseNumber(asked.get('former') ?? '')
  const isAsked = asked.has('asked')
  return {
    email,
    number: formatEnterpriseNumber(read.number),
    former: former.ok ? formatEnterpriseNumber(former.number) : undefined,
    isAsked,
    days: await responseDays(),
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const { personId } = await requirePerson(context, request)
  if (!readForm(await request.formData(), [])) throw data(null, 400)
  const asked = await askForAccess(personId, params.enterpriseNumber ?? '')
  if (!asked.ok) return data({ refusal: asked.refusal.message }, 409)
  return redirect(`${new URL(request.url).pathname}?asked`)
}

export default function Access() {
  const t = useTranslator()
  const { email, number, former, isAsked, days } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  if (isAsked)
    return (
      <Page heading={t('access.done.title')} panel={<Panel title={t('access.done.title')} />}>
        <p className="govuk-body">{t('access.done', { email, days })}</p>
        <p className="govuk-body">
          <a className="govuk-link" href="/dossiers">
            {t('dossiers.title')}
          </a>
        </p>
      </Page>
    )
  return (
    <Page heading={t('access.title')} backTo="/dossiers/new">
      <ErrorSummary errors={refused ? [{ text: t.message(refused.refusal) }] : []} />
      {former && <p className="govuk-body">{t('access.former', { former, number })}</p>}
      <p className="govuk-body">{t('access.what', { number })}</p>
      <p className="govuk-body">{t('access.ask', { email })}</p>
      <Form method="post">
        <FormToken />
        <div className="govuk-button-group">
          <button type="submit" className="govuk-button">
            {t('access.submit')}
          </button>
          <a className="govuk-link" href="/dossiers/new">
            {t('access.other')}
          </a>
        </div>
      </Form>
    </Page>
  )
}
