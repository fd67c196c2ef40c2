import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { OfficeProfileForm } from '#app/components/office-profile-form.tsx'
import { OfficeProfilePreview } from '#app/components/office-profile-preview.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import type { Officer } from '#app/domain/actor.ts'
import type { CertificateProfile } from '#app/domain/certificate-profile.ts'
import {
  definitionOf,
  judgeDefinition,
  type ProfileProblem,
  profileOf,
} from '#app/domain/profile-definition.ts'
import { settingsAdminOf } from '#app/http/office-settings.server.ts'
import { notFound } from '#app/http/partner.server.ts'
import {
  changeRows,
  controlAt,
  definitionFrom,
  readProfileForm,
  type TypedProfile,
  typedRow,
} from '#app/http/profile-form.ts'
import { makeProfile } from '#app/services/profiles/make-profile.server.ts'
import { openNewest, previewOf } from '#app/services/profiles/preview-profile.server.ts'

export const handle = pageTitle<{ typed: TypedProfile }>(({ typed }) =>
  typed.after === 0 ? 'profiles.form.title.new' : 'profiles.form.title.version',
)

/** What the form begins with: the newest version, or for a new profile the built-in `guide`; 404 for no profile. */
async function beginning(admin: Officer, profileId: string | undefined): Promise<CertificateProfile> {
  const profile = await openNewest(admin, profileId === 'new' ? 'guide' : (profileId ?? ''))
  if (!profile) throw notFound()
  return profile
}

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const profile = await beginning(await settingsAdminOf(context, request), params.profileId)
  const { minimumBits, subject } = definitionOf(profile)
  const isNew = params.profileId === 'new'
  const typed: TypedProfile = {
    id: isNew ? '' : profile.id,
    after: isNew ? 0 : profile.version,
    minimumBits: String(minimumBits),
    rows: subject.map(typedRow),
  }
  return { typed, preview: previewOf(profile) }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const admin = await settingsAdminOf(context, request)
  const profile = await beginning(admin, params.profileId)
  const posted = readProfileForm(await request.formData())
  if (!posted) throw data(null, 400)
  const isNew = params.profileId === 'new'
  const { intent } = posted
  const typed = isNew ? { ...posted.typed, after: 0 } : { ...posted.typed, id: profile.id }
  if (intent === 'save') {
    const made = await makeProfile(admin, {
      id: typed.id,
      after: typed.after,
      definition: definitionFrom(typed),
    })
    if ('made' in made) throw redirect(`/office/settings/profiles?made=${made.made.version}`)
    return data({ ...shownAgain(typed), problems: made.problems }, 400)
  }
  if (intent === 'preview') return data(shownAgain(typed))
  const changed = changeRows(typed, intent)
  if (!changed) throw data(null, 400)
  // A row that was just added is empty: that is no mistake yet.
  return data({ ...shownAgain(changed), problems: [] })
}

/** The form as it is typed, with what is wrong with it, or what would come of it. */
function shownAgain(typed: TypedProfile) {
  const judged = judgeDefinition(definitionFrom(typed))
  const problems: readonly ProfileProblem[] = judged.ok ? [] : judged.problems
  const ref = { id: typed.id, version: typed.after + 1 }
  return { typed, problems, preview: judged.ok ? previewOf(profileOf(ref, judged.definition)) : undefined }
}

export default function Profile() {
  const t = useTranslator()
  const opened = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const { typed, preview } = sent ?? opened
  const errors = (sent?.problems ?? []).map(({ path, message }) => ({
    name: controlAt(path),
    text: t.message(message),
  }))
  const errorAt = (name: string) => errors.find((error) => error.name === name)?.text
  const isNew = typed.after === 0
  return (
    <Page
      heading={t(isNew ? 'profiles.form.title.new' : 'profiles.form.title.version')}
      caption={isNew ? undefined : t('profiles.version', { id: typed.id, version: typed.after + 1 })}
      backTo="/office/settings/profiles"
    >
      <ErrorSummary errors={errors} />
      <p className="govuk-body">{t('profiles.form.lead')}</p>
      <OfficeProfileForm key={JSON.stringify(typed)} typed={typed} errorAt={errorAt} />
      <OfficeProfilePreview preview={preview} />
    </Page>
  )
}
