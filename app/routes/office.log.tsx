import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslator } from '#app/components/language.tsx'
import { LogTable } from '#app/components/log-table.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { readEntryNumber } from '#app/http/entry-number.ts'
import { officerOf } from '#app/http/officer.server.ts'
import { readLogPage } from '#app/services/log/read-log.server.ts'

export const handle = pageTitle('log.title')

export async function loader({ request, context }: LoaderFunctionArgs) {
  const officer = await officerOf(context, request)
  const before = readEntryNumber(new URL(request.url).searchParams.get('before'))
  const page = await readLogPage(officer, before)
  if (!page.ok) throw data(null, 403)
  const { head, entries, older } = page.value
  return {
    head,
    entries: entries.map(({ at, ...entry }) => ({ ...entry, at: at.toISOString() })),
    older,
    isFirst: before === undefined,
  }
}

export default function OfficeLog() {
  const t = useTranslator()
  const { head, entries, older, isFirst } = useLoaderData<typeof loader>()
  return (
    <Page heading={t('log.title')} backTo="/office" wide>
      <p className="govuk-body">{t('log.lead')}</p>
      <p className="govuk-body">
        {head.count > 0
          ? t('log.head', { count: t.number(head.count), digits: head.digits })
          : t('log.empty')}
      </p>
      <p className="govuk-body">
        {t('log.download')}{' '}
        <a className="govuk-link" href="/office/log.csv" download>
          {t('log.csv')}
        </a>
        {', '}
        <a className="govuk-link" href="/office/log.jsonl" download>
          {t('log.jsonl')}
        </a>
      </p>
      {entries.length > 0 && <LogTable entries={entries} />}
      {(!isFirst || older) && (
        <nav className="govuk-button-group" aria-label={t('pagination.name')}>
          {!isFirst && (
            <a className="govuk-link" href="/office/log">
              {t('log.newest')}
            </a>
          )}
          {older && (
            <a className="govuk-link" href={`/office/log?before=${older}`} rel="next">
              {t('log.older')}
            </a>
          )}
        </nav>
      )}
    </Page>
  )
}
