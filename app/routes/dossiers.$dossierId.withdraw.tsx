import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FormToken } from '#app/components/form-token.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { actionsFor } from '#app/domain/dossier-state.ts'
import { readForm } from '#app/http/answers-form.ts'
import { notFound, requirePartner } from '#app/http/partner.server.ts'
import { openDossier } from '#app/services/open-dossier.server.ts'
import { withdrawDossier } from '#app/services/withdraw-dossier.server.ts'

export const handle = pageTitle('withdraw.title')

export async function loader(args: LoaderFunctionArgs) {
  const { partner, dossierId } = await requirePartner(args)
  const opened = await openDossier(partner, dossierId)
  if (!opened) throw notFound()
  const { state, reference, institutionName } = opened.dossier
  if (!actionsFor(state, partner).includes('withdraw')) throw redirect(`/dossiers/${dossierId}`)
  return { dossierId, caption: reference ?? institutionName }
}

export async function action(args: ActionFunctionArgs) {
  const { partner, dossierId } = await requirePartner(args)
  if (!readForm(await args.request.formData(), [])) throw data(null, 400)
  const withdrawn = await withdrawDossier(partner, dossierId)
  if (!withdrawn.ok) return data({ refusal: withdrawn.refusal.message }, 409)
  return redirect(`/dossiers/${dossierId}`)
}

export default function Withdraw() {
  const t = useTranslator()
  const { dossierId, caption } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page heading={t('withdraw.title')} caption={caption || undefined} backTo={`/dossiers/${dossierId}`}>
      <ErrorSummary errors={refused ? [{ text: t.message(refused.refusal) }] : []} />
      <p className="govuk-body">{t('withdraw.what')}</p>
      <Form method="post">
        <FormToken />
        <div className="govuk-button-group">
          <button type="submit" className="govuk-button govuk-button--warning">
            {t('withdraw.submit')}
          </button>
          <a className="govuk-link" href={`/dossiers/${dossierId}`}>
            {t('withdraw.keep')}
          </a>
        </div>
      </Form>
    </Page>
  )
}
