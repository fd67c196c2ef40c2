import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslator } from '#app/components/language.tsx'
import { OfficeQueueFilter } from '#app/components/office-queue-filter.tsx'
import { OfficeQueueTable } from '#app/components/office-queue-table.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { may } from '#app/domain/permission.ts'
import { officerOf } from '#app/http/officer.server.ts'
import { readOfficeQueue } from '#app/services/read-office-queue.server.ts'
import { queueAddress, readQueueQuery } from './queue-query.ts'

export const handle = pageTitle('office.queue.title')

export async function loader({ request, context }: LoaderFunctionArgs) {
  const officer = await officerOf(context, request)
  const query = readQueueQuery(new URL(request.url).searchParams)
  const { states, language, text, mine, after } = query
  const filter = {
    states,
    ...(language && { language }),
    ...(text && { text }),
    ...(mine && { officerId: officer.personId }),
  }
  const { rows, counts, next } = await readOfficeQueue(filter, after)
  return {
    filter: { states, language, text, mine },
    rows,
    counts,
    now: new Date(),
    managesOfficers: may(officer, 'officers.manage'),
    readsLog: may(officer, 'log.export'),
    first: after && queueAddress(query),
    next: next && queueAddress(query, next),
  }
}

export default function OfficeQueue() {
  const t = useTranslator()
  const { filter, rows, counts, now, managesOfficers, readsLog, first, next } = useLoaderData<typeof loader>()
  return (
    <Page heading={t('office.queue.title')} wide>
      <p className="govuk-body">
        <a className="govuk-link" href="/office/access">
          {t('office.access.title')}
        </a>
        {managesOfficers && (
          <>
            {' · '}
            <a className="govuk-link" href="/office/settings/officers">
              {t('security.officers.title')}
            </a>
          </>
        )}
        {readsLog && (
          <>
            {' · '}
            <a className="govuk-link" href="/office/log">
              {t('log.title')}
            </a>
          </>
        )}
      </p>
      <OfficeQueueFilter filter={filter} counts={counts} />
      <OfficeQueueTable rows={rows} now={now} />
      {(first || next) && (
        <nav className="govuk-button-group" aria-label={t('pagination.name')}>
          {first && (
            <a className="govuk-link" href={first}>
              {t('office.queue.first')}
            </a>
          )}
          {next && (
            <a className="govuk-link" href={next} rel="next">
              {t('office.queue.next')}
            </a>
          )}
        </nav>
      )}
    </Page>
  )
}
