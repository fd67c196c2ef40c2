import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { PreparedForm } from '#app/components/prepared-form.tsx'
import { DOCUMENT_TYPES_MAX } from '#app/domain/document-type.ts'
import { may } from '#app/domain/permission.ts'
import { preparedParts, readPrepared } from '#app/domain/prepared-answers.ts'
import type { Refusal } from '#app/domain/result.ts'
import { readForm } from '#app/http/answers-form.ts'
import { officerOf } from '#app/http/officer.server.ts'
import { notFound } from '#app/http/partner.server.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'
import { prepareDraft } from '#app/services/prepared/prepare-draft.server.ts'

export const handle = pageTitle('prepared.new')

const OWN = ['email', 'language', 'submissionId', 'more']

/** How many document types the form asks, by its address; one more is asked by the form itself, with what was typed. */
function typesOf(request: Request): number {
  const asked = new URL(request.url).searchParams.get('types') ?? ''
  return /^\d{1,2}$/.test(asked) ? Math.min(Math.max(Number(asked), 1), DOCUMENT_TYPES_MAX) : 1
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const officer = await officerOf(context, request)
  if (!may(officer, 'dossier.prepare')) throw notFound()
  return { types: typesOf(request), submissionId: randomUUID() }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const officer = await officerOf(context, request)
  const types = typesOf(request)
  const names = preparedParts(types).flatMap(({ prefix, fields }) => fields.map(({ name }) => prefix + name))
  const typed = readForm(await request.formData(), [...OWN, ...names])
  if (!typed) throw data(null, 400)
  const { email = '', language = '', submissionId, more } = typed
  if (!isUuid(submissionId)) throw data(null, 400)
  if (more !== undefined) return data({ types: Math.min(types + 1, DOCUMENT_TYPES_MAX), typed })
  const prepared = await prepareDraft(officer, {
    email,
    language,
    submissionId,
    ...readPrepared(types, typed),
  })
  if (prepared.ok) return redirect('/office/prepared?done')
  return data({ types, refusal: prepared.refusal, typed }, prepared.refusal.field ? 400 : 409)
}

type Drawn = { types: number; refusal?: Refusal; typed: Readonly<Record<string, string>> }

export default function PrepareDraft() {
  const t = useTranslator()
  const { types, submissionId } = useLoaderData<typeof loader>()
  const drawn = useActionData<Drawn>()
  return (
    <Page heading={t('prepared.new')} backTo="/office/prepared">
      {drawn?.refusal && (
        <ErrorSummary errors={[{ name: drawn.refusal.field, text: t.message(drawn.refusal.message) }]} />
      )}
      <p className="govuk-body">{t('prepared.new.lead')}</p>
      <PreparedForm types={drawn?.types ?? types} submissionId={submissionId} drawn={drawn} />
    </Page>
  )
}
