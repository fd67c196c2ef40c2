import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { ContactLink } from '#app/components/contact.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { Panel } from '#app/components/panel.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { readForm } from '#app/http/answers-form.ts'
import {
  type AskedAuthority,
  askedAuthority,
  confirmAuthority,
} from '#app/services/confirm-authority.server.ts'

type View = { state: 'done' | 'gone' } | { state: 'asked'; asked: AskedAuthority; formToken: string }

export const handle = pageTitle(({ state }: View) =>
  state === 'asked' ? 'authority.title' : `authority.${state}.title`,
)

/** Changes nothing: mail scanners open links too. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  if (new URL(request.url).searchParams.has('done')) return data<View>({ state: 'done' })
  const asked = await askedAuthority(params.token ?? '')
  if (!asked) return data<View>({ state: 'gone' }, 404)
  return data<View>({ state: 'asked', asked, formToken: context.formToken() })
}

export async function action({ request, params }: ActionFunctionArgs) {
  if (!readForm(await request.formData(), [])) throw data(null, 400)
  const confirmed = await confirmAuthority(params.token ?? '')
  const { pathname } = new URL(request.url)
  return redirect(confirmed.ok ? `${pathname}?done` : pathname)
}

export default function Authority() {
  const t = useTranslator()
  const view = useLoaderData<typeof loader>()
  if (view.state === 'asked') return <Asked asked={view.asked} formToken={view.formToken} />
  const title = t(`authority.${view.state}.title`)
  return (
    <Page heading={title} panel={view.state === 'done' ? <Panel title={title} /> : undefined}>
      <p className="govuk-body">{t(`authority.${view.state}`)}</p>
      {view.state === 'gone' && (
        <p className="govuk-body">
          <ContactLink />
        </p>
      )}
    </Page>
  )
}

function Asked({ asked, formToken }: { asked: AskedAuthority; formToken: string }) {
  const t = useTranslator()
  return (
    <Page heading={t('authority.title')}>
      <p className="govuk-body">{t('authority.what', { institution: asked.institutionName })}</p>
      <SummaryList
        rows={[
          { label: t('authority.reference'), value: asked.reference },
          { label: t('authority.institution'), value: asked.institutionName },
          { label: t('authority.application'), value: asked.applicationId },
        ]}
      />
      <p className="govuk-body">{t('authority.confirm')}</p>
      <Form method="post">
        <input type="hidden" name="formToken" value={formToken} />
        <button type="submit" className="govuk-button">
          {t('authority.submit')}
        </button>
      </Form>
      <p className="govuk-body">
        {t('authority.doubt')} <ContactLink />
      </p>
    </Page>
  )
}
