import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { Table } from '#app/components/table.tsx'
import { showsMails } from '#app/http/demo-only.server.ts'
import { listMails } from '#app/services/mailbox.server.ts'

export const handle = pageTitle('demo.mailbox.title')

export async function loader({ context }: LoaderFunctionArgs) {
  if (!showsMails(context)) throw new Response(null, { status: 404 })
  const mails = await listMails()
  return {
    mails: mails.map(({ id, recipient, subject, createdAt }) => ({
      id,
      recipient,
      subject,
      createdAt: createdAt.toISOString(),
    })),
  }
}

export default function Mailbox() {
  const t = useTranslator()
  const { mails } = useLoaderData<typeof loader>()
  return (
    <Page heading={t('demo.mailbox.title')} wide>
      <p className="govuk-body">{t(mails.length > 0 ? 'demo.mailbox.intro' : 'demo.mailbox.empty')}</p>
      {mails.length > 0 && (
        <Table
          caption={t('demo.mailbox.title')}
          hideCaption
          columns={[
            { key: 'subject', title: t('demo.mailbox.subject') },
            { key: 'recipient', title: t('demo.mailbox.to') },
            { key: 'written', title: t('demo.mailbox.written') },
          ]}
          rows={mails.map(({ id, subject, recipient, createdAt }) => ({
            id,
            cells: {
              subject: (
                <a className="govuk-link" href={`/dev/mailbox/${id}`}>
                  {subject}
                </a>
              ),
              recipient,
              written: t.dateTime(createdAt),
            },
          }))}
        />
      )}
    </Page>
  )
}
