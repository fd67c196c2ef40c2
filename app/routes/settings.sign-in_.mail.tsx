import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { MailedCodeField } from '#app/components/mailed-code-field.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { textOf } from '#app/http/form.ts'
import { requireRecentSignIn } from '#app/http/recent-sign-in.server.ts'
import { addMailbox } from '#app/services/sign-in/add-mailbox.server.ts'
import { requestSignIn } from '#app/services/sign-in/request-sign-in.server.ts'

export const handle = pageTitle('mailbox.title')

const isSent = (request: Request) => new URL(request.url).searchParams.has('sent')

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { email } = await requireRecentSignIn(context, request)
  if (email !== '') throw redirect('/settings/sign-in')
  return { sent: isSent(request), formToken: context.formToken() }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { personId } = await requireRecentSignIn(context, request)
  const form = await request.formData()
  const typed = textOf(form, isSent(request) ? 'code' : 'email')
  const browserId = context.browserId()
  if (isSent(request)) {
    const added = await addMailbox(personId, typed, browserId)
    if (added.ok) return redirect('/settings/sign-in?mailAdded')
    return data({ typed, error: added.refusal.message }, { status: 400 })
  }
  const { language, clientKey } = context
  const asked = await requestSignIn({ email: typed, language, browserId, clientKey })
  if (asked.ok) return redirect('/settings/sign-in/mail?sent')
  return data({ typed, error: asked.refusal.message }, { status: 'retryAfter' in asked ? 429 : 400 })
}

export default function AddMailbox() {
  const t = useTranslator()
  const { sent, formToken } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const error = refused && t.message(refused.error)
  const name = sent ? 'code' : 'email'
  return (
    <Page heading={t('mailbox.title')} backTo="/settings/sign-in">
      <ErrorSummary errors={error ? [{ name, text: error }] : []} />
      <p className="govuk-body">{t(sent ? 'mailbox.sent' : 'mailbox.intro')}</p>
      <form method="post" noValidate>
        <input type="hidden" name="formToken" value={formToken} />
        {sent ? (
          <MailedCodeField error={error} />
        ) : (
          <TextField
            name="email"
            type="email"
            autoComplete="email"
            label={t('signIn.email.label')}
            hint={t('signIn.email.hint')}
            error={error}
            value={refused?.typed ?? ''}
          />
        )}
        <button type="submit" className="govuk-button">
          {t(sent ? 'mailbox.submit' : 'signIn.submit')}
        </button>
      </form>
    </Page>
  )
}
