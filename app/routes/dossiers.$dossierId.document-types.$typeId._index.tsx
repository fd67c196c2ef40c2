import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AnswerForm } from '#app/components/answer-form.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { DOCUMENT_TYPE_FIELDS, documentTypeSchema } from '#app/domain/document-type.ts'
import { isDrawnAgain, notFound, requireDraft, requirePartner } from '#app/http/partner.server.ts'
import { answerStep, formOf } from '#app/http/step.server.ts'
import { remarksOn } from '#app/http/step-remarks.server.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'

export { keepDataOnAutosave as shouldRevalidate } from '#app/components/keep-data-on-autosave.ts'
export { surviveOutage as clientAction } from '#app/components/survive-outage.ts'

export const handle = pageTitle('documentType.title')

const listOf = (request: Request, dossierId: string): string =>
  `/dossiers/${dossierId}/document-types${new URL(request.url).search}`

export async function loader(args: LoaderFunctionArgs) {
  const draft = await requireDraft(args)
  const { dossierId, opened } = draft
  const stored = opened.parts.find(({ part, id }) => part === 'documentType' && id === args.params.typeId)
  // A colleague may have removed it meanwhile: what was typed is shown again once, with the refusal.
  if (!stored && !isDrawnAgain(args.context)) throw notFound()
  const id = args.params.typeId
  return {
    id,
    list: listOf(args.request, dossierId),
    form: formOf(stored),
    remarks: await remarksOn(args, draft, 'documentType', id),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { partner, dossierId } = await requirePartner(args)
  const { typeId } = args.params
  if (!isUuid(typeId)) throw notFound()
  const refused = await answerStep(args, {
    partner,
    dossierId,
    key: { id: typeId },
    fields: DOCUMENT_TYPE_FIELDS,
    schema: documentTypeSchema,
  })
  return refused ?? redirect(listOf(args.request, dossierId))
}

export default function DocumentType() {
  const t = useTranslator()
  const { id, list, form, remarks } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const refused = answer && 'answers' in answer ? answer : undefined
  return (
    <Page heading={t('documentType.title')} backTo={list}>
      <AnswerForm
        key={id}
        {...form}
        {...refused}
        part="documentType"
        intro={<p className="govuk-body">{t('documentType.lead')}</p>}
        fields={DOCUMENT_TYPE_FIELDS}
        schema={documentTypeSchema}
        remarks={remarks}
      />
    </Page>
  )
}
