import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslator } from '#app/components/language.tsx'
import { MessagePreview } from '#app/components/message-preview.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { issuerReader } from '#app/http/issuer-reader.server.ts'
import { notFound } from '#app/http/partner.server.ts'
import { previewOfIssuer } from '#app/services/issuers/open-preview.server.ts'

export const handle = pageTitle('preview.title')

export async function loader(asked: LoaderFunctionArgs) {
  const { reader, issuerId } = await issuerReader(asked)
  const opened = await previewOfIssuer(reader, issuerId, asked.params.typeId ?? '')
  if (!opened) throw notFound()
  return { ...opened, backTo: `/issuers/${issuerId}` }
}

export default function Preview() {
  const t = useTranslator()
  const { name, preview, backTo } = useLoaderData<typeof loader>()
  return (
    <Page heading={t('preview.title')} caption={name} backTo={backTo}>
      <MessagePreview preview={preview} />
    </Page>
  )
}
