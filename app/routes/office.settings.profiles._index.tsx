import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { NotificationBanner } from '#app/components/notification-banner.tsx'
import { OfficeProfiles, type ShownProfile } from '#app/components/office-profiles.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { printProfileRef } from '#app/domain/certificate-profile.ts'
import { definitionOf } from '#app/domain/profile-definition.ts'
import { readForm } from '#app/http/answers-form.ts'
import { settingsAdminOf } from '#app/http/office-settings.server.ts'
import { chooseProfiles } from '#app/services/profiles/choose-profiles.server.ts'
import { type ListedProfile, listProfiles } from '#app/services/profiles/list-profiles.server.ts'

export const handle = pageTitle('profiles.title')

const ADDRESS = '/office/settings/profiles'

export async function loader({ context, request }: LoaderFunctionArgs) {
  await settingsAdminOf(context, request)
  const { profiles, inForce } = await listProfiles()
  const query = new URL(request.url).searchParams
  return {
    profiles: profiles.map((listed) => shown(listed, profiles)),
    inForce,
    chosen: query.has('chosen'),
    made: /^[1-9]\d{0,5}$/.test(query.get('made') ?? '') ? Number(query.get('made')) : undefined,
  }
}

const shown = ({ profile, made }: ListedProfile, all: readonly ListedProfile[]): ShownProfile => ({
  ref: printProfileRef(profile),
  id: profile.id,
  version: profile.version,
  minimumBits: profile.minimumBits,
  subject: definitionOf(profile).subject,
  isNewest: !all.some(({ profile: other }) => other.id === profile.id && other.version > profile.version),
  made: made && { at: made.at.toISOString(), by: made.by },
})

export async function action({ context, request }: ActionFunctionArgs) {
  const admin = await settingsAdminOf(context, request)
  const read = readForm(await request.formData(), [
    'acceptance',
    'production',
    'was.acceptance',
    'was.production',
  ])
  if (!read) throw data(null, 400)
  const { acceptance = '', production = '' } = read
  const was = { acceptance: read['was.acceptance'] ?? '', production: read['was.production'] ?? '' }
  const chosen = await chooseProfiles(admin, { was, acceptance, production })
  if (chosen.ok) return redirect(`${ADDRESS}?chosen`)
  return data({ refusal: chosen.refusal }, chosen.refusal.field ? 400 : 409)
}

export default function Profiles() {
  const t = useTranslator()
  const { profiles, inForce, chosen, made } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  const errors = refusal ? [{ name: refusal.field, text: t.message(refusal.message) }] : []
  return (
    <Page heading={t('profiles.title')} backTo="/office/settings" wide>
      <ErrorSummary errors={errors} />
      {chosen && !refusal && <NotificationBanner kind="success" heading={t('profiles.done.chosen')} />}
      {made !== undefined && !refusal && (
        <NotificationBanner kind="success" heading={t('profiles.done.made', { version: made })} />
      )}
      <p className="govuk-body">{t('profiles.lead')}</p>
      <OfficeProfiles profiles={profiles} inForce={inForce} refusal={refusal} />
    </Page>
  )
}
