import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirectDocument } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FormToken } from '#app/components/form-token.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { readForm } from '#app/http/answers-form.ts'
import { requirePerson } from '#app/http/session.server.ts'
import { eraseMyself } from '#app/services/personal-data/erase-person.server.ts'

export const handle = pageTitle('personalData.erase.title')

const CONSEQUENCES = ['gone', 'drafts', 'stays', 'final'] as const

export async function loader({ context, request }: LoaderFunctionArgs) {
  await requirePerson(context, request)
  return null
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { personId } = await requirePerson(context, request)
  if (!readForm(await request.formData(), [])) throw data(null, 400)
  const erased = await eraseMyself(personId)
  if (!erased.ok) return data({ refusal: erased.refusal.message }, 409)
  return redirectDocument('/personal-data/erased')
}

export default function Erase() {
  const t = useTranslator()
  const refused = useActionData<typeof action>()
  return (
    <Page heading={t('personalData.erase.title')} backTo="/settings/personal-data">
      <ErrorSummary errors={refused ? [{ text: t.message(refused.refusal) }] : []} />
      <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
        {CONSEQUENCES.map((name) => (
          <li key={name}>{t(`personalData.erase.${name}`)}</li>
        ))}
      </ul>
      <form method="post">
        <FormToken />
        <div className="govuk-button-group">
          <button type="submit" className="govuk-button govuk-button--warning">
            {t('personalData.erase.submit')}
          </button>
          <a className="govuk-link" href="/settings/personal-data">
            {t('personalData.erase.keep')}
          </a>
        </div>
      </form>
    </Page>
  )
}
