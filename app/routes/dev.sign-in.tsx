import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { requireDemo } from '#app/http/demo-only.server.ts'
import { textOf } from '#app/http/form.ts'
import { openingOf, signedIn } from '#app/http/session.server.ts'
import { becomeDemoPerson, type DemoPerson, demoPeople } from '#app/services/sign-in/demo-people.server.ts'

export const handle = pageTitle('demo.signIn.title')

export async function loader({ context }: LoaderFunctionArgs) {
  requireDemo(context)
  return { people: await demoPeople(), formToken: context.formToken() }
}

export async function action({ context, request }: ActionFunctionArgs) {
  requireDemo(context)
  const person = textOf(await request.formData(), 'person')
  const session = await becomeDemoPerson(person, openingOf(request))
  return session ? signedIn(request, session) : redirect('/dev/sign-in')
}

export default function DemoSignIn() {
  const t = useTranslator()
  const { people } = useLoaderData<typeof loader>()
  return (
    <Page heading={t('demo.signIn.title')}>
      <p className="govuk-body-l">{t('demo.signIn.intro')}</p>
      <People title={t('demo.signIn.partner')} people={people.filter(({ isOfficer }) => !isOfficer)} />
      <People title={t('demo.signIn.office')} people={people.filter(({ isOfficer }) => isOfficer)} />
      <p className="govuk-body">
        <a className="govuk-link" href="/sign-in">
          {t('demo.signIn.ownAddress')}
        </a>{' '}
        ·{' '}
        <a className="govuk-link" href="/dev/mailbox">
          {t('demo.mailbox.title')}
        </a>
      </p>
    </Page>
  )
}

function People({ title, people }: { title: string; people: readonly DemoPerson[] }) {
  const t = useTranslator()
  const { formToken } = useLoaderData<typeof loader>()
  if (people.length === 0) return null
  return (
    <section>
      <h2 className="govuk-heading-m">{title}</h2>
      {people.map(({ id, name, email }) => (
        <form key={id} method="post">
          <input type="hidden" name="formToken" value={formToken} />
          <button type="submit" name="person" value={id} className="govuk-button govuk-button--secondary">
            {t('demo.signIn.as', { name: name || email })}
          </button>
        </form>
      ))}
    </section>
  )
}
