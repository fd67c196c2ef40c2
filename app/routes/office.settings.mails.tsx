import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/page-title.tsx'
import { SampleMailsPage } from '#app/components/sample-mails-page.tsx'
import { settingsAdminOf } from '#app/http/office-settings.server.ts'
import { mailTemplates, sampleMails } from '#app/services/mails/sample-mails.server.ts'

export const handle = pageTitle('officeSettings.link.mails')

export async function loader({ request, context }: LoaderFunctionArgs) {
  await settingsAdminOf(context, request)
  const templates = mailTemplates()
  const asked = new URL(request.url).searchParams.get('mail')
  const shown = templates.find(({ template }) => template === asked)?.template
  return { templates, shown, mails: shown ? await sampleMails(shown) : [] }
}

export default function SampleMails() {
  return <SampleMailsPage {...useLoaderData<typeof loader>()} />
}
