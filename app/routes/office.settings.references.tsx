import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FormToken } from '#app/components/form-token.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { NotificationBanner } from '#app/components/notification-banner.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { TextField } from '#app/components/text-field.tsx'
import type { Officer } from '#app/domain/actor.ts'
import { may } from '#app/domain/permission.ts'
import { REFERENCE_KINDS } from '#app/domain/reference-pattern.ts'
import { readForm } from '#app/http/answers-form.ts'
import { officerOf } from '#app/http/officer.server.ts'
import { notFound } from '#app/http/partner.server.ts'
import { changePatterns, openPatterns } from '#app/services/decisions/reference-patterns.server.ts'

export const handle = pageTitle('references.title')

/** For the other officers the page does not exist. */
async function adminOf(context: AppLoadContext, request: Request): Promise<Officer> {
  const officer = await officerOf(context, request)
  if (!may(officer, 'officeSettings.manage')) throw notFound()
  return officer
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const opened = await openPatterns(await adminOf(context, request))
  if (!opened.ok) throw notFound()
  return { patterns: opened.value, done: new URL(request.url).searchParams.has('done') }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const admin = await adminOf(context, request)
  const read = readForm(await request.formData(), REFERENCE_KINDS)
  if (!read) throw data(null, 400)
  const { institution = '', issuer = '', application = '', documentType = '' } = read
  const typed = { institution, issuer, application, documentType }
  const changed = await changePatterns(admin, typed)
  if (changed.ok) return redirect('/office/settings/references?done')
  return data({ refusal: changed.refusal, typed }, 400)
}

export default function References() {
  const t = useTranslator()
  const { patterns, done } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const words = refused && t.message(refused.refusal.message, PLACEHOLDERS)
  return (
    <Page heading={t('references.title')} backTo="/office/settings">
      {refused && <ErrorSummary errors={[{ name: refused.refusal.field, text: words ?? '' }]} />}
      {done && !refused && <NotificationBanner kind="success" heading={t('references.done')} />}
      <p className="govuk-body">{t('references.lead', PLACEHOLDERS)}</p>
      <form method="post" noValidate>
        <FormToken />
        {patterns.map(({ kind, pattern, next }) => (
          <TextField
            key={kind}
            name={kind}
            label={t(`references.${kind}`)}
            hint={t('references.next', { next })}
            value={refused?.typed[kind] ?? pattern}
            error={refused?.refusal.field === kind ? words : undefined}
            width={20}
            code
          />
        ))}
        <button type="submit" className="govuk-button">
          {t('references.save')}
        </button>
      </form>
    </Page>
  )
}

/** As they are typed in a pattern. */
const PLACEHOLDERS = { number: '{number}', year: '{year}' } as const
