import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FormToken } from '#app/components/form-token.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { RegisteredIssuers } from '#app/components/registered-issuers.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { readEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import { readForm } from '#app/http/answers-form.ts'
import { registeredView } from '#app/http/registered-view.server.ts'
import { requirePerson } from '#app/http/session.server.ts'
import { registeredIssuers } from '#app/services/change/registered-issuers.server.ts'
import { startDossier } from '#app/services/start-dossier.server.ts'

export const handle = pageTitle('new.title')

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { personId } = await requirePerson(context, request)
  return { registered: (await registeredView(personId)).filter(({ mayAsk }) => mayAsk) }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { personId } = await requirePerson(context, request)
  const form = readForm(await request.formData(), ['enterpriseNumber'])
  if (!form) throw data(null, 400)
  const { enterpriseNumber = '' } = form
  const own = await ownInstitution(personId, enterpriseNumber)
  if (own) return redirect(`/dossiers/change/${own}`)
  const started = await startDossier({ personId, language: context.language }, enterpriseNumber)
  if (!started.ok) {
    const errors = { enterpriseNumber: started.refusal.message }
    return data({ errors, enterpriseNumber }, 400)
  }
  if ('askAccessTo' in started.value) return redirect(`/access/${started.value.askAccessTo}`)
  return redirect(`/dossiers/${started.value.dossierId}/institution`)
}

/** With the number of one's own registered institution, what it is about is asked first. */
async function ownInstitution(personId: string, typed: string): Promise<string | undefined> {
  const read = readEnterpriseNumber(typed)
  const own = (await registeredIssuers(personId)).find(
    ({ institution, issuers, mayAsk }) =>
      mayAsk && issuers.length > 0 && read.ok && institution.enterpriseNumber === read.number,
  )
  return own?.institution.id
}

export default function NewDossier() {
  const t = useTranslator()
  const { registered } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const error = refused && t.message(refused.errors.enterpriseNumber)
  return (
    <Page heading={t('new.title')} backTo="/dossiers" wide={registered.length > 0}>
      <ErrorSummary errors={error ? [{ name: 'enterpriseNumber', text: error }] : []} />
      {registered.length > 0 && (
        <>
          <p className="govuk-body">{t('change.new.lead')}</p>
          <RegisteredIssuers issuers={registered} />
          <h2 className="govuk-heading-m">{t('change.new.other')}</h2>
        </>
      )}
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
