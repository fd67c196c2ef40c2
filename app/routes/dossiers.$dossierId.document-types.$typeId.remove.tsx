import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { nameOfDocumentType } from '#app/components/document-types-table.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FormToken } from '#app/components/form-token.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { readForm } from '#app/http/answers-form.ts'
import { notFound, requireDraft, requirePartner } from '#app/http/partner.server.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'
import { removeDocumentType } from '#app/services/remove-document-type.server.ts'

export const handle = pageTitle('documentType.remove.title')

const listOf = (dossierId: string): string => `/dossiers/${dossierId}/document-types`

export async function loader(args: LoaderFunctionArgs) {
  const { dossierId, opened } = await requireDraft(args)
  const index = opened.draft.documentTypes.findIndex(({ id }) => id === args.params.typeId)
  const answers = opened.draft.documentTypes[index]?.answers
  if (!answers) throw redirect(listOf(dossierId))
  const { nameFr = '', nameNl = '', nameDe = '' } = answers
  return { list: listOf(dossierId), index, names: { nameFr, nameNl, nameDe } }
}

export async function action(args: ActionFunctionArgs) {
  const { partner, dossierId } = await requirePartner(args)
  const { typeId } = args.params
  if (!isUuid(typeId)) throw notFound()
  if (!readForm(await args.request.formData(), [])) throw data(null, 400)
  const removed = await removeDocumentType(partner, dossierId, typeId)
  return removed.ok ? redirect(listOf(dossierId)) : data({ refusal: removed.refusal.message }, 409)
}

export default function RemoveDocumentType() {
  const t = useTranslator()
  const { list, index, names } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page heading={t('documentType.remove.title')} backTo={list}>
      <ErrorSummary errors={refused ? [{ text: t.message(refused.refusal) }] : []} />
      <p className="govuk-body">
        {t('documentType.remove.what', { name: nameOfDocumentType(t, { names }, index) })}
      </p>
      <Form method="post">
        <FormToken />
        <div className="govuk-button-group">
          <button type="submit" className="govuk-button govuk-button--warning">
            {t('documentType.remove.submit')}
          </button>
          <a className="govuk-link" href={list}>
            {t('documentType.remove.keep')}
          </a>
        </div>
      </Form>
    </Page>
  )
}
