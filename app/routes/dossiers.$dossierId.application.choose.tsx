import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FormToken } from '#app/components/form-token.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { RadioField } from '#app/components/radio-field.tsx'
import { readForm } from '#app/http/answers-form.ts'
import { requireDraft, requirePartner, stepAfter } from '#app/http/partner.server.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { chooseApplication, registeredApplications } from '#app/services/choose-application.server.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'

export const handle = pageTitle('application.choose.title')

export async function loader(args: LoaderFunctionArgs) {
  const { partner, dossierId, opened } = await requireDraft(args)
  if (opened.draft.purpose !== 'registration') throw redirect(`/dossiers/${dossierId}/application`)
  const issuers = await registeredApplications(partner, opened.dossier.institutionId)
  if (issuers.length === 0) throw redirect(`/dossiers/${dossierId}/application`)
  return {
    dossierId,
    chosen: opened.dossier.issuerId ?? '',
    applications: issuers.map(({ id, applicationId, answers: { nameFr, nameNl } }) => ({
      id,
      applicationId,
      nameFr,
      nameNl,
    })),
  }
}

/** A registered application ends the step; a new one is described on the step's own page. */
export async function action(args: ActionFunctionArgs) {
  const { partner, dossierId } = await requirePartner(args)
  const form = readForm(await args.request.formData(), ['issuer'])
  if (!form) throw data(null, 400)
  const { issuer = '' } = form
  if (issuer !== 'new' && !isUuid(issuer))
    return data({ errors: { issuer: 'application.choose.required' } }, 400)
  const chosen = await chooseApplication(partner, dossierId, issuer === 'new' ? undefined : issuer)
  if (!chosen.ok) return data({ errors: { issuer: chosen.refusal.message } }, 409)
  if (issuer !== 'new') return redirect(stepAfter(args.request, dossierId, '/document-types'))
  return redirect(`/dossiers/${dossierId}/application?new=1`)
}

type Application = { id: string; applicationId: string; nameFr: string; nameNl: string }

const choicesOf = (t: Translator, applications: readonly Application[]) => [
  ...applications.map(({ id, applicationId, nameFr, nameNl }) => ({
    value: id,
    text: t.language === 'nl' ? nameNl : nameFr,
    hint: applicationId,
  })),
  { value: 'new', text: t('application.choose.new'), hint: t('application.choose.newHint') },
]

export default function ChooseApplication() {
  const t = useTranslator()
  const { dossierId, chosen, applications } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const error = refused && t.message(refused.errors.issuer)
  return (
    <Page heading={t('application.choose.title')} backTo={`/dossiers/${dossierId}`}>
      <ErrorSummary errors={error ? [{ name: 'issuer', text: error }] : []} />
      <p className="govuk-body">{t('application.choose.lead')}</p>
      <Form method="post">
        <FormToken />
        <RadioField
          name="issuer"
          label={t('application.choose.legend')}
          error={error}
          value={chosen}
          choices={choicesOf(t, applications)}
        />
        <button type="submit" className="govuk-button">
          {t('form.continue')}
        </button>
      </Form>
    </Page>
  )
}
