import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FormToken } from '#app/components/form-token.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { readForm } from '#app/http/answers-form.ts'
import { requirePerson } from '#app/http/session.server.ts'
import { startDossier } from '#app/services/start-dossier.server.ts'

export const handle = pageTitle('new.title')

export async function loader({ context, request }: LoaderFunctionArgs) {
  await requirePerson(context, request)
  return null
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { personId } = await requirePerson(context, request)
  const form = readForm(await request.formData(), ['enterpriseNumber'])
  if (!form) throw data(null, 400)
  const { enterpriseNumber = '' } = form
  const started = await startDossier({ personId, language: context.language }, enterpriseNumber)
  if (!started.ok) {
    const errors = { enterpriseNumber: started.refusal.message }
    return data({ errors, enterpriseNumber }, 400)
  }
  if ('askAccessTo' in started.value) return redirect(`/access/${started.value.askAccessTo}`)
  const { dossierId, known } = started.value
  return redirect(known ? `/dossiers/${dossierId}` : `/dossiers/${dossierId}/institution`)
}

export default function NewDossier() {
  const t = useTranslator()
  const refused = useActionData<typeof action>()
  const error = refused && t.message(refused.errors.enterpriseNumber)
  return (
    <Page heading={t('new.title')} backTo="/dossiers">
      <ErrorSummary errors={error ? [{ name: 'enterpriseNumber', text: error }] : []} />
      <p className="govuk-body">{t('new.lead')}</p>
      <Form method="post" noValidate>
        <FormToken />
        <TextField
          name="enterpriseNumber"
          label={t('new.number')}
          hint={t('new.number.hint')}
          error={error}
          value={refused?.enterpriseNumber ?? ''}
          inputMode="numeric"
          width={20}
        />
        <button type="submit" className="govuk-button">
          {t('new.submit')}
        </button>
      </Form>
    </Page>
  )
}
