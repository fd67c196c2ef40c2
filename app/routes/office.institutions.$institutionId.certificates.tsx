import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CertificateInventory } from '#app/components/certificate-inventory.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { message } from '#app/domain/message.ts'
import { officerOf } from '#app/http/officer.server.ts'
import { notFound } from '#app/http/partner.server.ts'
import { inventoryForOffice } from '#app/services/inventory/open-inventory.server.ts'

export const handle = pageTitle<{ inventory: { institution: string } }>(({ inventory }) =>
  message('certificates.office.of', { institution: inventory.institution }),
)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const officer = await officerOf(context, request)
  const now = new Date()
  const inventory = await inventoryForOffice(officer, params.institutionId, context.language, now)
  if (!inventory) throw notFound()
  return { inventory, now: now.toISOString() }
}

export default function InstitutionCertificates() {
  const t = useTranslator()
  const { inventory, now } = useLoaderData<typeof loader>()
  return (
    <Page heading={t('certificates.title')} backTo="/office/certificates" wide>
      <CertificateInventory inventory={inventory} side="team" now={now} />
    </Page>
  )
}
