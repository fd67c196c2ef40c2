import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ConfigurationExport, type ShownExport } from '#app/components/configuration-export.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { NotificationBanner } from '#app/components/notification-banner.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { isEnvironment } from '#app/domain/environment.ts'
import { readForm } from '#app/http/answers-form.ts'
import { officerOf } from '#app/http/officer.server.ts'
import { applyConfiguration } from '#app/services/configuration/apply-configuration.server.ts'
import { type OpenExport, openExports } from '#app/services/configuration/open-export.server.ts'
import { canSign } from '#app/services/configuration/sign-configuration.server.ts'

export const handle = pageTitle('export.title')

/** Entries listed on the page; all are in the file. */
const SHOWN = 100

export async function loader({ context, request }: LoaderFunctionArgs) {
  const exports = await openExports(await officerOf(context, request))
  const done = new URL(request.url).searchParams.get('done')
  return { exports: exports.map(shownOf), done: isEnvironment(done) ? done : undefined }
}

function shownOf({ entry, applied, changes, history, ...rest }: OpenExport): ShownExport {
  const appliedTo = (id: number) => {
    const found = applied.find(({ configurationId }) => configurationId === id)
    return found && { at: found.appliedAt.toISOString(), person: found.person.name || found.person.email }
  }
  const [last] = applied
  return {
    ...rest,
    configurationId: entry?.id,
    applied: last && appliedTo(last.configurationId),
    changes: changes.slice(0, SHOWN),
    changesTotal: changes.length,
    history: history.map(({ id, sha256, madeAt, changes: { length } }) => ({
      id,
      at: madeAt.toISOString(),
      sha256,
      changes: length > 0 ? length : undefined,
      applied: appliedTo(id),
    })),
    canSign: canSign(),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const officer = await officerOf(context, request)
  const read = readForm(await request.formData(), ['environment', 'configurationId'])
  const { environment, configurationId = '' } = read ?? {}
  if (!isEnvironment(environment) || !/^\d{1,9}$/.test(configurationId)) throw data(null, 400)
  const applied = await applyConfiguration(officer, { environment, configurationId: Number(configurationId) })
  if (applied.ok) return redirect(`/office/export?done=${environment}`)
  return data({ refusal: applied.refusal }, applied.refusal.message === 'refusal.role' ? 403 : 409)
}

export default function OfficeExport() {
  const t = useTranslator()
  const { exports, done } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page heading={t('export.title')} backTo="/office" wide>
      {refused && <ErrorSummary errors={[{ text: t.message(refused.refusal.message) }]} />}
      {done && !refused && <NotificationBanner kind="success" heading={t('export.done')} />}
      <p className="govuk-body">{t('export.lead')}</p>
      {exports.map((shown) => (
        <ConfigurationExport key={shown.environment} shown={shown} />
      ))}
    </Page>
  )
}
