import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DossiersTable } from '#app/components/dossiers-table.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { RegisteredIssuers } from '#app/components/registered-issuers.tsx'
import { registeredView } from '#app/http/registered-view.server.ts'
import { requirePerson } from '#app/http/session.server.ts'
import { dossiersOf } from '#app/services/open-dossier.server.ts'
import { unreadByDossier } from '#app/services/thread/unread.server.ts'

export const handle = pageTitle('dossiers.title')

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { personId } = await requirePerson(context, request)
  const dossiers = await dossiersOf(personId)
  const unread = await unreadByDossier(personId)
  return {
    registered: await registeredView(personId),
    dossiers: dossiers.map(
      ({ id, reference, purpose, state, institutionName, applicationId, createdAt, stateSince }) => ({
        id,
        reference,
        purpose,
        state,
        institutionName,
        applicationId,
        createdAt: createdAt.toISOString(),
        stateSince: stateSince.toISOString(),
        unread: unread.get(id) ?? 0,
      }),
    ),
  }
}

export default function Dossiers() {
  const t = useTranslator()
  const { dossiers, registered } = useLoaderData<typeof loader>()
  return (
    <Page heading={t('dossiers.title')} wide>
      {dossiers.length === 0 && <p className="govuk-body">{t('dossiers.empty')}</p>}
      <a className="govuk-button" href="/dossiers/new">
        {t('dossiers.start')}
      </a>
      {dossiers.length > 0 && <DossiersTable dossiers={dossiers} />}
      {registered.length > 0 && (
        <>
          <RegisteredIssuers issuers={registered} />
          <p className="govuk-body">
            <a className="govuk-link" href="/certificates">
              {t('status.certificate.all')}
            </a>
          </p>
        </>
      )}
    </Page>
  )
}
