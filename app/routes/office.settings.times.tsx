import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FormToken } from '#app/components/form-token.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { NotificationBanner } from '#app/components/notification-banner.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { readForm } from '#app/http/answers-form.ts'
import { settingsAdminOf } from '#app/http/office-settings.server.ts'
import { changeOfficeTimes, readOfficeTimes } from '#app/services/office-times.server.ts'

export const handle = pageTitle('officeSettings.link.times')

const NAMES = ['responseDays', 'officerReminderDays', 'partnerReminderDays', 'closeAfterDays'] as const

export async function loader({ request, context }: LoaderFunctionArgs) {
  await settingsAdminOf(context, request)
  const { responseDays, officerReminderDays, partnerReminderDays, closeAfterDays } = await readOfficeTimes()
  const times = { responseDays, officerReminderDays, partnerReminderDays, closeAfterDays }
  return { times, done: new URL(request.url).searchParams.has('done') }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const admin = await settingsAdminOf(context, request)
  const read = readForm(await request.formData(), NAMES)
  if (!read) throw data(null, 400)
  const [responseDays = '', officerReminderDays = '', partnerReminderDays = '', closeAfterDays = ''] =
    NAMES.map((name) => read[name])
  const typed = { responseDays, officerReminderDays, partnerReminderDays, closeAfterDays }
  const changed = await changeOfficeTimes(admin, typed)
  if (changed.ok) return redirect('/office/settings/times?done')
  return data({ refusal: changed.refusal, typed }, 400)
}

export default function OfficeTimes() {
  const t = useTranslator()
  const { times, done } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const words = refused && t.message(refused.refusal.message)
  return (
    <Page heading={t('officeSettings.link.times')} backTo="/office/settings">
      {refused && <ErrorSummary errors={[{ name: refused.refusal.field, text: words ?? '' }]} />}
      {done && !refused && <NotificationBanner kind="success" heading={t('officeSettings.saved')} />}
      <p className="govuk-body">{t('officeTimes.lead')}</p>
      <form method="post" noValidate>
        <FormToken />
        {NAMES.map((name) => (
          <TextField
            key={name}
            name={name}
            label={t(`officeTimes.${name}`)}
            hint={t(`officeTimes.${name}.hint`)}
            value={refused?.typed[name] ?? String(times[name])}
            error={refused?.refusal.field === name ? words : undefined}
            inputMode="numeric"
            width={5}
          />
        ))}
        <button type="submit" className="govuk-button">
          {t('officeSettings.save')}
        </button>
      </form>
    </Page>
  )
}
