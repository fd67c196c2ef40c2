import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DocumentTypesAdd } from '#app/components/document-types-add.tsx'
import { DocumentTypesTable, nameOfDocumentType } from '#app/components/document-types-table.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FormToken } from '#app/components/form-token.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { RemarkNotice } from '#app/components/remark-notice.tsx'
import type { Partner } from '#app/domain/actor.ts'
import {
  DOCUMENT_TYPE_TEMPLATES,
  type DocumentTypeTemplate,
  documentTypeSchema,
} from '#app/domain/document-type.ts'
import { environmentsOf } from '#app/domain/dossier.ts'
import { ok, type Result } from '#app/domain/result.ts'
import { readForm } from '#app/http/answers-form.ts'
import { requireDraft, requireTask, stepAfter } from '#app/http/partner.server.ts'
import { remarksOnTypes } from '#app/http/step-remarks.server.ts'
import { addDocumentType } from '#app/services/add-document-type.server.ts'
import type { OpenDossier } from '#app/services/open-dossier.server.ts'

export const handle = pageTitle('documentTypes.title')

const typesOf = ({ draft }: OpenDossier) =>
  draft.documentTypes.map(({ id, answers }) => ({
    id,
    names: { nameFr: answers.nameFr ?? '', nameNl: answers.nameNl ?? '', nameDe: answers.nameDe ?? '' },
    isComplete: documentTypeSchema.safeParse(answers).success,
  }))

export async function loader(args: LoaderFunctionArgs) {
  const draft = await requireDraft(args)
  requireTask(draft, 'documentTypes')
  const { dossierId, opened } = draft
  return { dossierId, types: typesOf(opened), remarks: await remarksOnTypes(args, draft) }
}

export async function action(args: ActionFunctionArgs) {
  const { partner, dossierId, opened } = await requireDraft(args)
  const form = readForm(await args.request.formData(), ['add', 'copy', 'continue'])
  if (!form) throw data(null, 400)
  const { add, copy } = form
  if (add === undefined && copy === undefined) {
    const types = typesOf(opened)
    if (types.length === 0 || types.some((type) => !type.isComplete))
      return data({ errors: true as const }, 400)
    const asksCertificate = environmentsOf(opened.draft).includes('acceptance')
    return redirect(stepAfter(args.request, dossierId, asksCertificate ? '/certificate/acceptance' : ''))
  }
  const here = new URL(args.request.url)
  const made =
    copy === undefined
      ? await addFrom(partner, dossierId, add ?? '')
      : await addDocumentType(partner, dossierId, { copyOf: copy })
  if (!made.ok) return data({ refusal: made.refusal.message }, 409)
  return redirect(`${here.pathname}${made.value === undefined ? '' : `/${made.value}`}${here.search}`)
}

const isTemplate = (name: string): name is DocumentTypeTemplate =>
  Object.hasOwn(DOCUMENT_TYPE_TEMPLATES, name)

/** The id of what was added, to go on with; undefined when several were, which the list then shows. */
async function addFrom(
  partner: Partner,
  dossierId: string,
  add: string,
): Promise<Result<string | undefined>> {
  if (add === 'empty') return addDocumentType(partner, dossierId, { answers: {} })
  if (isTemplate(add)) return addDocumentType(partner, dossierId, { answers: DOCUMENT_TYPE_TEMPLATES[add] })
  if (add !== 'all') throw data(null, 400)
  for (const answers of Object.values(DOCUMENT_TYPE_TEMPLATES)) {
    const made = await addDocumentType(partner, dossierId, { answers })
    if (!made.ok) return made
  }
  return ok(undefined)
}

export default function DocumentTypes() {
  const t = useTranslator()
  const { dossierId, types, remarks } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const incomplete = types.flatMap((type, index) =>
    type.isComplete
      ? []
      : [
          {
            name: `type-${type.id}`,
            text: t('documentTypes.incomplete', { name: nameOfDocumentType(t, type, index) }),
          },
        ],
  )
  const missing = types.length === 0 ? [{ name: 'add-empty', text: t('documentTypes.required') }] : incomplete
  const errors =
    refused && 'refusal' in refused ? [{ text: t.message(refused.refusal) }] : refused ? missing : []
  return (
    <Page heading={t('documentTypes.title')} backTo={`/dossiers/${dossierId}`}>
      <ErrorSummary errors={errors} />
      <p className="govuk-body">{t('documentTypes.lead')}</p>
      <RemarkNotice remarks={remarks} />
      {types.length === 0 ? (
        <p className="govuk-body">{t('documentTypes.none')}</p>
      ) : (
        <DocumentTypesTable dossierId={dossierId} types={types} />
      )}
      <DocumentTypesAdd />
      <form method="post">
        <FormToken />
        <button type="submit" name="continue" value="yes" className="govuk-button">
          {t('form.continue')}
        </button>
      </form>
    </Page>
  )
}
