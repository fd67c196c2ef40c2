import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FormToken } from '#app/components/form-token.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { readForm } from '#app/http/answers-form.ts'
import { notFound, requirePartner } from '#app/http/partner.server.ts'
import { canStartAgain, startAgain } from '#app/services/left/start-again.server.ts'
import { openDossier } from '#app/services/open-dossier.server.ts'

export const handle = pageTitle('again.title')

export async function loader(args: LoaderFunctionArgs) {
  const { partner, dossierId } = await requirePartner(args)
  const opened = await openDossier(partner, dossierId)
  if (!opened) throw notFound()
  if (!canStartAgain(partner, opened.dossier)) throw redirect(`/dossiers/${dossierId}`)
  return { dossierId, newId: randomUUID(), reference: opened.dossier.reference ?? '' }
}

export async function action(args: ActionFunctionArgs) {
  const { partner, dossierId } = await requirePartner(args)
  const { newId } = readForm(await args.request.formData(), ['newId']) ?? {}
  if (newId === undefined) throw data(null, 400)
  const again = await startAgain(partner, { dossierId, newId, language: args.context.language })
  if (!again.ok) return data({ refusal: again.refusal.message }, 409)
  return redirect(`/dossiers/${again.value}`)
}

export default function Again() {
  const t = useTranslator()
  const { dossierId, newId, reference } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page heading={t('again.title')} caption={reference} backTo={`/dossiers/${dossierId}`}>
      <ErrorSummary errors={refused ? [{ text: t.message(refused.refusal) }] : []} />
      <p className="govuk-body">{t('again.what', { reference })}</p>
      <Form method="post">
        <FormToken />
        <input type="hidden" name="newId" value={newId} />
        <div className="govuk-button-group">
          <button type="submit" className="govuk-button">
            {t('again.submit')}
          </button>
          <a className="govuk-link" href={`/dossiers/${dossierId}`}>
            {t('again.keep')}
          </a>
        </div>
      </Form>
    </Page>
  )
}
