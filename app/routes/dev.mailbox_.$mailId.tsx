import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod/mini'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { showsMails } from '#app/http/demo-only.server.ts'
import { readMail } from '#app/services/mailbox.server.ts'

export const handle = pageTitle('demo.mailbox.title')

export async function loader({ context, params }: LoaderFunctionArgs) {
  const id = z.uuid().safeParse(params.mailId)
  const mail = showsMails(context) && id.success ? await readMail(id.data) : undefined
  if (!mail) throw new Response(null, { status: 404 })
  const { subject, recipient, language, text } = mail
  return { subject, recipient, language, text, links: text.match(/https?:\/\/\S+/g) ?? [] }
}

export default function ShownMail() {
  const t = useTranslator()
  const { subject, recipient, language, text, links } = useLoaderData<typeof loader>()
  return (
    <Page
      heading={subject}
      caption={t('demo.mailbox.recipient', { address: recipient })}
      backTo="/dev/mailbox"
    >
      <div className="govuk-body portal-lines" lang={language}>
        {text}
      </div>
      {links.length > 0 && (
        <>
          <h2 className="govuk-heading-s">{t('demo.mailbox.link')}</h2>
          <ul className="govuk-list">
            {links.map((link) => (
              <li key={link}>
                <a className="govuk-link" href={link}>
                  {link}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  )
}
