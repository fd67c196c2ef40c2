import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { ProviderButton } from '#app/components/provider-button.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { settings } from '#app/env.server.ts'
import { textOf } from '#app/http/form.ts'
import { nextPage } from '#app/http/next-page.ts'
import { optionalPerson } from '#app/http/session.server.ts'
import { wayBackOf } from '#app/http/way-back.server.ts'
import { requestSignIn } from '#app/services/sign-in/request-sign-in.server.ts'

export const handle = pageTitle('signIn.title')

export async function loader({ context, request }: LoaderFunctionArgs) {
  const person = await optionalPerson(context)
  if (person) throw redirect(wayBackOf(request) ?? (person.officerRoles.length > 0 ? '/office' : '/dossiers'))
  return { formToken: context.formToken(), provider: settings().oidc?.name, next: wayBackOf(request) }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData()
  const email = textOf(form, 'email')
  // From the page, not from the cookie: another tab may have wanted another page since.
  const next = nextPage(textOf(form, 'next'))
  const answer = await requestSignIn({
    email,
    language: context.language,
    browserId: context.browserId(),
    clientKey: context.clientKey,
    ...(next && { next }),
  })
  if (answer.ok) return redirect('/sign-in/code')
  const errors = { email: answer.refusal.message }
  if (!('retryAfter' in answer)) return data({ errors, email }, { status: 400 })
  return data({ errors, email }, { status: 429, headers: { 'Retry-After': String(answer.retryAfter) } })
}

export default function SignIn() {
  const t = useTranslator()
  const { formToken, provider, next } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const error = refused && t.message(refused.errors.email)
  return (
    <Page heading={t('signIn.title')}>
      <ErrorSummary errors={error ? [{ name: 'email', text: error }] : []} />
      {provider !== undefined && (
        <>
          <ProviderButton
            intent="signIn"
            formToken={formToken}
            next={next}
            text={t('provider.signIn', { name: provider })}
          />
          <h2 className="govuk-heading-m">{t('provider.or')}</h2>
        </>
      )}
      <p className="govuk-body">{t('signIn.intro')}</p>
      <p className="govuk-body">{t('signIn.firstTime')}</p>
      <Form method="post" noValidate>
        <input type="hidden" name="formToken" value={formToken} />
        {next !== undefined && <input type="hidden" name="next" value={next} />}
        <TextField
          name="email"
          type="email"
          autoComplete="email"
          label={t('signIn.email.label')}
          hint={t('signIn.email.hint')}
          error={error}
          value={refused?.email ?? ''}
        />
        <button type="submit" className="govuk-button">
          {t('signIn.submit')}
        </button>
      </Form>
    </Page>
  )
}
