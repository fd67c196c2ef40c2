import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { MailedCodeField } from '#app/components/mailed-code-field.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { textOf } from '#app/http/form.ts'
import { openingOf, signedIn } from '#app/http/session.server.ts'
import { redeemCode } from '#app/services/sign-in/redeem-code.server.ts'
import { lookAtLink, redeemLink } from '#app/services/sign-in/redeem-link.server.ts'

export const handle = pageTitle('signIn.link.title')

const GONE = 410

/** Shows a button and uses nothing up: mail scanners open links, and some run the page's scripts. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const state = await lookAtLink(params.token ?? '', context.browserId())
  return data({ state, formToken: context.formToken() }, { status: state === 'ended' ? GONE : 200 })
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const token = params.token ?? ''
  const form = await request.formData()
  if ((await lookAtLink(token, context.browserId())) === 'otherBrowser') {
    const answer = await redeemCode(textOf(form, 'code'), { token }, openingOf(request))
    if (answer.ok) return signedIn(request, answer.value, answer.value.next)
    return data({ errors: { code: answer.refusal.message } }, { status: 400 })
  }
  const session = await redeemLink(token, context.browserId(), openingOf(request))
  if (session) return signedIn(request, session, session.next)
  return data({ errors: undefined }, { status: GONE })
}

export default function SignInLink() {
  const t = useTranslator()
  const { state, formToken } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  if (state === 'ended') return <Ended />
  const error = refused?.errors && t.message(refused.errors.code)
  return (
    <Page heading={t('signIn.link.title')}>
      <ErrorSummary errors={error ? [{ name: 'code', text: error }] : []} />
      <p className="govuk-body">{t(state === 'ready' ? 'signIn.link.intro' : 'signIn.link.otherBrowser')}</p>
      <Form method="post" noValidate>
        <input type="hidden" name="formToken" value={formToken} />
        {state === 'otherBrowser' && <MailedCodeField error={error} />}
        <button type="submit" className="govuk-button">
          {t('signIn.link.submit')}
        </button>
      </Form>
    </Page>
  )
}

function Ended() {
  const t = useTranslator()
  return (
    <Page heading={t('signIn.link.ended.title')}>
      <p className="govuk-body">{t('signIn.link.ended')}</p>
      <a className="govuk-button" href="/sign-in">
        {t('signIn.code.again')}
      </a>
    </Page>
  )
}
