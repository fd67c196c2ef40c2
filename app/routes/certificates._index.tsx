import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CertificateInventory } from '#app/components/certificate-inventory.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { NotificationBanner } from '#app/components/notification-banner.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { requirePerson } from '#app/http/session.server.ts'
import { inventoriesOf } from '#app/services/inventory/open-inventory.server.ts'

export const handle = pageTitle('certificates.title')

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { personId } = await requirePerson(context, request)
  const now = new Date()
  return {
    institutions: await inventoriesOf(personId, context.language, now),
    now: now.toISOString(),
    retired: new URL(request.url).searchParams.get('done') === 'retired',
  }
}

export default function Certificates() {
  const t = useTranslator()
  const { institutions, now, retired } = useLoaderData<typeof loader>()
  return (
    <Page heading={t('certificates.title')} backTo="/dossiers" wide>
      {retired && <NotificationBanner kind="success" heading={t('certificates.retire.done')} />}
      <p className="govuk-body">{t('certificates.lead')}</p>
      {institutions.length === 0 && <p className="govuk-body">{t('certificates.none')}</p>}
      {institutions.map((inventory) => (
        <CertificateInventory key={inventory.institutionId} inventory={inventory} side="partner" now={now} />
      ))}
    </Page>
  )
}
