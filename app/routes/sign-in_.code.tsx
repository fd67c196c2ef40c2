import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { InsetText } from '#app/components/inset-text.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { MailedCodeField } from '#app/components/mailed-code-field.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { showsMails } from '#app/http/demo-only.server.ts'
import { textOf } from '#app/http/form.ts'
import { openingOf, signedIn } from '#app/http/session.server.ts'
import { redeemCode } from '#app/services/sign-in/redeem-code.server.ts'

export const handle = pageTitle('signIn.code.title')

export function loader({ context }: LoaderFunctionArgs) {
  return { formToken: context.formToken(), mailbox: showsMails(context) }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const code = textOf(await request.formData(), 'code')
  const answer = await redeemCode(code, { browserId: context.browserId() }, openingOf(request))
  if (answer.ok) return signedIn(request, answer.value, answer.value.next)
  return data({ errors: { code: answer.refusal.message } }, { status: 400 })
}

export default function SignInCode() {
  const t = useTranslator()
  const { formToken, mailbox } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const error = refused && t.message(refused.errors.code)
  return (
    <Page heading={t('signIn.code.title')} backTo="/sign-in">
      <ErrorSummary errors={error ? [{ name: 'code', text: error }] : []} />
      <p className="govuk-body">{t('signIn.code.sent')}</p>
      {mailbox && (
        <InsetText>
          <a className="govuk-link" href="/dev/mailbox">
            {t('signIn.code.mailbox')}
          </a>
        </InsetText>
      )}
      <Form method="post" noValidate>
        <input type="hidden" name="formToken" value={formToken} />
        <MailedCodeField error={error} />
        <button type="submit" className="govuk-button">
          {t('signIn.code.submit')}
        </button>
      </Form>
      <p className="govuk-body">
        {t('signIn.code.missing')}{' '}
        <a className="govuk-link" href="/sign-in">
          {t('signIn.code.again')}
        </a>
      </p>
    </Page>
  )
}
