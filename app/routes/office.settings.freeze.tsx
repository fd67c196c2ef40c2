import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FreezePeriods, NewFreeze, PlanningLimits } from '#app/components/freeze-page.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { NotificationBanner } from '#app/components/notification-banner.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import type { Officer } from '#app/domain/actor.ts'
import type { Result } from '#app/domain/result.ts'
import { readForm } from '#app/http/answers-form.ts'
import { settingsAdminOf } from '#app/http/office-settings.server.ts'
import {
  addFreeze,
  changePlanningLimits,
  readPlanningSettings,
  removeFreeze,
} from '#app/services/planning/freeze-days.server.ts'

export const handle = pageTitle('officeSettings.link.freeze')

const FIELDS = ['productionNoticeDays', 'productionsADay', 'from', 'until', 'note', 'id'] as const
type Typed = Readonly<Record<(typeof FIELDS)[number], string>>

const DONE = ['limits', 'added', 'removed'] as const
type Done = (typeof DONE)[number]

export async function loader({ context, request }: LoaderFunctionArgs) {
  await settingsAdminOf(context, request)
  const done = new URL(request.url).searchParams.get('done')
  const { limits, freezes } = await readPlanningSettings()
  const { productionNoticeDays, productionsADay } = limits
  return {
    limits: { productionNoticeDays: String(productionNoticeDays), productionsADay: String(productionsADay) },
    freezes: freezes.map(({ id, fromDay, untilDay, note }) => ({ id, fromDay, untilDay, note })),
    done: DONE.find((known) => known === done),
  }
}

/** Does what a button asks; undefined for what no button sends. */
async function act(
  admin: Officer,
  intent: string,
  typed: Typed,
): Promise<{ result: Result<undefined>; done: Done } | undefined> {
  switch (intent) {
    case 'limits':
      return { result: await changePlanningLimits(admin, typed), done: 'limits' }
    case 'add':
      return { result: await addFreeze(admin, typed), done: 'added' }
    case 'remove':
      return { result: await removeFreeze(admin, typed.id), done: 'removed' }
    default:
      return undefined
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const admin = await settingsAdminOf(context, request)
  const read = readForm(await request.formData(), ['intent', ...FIELDS])
  if (!read) throw data(null, 400)
  const intent = read.intent ?? ''
  const { productionNoticeDays = '', productionsADay = '', from = '', until = '', note = '', id = '' } = read
  const typed: Typed = { productionNoticeDays, productionsADay, from, until, note, id }
  const acted = await act(admin, intent, typed)
  if (!acted) throw data(null, 400)
  if (acted.result.ok) return redirect(`/office/settings/freeze?done=${acted.done}`)
  return data({ refusal: acted.result.refusal, intent, typed }, 400)
}

export default function FreezeSettings() {
  const t = useTranslator()
  const { limits, freezes, done } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const text = refused && t.message(refused.refusal.message)
  const error =
    refused?.refusal.field !== undefined && text !== undefined
      ? { name: refused.refusal.field, text }
      : undefined
  return (
    <Page heading={t('officeSettings.link.freeze')} backTo="/office/settings">
      {text !== undefined && <ErrorSummary errors={[{ name: refused?.refusal.field, text }]} />}
      {done && !refused && <NotificationBanner kind="success" heading={t(`freeze.done.${done}`)} />}
      <p className="govuk-body">{t('freeze.lead')}</p>
      <PlanningLimits values={refused?.intent === 'limits' ? refused.typed : limits} error={error} />
      <h2 className="govuk-heading-m">{t('freeze.periods')}</h2>
      <FreezePeriods freezes={freezes} />
      <NewFreeze typed={refused?.intent === 'add' ? refused.typed : {}} error={error} />
    </Page>
  )
}
