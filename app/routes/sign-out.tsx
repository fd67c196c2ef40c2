import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { optionalPerson, signedOut } from '#app/http/session.server.ts'

export const handle = pageTitle('signOut.title')

/** Reading never signs out: only the button does. */
export async function loader({ context }: LoaderFunctionArgs) {
  if (!(await optionalPerson(context))) throw redirect('/')
  return { formToken: context.formToken() }
}

export const action = ({ context }: ActionFunctionArgs) => signedOut(context)

export default function SignOut() {
  const t = useTranslator()
  const { formToken } = useLoaderData<typeof loader>()
  return (
    <Page heading={t('signOut.title')} backTo="/">
      <p className="govuk-body">{t('signOut.intro')}</p>
      <Form method="post">
        <input type="hidden" name="formToken" value={formToken} />
        <button type="submit" className="govuk-button">
          {t('signOut.submit')}
        </button>
      </Form>
    </Page>
  )
}
