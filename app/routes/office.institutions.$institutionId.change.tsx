import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { InstitutionChangeForm } from '#app/components/institution-change-form.tsx'
import { InstitutionChangePreview, type ShownPlan } from '#app/components/institution-change-preview.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { NotificationBanner } from '#app/components/notification-banner.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { CHANGED_FIELDS, type ChangedField } from '#app/domain/institution-change.ts'
import { may } from '#app/domain/permission.ts'
import type { Refusal } from '#app/domain/result.ts'
import { readForm } from '#app/http/answers-form.ts'
import { officerOf } from '#app/http/officer.server.ts'
import { notFound } from '#app/http/partner.server.ts'
import {
  changeInstitution,
  openInstitution,
  previewChange,
} from '#app/services/institutions/change-institution.server.ts'
import type { PlannedChange } from '#app/services/institutions/plan-change.server.ts'

export const handle = pageTitle('institutionChange.title')

const DONE = ['rename', 'renumber', 'merge'] as const

type Typed = Record<ChangedField, string>
type Outcome = { typed: Typed } & ({ plan: ShownPlan } | { refusal: Refusal })

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const officer = await officerOf(context, request)
  const institution = await openInstitution(officer, params.institutionId ?? '')
  if (!institution) throw notFound()
  const asked = new URL(request.url).searchParams.get('done')
  const mayChange = may(officer, 'institution.change') && !institution.isMerged
  return { institution, mayChange, done: DONE.find((kind) => kind === asked) }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const officer = await officerOf(context, request)
  const read = readForm(await request.formData(), ['intent', 'revision', ...CHANGED_FIELDS])
  const intent = read?.intent
  if (!read || (intent !== 'preview' && intent !== 'confirm')) throw data(null, 400)
  const { institutionId = '' } = params
  const text = (name: ChangedField) => read[name] ?? ''
  const typed = {
    enterpriseNumber: text('enterpriseNumber'),
    nameFr: text('nameFr'),
    nameNl: text('nameNl'),
    nameDe: text('nameDe'),
    certificateName: text('certificateName'),
  }
  const revision = /^\d{1,9}$/.test(read.revision ?? '') ? Number(read.revision) : -1
  const wanted = { institutionId, revision, typed }
  const planned = await (intent === 'preview' ? previewChange : changeInstitution)(officer, wanted)
  if (!planned.ok) return data<Outcome>({ typed, refusal: planned.refusal }, 400)
  if (intent === 'preview') return data<Outcome>({ typed, plan: shown(planned.value) })
  return redirect(`/office/institutions/${institutionId}/change?done=${planned.value.kind}`)
}

const shown = ({ kind, before, after, issuers, renewing }: PlannedChange): ShownPlan => ({
  kind,
  before,
  after,
  applications: issuers.map(({ applicationId }) => applicationId),
  renewing,
})

export default function InstitutionChange() {
  const t = useTranslator()
  const { institution, mayChange, done } = useLoaderData<typeof loader>()
  const outcome = useActionData<typeof action>()
  const refusal = outcome && 'refusal' in outcome ? outcome.refusal : undefined
  const text = refusal && t.message(refusal.message)
  const { id, revision, identity, reference, isMerged } = institution
  const here = `/office/institutions/${id}/change`
  return (
    <Page
      heading={t('institutionChange.title')}
      caption={`${identity.nameFr} · ${reference}`}
      backTo="/office"
      wide={outcome && 'plan' in outcome}
    >
      {text !== undefined && <ErrorSummary errors={[{ name: refusal?.field, text }]} />}
      {done && !outcome && (
        <NotificationBanner kind="success" heading={t(`institutionChange.done.${done}`)} />
      )}
      {!mayChange && (
        <p className="govuk-body">{t(isMerged ? 'institutionChange.refusal.merged' : 'refusal.role')}</p>
      )}
      {mayChange && outcome && 'plan' in outcome && (
        <InstitutionChangePreview
          plan={outcome.plan}
          revision={revision}
          typed={outcome.typed}
          backTo={here}
        />
      )}
      {mayChange && !(outcome && 'plan' in outcome) && (
        <>
          <p className="govuk-body">{t('institutionChange.lead')}</p>
          <InstitutionChangeForm
            revision={revision}
            typed={outcome?.typed ?? identity}
            error={
              refusal?.field !== undefined && text !== undefined ? { name: refusal.field, text } : undefined
            }
          />
        </>
      )}
    </Page>
  )
}
