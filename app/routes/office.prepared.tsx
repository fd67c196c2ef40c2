import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslator } from '#app/components/language.tsx'
import { NotificationBanner } from '#app/components/notification-banner.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { PreparedTable } from '#app/components/prepared-table.tsx'
import { officerOf } from '#app/http/officer.server.ts'
import { notFound } from '#app/http/partner.server.ts'
import { listPrepared } from '#app/services/prepared/list-prepared.server.ts'

export const handle = pageTitle('prepared.title')

export async function loader({ request, context }: LoaderFunctionArgs) {
  const listed = await listPrepared(await officerOf(context, request))
  if (!listed.ok) throw notFound()
  const drafts = listed.value.map(({ preparedAt, on, ...draft }) => ({
    ...draft,
    preparedAt: preparedAt.toISOString(),
    on: on.toISOString(),
  }))
  return { drafts, done: new URL(request.url).searchParams.has('done') }
}

export default function Prepared() {
  const t = useTranslator()
  const { drafts, done } = useLoaderData<typeof loader>()
  return (
    <Page heading={t('prepared.title')} backTo="/office" wide>
      {done && <NotificationBanner kind="success" heading={t('prepared.done')} />}
      <p className="govuk-body">{t('prepared.lead')}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/office/dossiers/new">
          {t('prepared.new')}
        </a>
      </p>
      {drafts.length === 0 ? (
        <p className="govuk-body">{t('prepared.empty')}</p>
      ) : (
        <PreparedTable drafts={drafts} />
      )}
    </Page>
  )
}
