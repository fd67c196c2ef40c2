import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { NotificationBanner } from '#app/components/notification-banner.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { PlanningHistory } from '#app/components/planning-history.tsx'
import { ProductionPlanning } from '#app/components/production-planning.tsx'
import { slotMessage } from '#app/components/slot-words.ts'
import { PLANNING_ACTIONS } from '#app/domain/planning.ts'
import { readForm } from '#app/http/answers-form.ts'
import { issuerReader } from '#app/http/issuer-reader.server.ts'
import { notFound } from '#app/http/partner.server.ts'
import { planningView } from '#app/http/planning-view.server.ts'
import { planProduction } from '#app/services/planning/plan-production.server.ts'

export const handle = pageTitle('planning.title')

export async function loader(asked: LoaderFunctionArgs) {
  const { reader, issuerId } = await issuerReader(asked)
  const view = await planningView(reader, issuerId)
  if (!view) throw notFound()
  const done = new URL(asked.request.url).searchParams.get('done')
  return { ...view, done: PLANNING_ACTIONS.find((action) => action === done) }
}

const readPosted = (form: FormData) => {
  const read = readForm(form, ['intent', 'sequence', 'day', 'part'])
  const action = PLANNING_ACTIONS.find((known) => known === read?.intent)
  const { sequence = '', day = '', part = '' } = read ?? {}
  return action && /^\d{1,6}$/.test(sequence) ? { action, sequence: Number(sequence), day, part } : undefined
}

export async function action(asked: ActionFunctionArgs) {
  const { reader, issuerId } = await issuerReader(asked)
  const posted = readPosted(await asked.request.formData())
  if (!posted) throw data(null, 400)
  const planned = await planProduction(reader, issuerId, posted)
  if (planned.ok) return redirect(`/issuers/${issuerId}/planning?done=${posted.action}`)
  const { refusal } = planned
  if (refusal.message === 'refusal.gone') throw notFound()
  return data({ refusal, typed: { day: posted.day, part: posted.part } }, refusal.field ? 400 : 409)
}

export default function Planning() {
  const t = useTranslator()
  const { planning, history, done } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const refusal = refused?.refusal
  return (
    <Page heading={t('planning.title')} backTo={`/issuers/${planning.issuerId}`}>
      {refusal && <ErrorSummary errors={[{ name: refusal.field, text: slotMessage(t, refusal.message) }]} />}
      {done && !refusal && <NotificationBanner kind="success" heading={t(`planning.done.${done}`)} />}
      <p className="govuk-body">{t('planning.lead')}</p>
      <ProductionPlanning planning={planning} refused={refused} />
      <PlanningHistory slots={history} />
      <p className="govuk-body">
        <a className="govuk-link" href="/settings/calendar">
          {t('planning.feeds')}
        </a>
      </p>
    </Page>
  )
}
