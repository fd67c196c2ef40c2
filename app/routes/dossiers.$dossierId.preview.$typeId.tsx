import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslator } from '#app/components/language.tsx'
import { MessagePreview } from '#app/components/message-preview.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { notFound, requirePartner } from '#app/http/partner.server.ts'
import { previewOfDraft } from '#app/services/issuers/open-preview.server.ts'

export const handle = pageTitle('preview.title')

/** What is typed so far, as a message: of a draft, and of what was submitted. */
export async function loader(asked: LoaderFunctionArgs) {
  const { partner, dossierId } = await requirePartner(asked)
  const opened = await previewOfDraft(partner, dossierId, asked.params.typeId ?? '')
  if (!opened) throw notFound()
  return { ...opened, backTo: `/dossiers/${dossierId}/document-types` }
}

export default function DraftPreview() {
  const t = useTranslator()
  const { name, preview, backTo } = useLoaderData<typeof loader>()
  return (
    <Page heading={t('preview.title')} caption={name} backTo={backTo}>
      <MessagePreview preview={preview} />
    </Page>
  )
}
