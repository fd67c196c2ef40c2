import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { monthName } from '#app/components/calendar-words.ts'
import { useTranslator } from '#app/components/language.tsx'
import { MonthCalendar, type ShownDay } from '#app/components/month-calendar.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { besideMonth, isMonth, monthOf } from '#app/domain/calendar-month.ts'
import { dayInBelgium } from '#app/domain/working-days.ts'
import { officerOf } from '#app/http/officer.server.ts'
import { notFound } from '#app/http/partner.server.ts'
import { type CalendarDay, readMonth } from '#app/services/calendar/read-month.server.ts'
import { nameIn } from '#app/services/start-dossier.server.ts'

export const handle = pageTitle('calendar.title')

export async function loader({ request, context }: LoaderFunctionArgs) {
  const officer = await officerOf(context, request)
  const asked = new URL(request.url).searchParams.get('month') ?? ''
  const month = isMonth(asked) ? asked : monthOf(dayInBelgium(new Date()))
  const weeks = await readMonth(officer, month)
  if (!weeks) throw notFound()
  return {
    month,
    before: besideMonth(month, -1),
    after: besideMonth(month, 1),
    weeks: weeks.map((week) => week.map((day) => shown(day, context.language))),
  }
}

const shown = ({ slots, ...day }: CalendarDay, language: string): ShownDay => ({
  ...day,
  slots: slots.map(({ id, issuerId, part, state, proposedBy, applicationId, institution }) => ({
    id,
    issuerId,
    part,
    state: state === 'agreed' ? 'agreed' : 'proposed',
    by: proposedBy,
    application: applicationId,
    institution: nameIn(institution, language),
  })),
})

export default function OfficeCalendar() {
  const t = useTranslator()
  const { month, before, after, weeks } = useLoaderData<typeof loader>()
  return (
    <Page heading={t('calendar.title')} backTo="/office" wide>
      <p className="govuk-body">{t('calendar.lead')}</p>
      <nav aria-label={t('calendar.title')}>
        <ul className="govuk-list office-contents">
          <MonthLink month={before} text={t('calendar.previous')} />
          <li>
            <a className="govuk-link" href="/office/calendar">
              {t('calendar.thisMonth')}
            </a>
          </li>
          <MonthLink month={after} text={t('calendar.next')} />
        </ul>
      </nav>
      <MonthCalendar caption={monthName(t, month)} weeks={weeks} />
      <p className="govuk-body">
        <a className="govuk-link" href="/settings/calendar">
          {t('planning.feeds')}
        </a>
      </p>
    </Page>
  )
}

function MonthLink({ month, text }: { month: string | undefined; text: string }) {
  const t = useTranslator()
  if (month === undefined) return null
  return (
    <li>
      <a className="govuk-link" href={`/office/calendar?month=${month}`}>
        {text}
        <span className="govuk-visually-hidden"> {monthName(t, month)}</span>
      </a>
    </li>
  )
}
