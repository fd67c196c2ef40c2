import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FormToken } from '#app/components/form-token.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { NotificationBanner } from '#app/components/notification-banner.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { RadioField } from '#app/components/radio-field.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { LANGUAGES, OWN_NAMES } from '#app/domain/language.ts'
import { readForm } from '#app/http/answers-form.ts'
import { rememberLanguage } from '#app/http/remember-language.server.ts'
import { requirePerson } from '#app/http/session.server.ts'
import { saveOwnDetails } from '#app/services/members/own-details.server.ts'
import { managedInstitutions } from '#app/services/tokens/list-tokens.server.ts'

export const handle = pageTitle('settings.title')

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { personId, name, email, language, officerRoles } = await requirePerson(context, request)
  const hasTokens = (await managedInstitutions(personId, language)).length > 0
  const isSaved = new URL(request.url).searchParams.has('saved')
  return { name, email, language, isOfficer: officerRoles.length > 0, hasTokens, isSaved }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { personId } = await requirePerson(context, request)
  const form = readForm(await request.formData(), ['name', 'language'])
  if (!form) throw data(null, 400)
  const { name = '', language = '' } = form
  const saved = await saveOwnDetails(personId, { name, language })
  if (saved.ok) return redirect('/settings?saved', { headers: rememberLanguage(saved.value) })
  const { message, field } = saved.refusal
  return data({ errors: { [field ?? 'name']: message }, name, language }, 400)
}

const PAGES = ['workspaces', 'calendar', 'sign-in', 'sessions', 'personal-data'] as const

export default function Settings() {
  const t = useTranslator()
  const { isOfficer, hasTokens, isSaved } = useLoaderData<typeof loader>()
  // The others' pages would answer that they are not there.
  const pages = [
    ...PAGES,
    ...(hasTokens ? (['tokens'] as const) : []),
    ...(isOfficer ? (['passkeys'] as const) : []),
  ]
  return (
    <Page heading={t('settings.title')}>
      <OwnDetails isSaved={isSaved} />
      <h2 className="govuk-heading-m">{t('settings.more')}</h2>
      <ul className="govuk-list govuk-list--spaced">
        {pages.map((page) => (
          <li key={page}>
            <a className="govuk-link" href={`/settings/${page}`}>
              {t(`settings.link.${page}`)}
            </a>
          </li>
        ))}
      </ul>
    </Page>
  )
}

function OwnDetails({ isSaved }: { isSaved: boolean }) {
  const t = useTranslator()
  const { name, email, language } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const errors: Readonly<Record<string, string>> = refused?.errors ?? {}
  const textOf = (field: string) => errors[field] && t.message(errors[field])
  const summary = Object.entries(errors).map(([field, text]) => ({ name: field, text: t.message(text) }))
  return (
    <>
      <ErrorSummary errors={summary} />
      {isSaved && !refused && <NotificationBanner kind="success" heading={t('settings.saved')} />}
      <h2 className="govuk-heading-m">{t('settings.you')}</h2>
      {email !== '' && <p className="govuk-body">{t('settings.email', { email })}</p>}
      <form method="post" noValidate>
        <FormToken />
        <TextField
          name="name"
          label={t('settings.name')}
          hint={t('settings.name.hint')}
          error={textOf('name')}
          optional
          value={refused?.name ?? name}
          autoComplete="name"
        />
        <RadioField
          name="language"
          label={t('settings.language')}
          hint={t('settings.language.hint')}
          error={textOf('language')}
          value={refused?.language ?? language}
          choices={LANGUAGES.map((value) => ({ value, text: OWN_NAMES[value] }))}
        />
        <button type="submit" className="govuk-button">
          {t('settings.save')}
        </button>
      </form>
    </>
  )
}
