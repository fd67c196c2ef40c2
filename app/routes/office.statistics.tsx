import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { StatisticsFigures } from '#app/components/statistics-page.tsx'
import { StatisticsPeriod } from '#app/components/statistics-period.tsx'
import { PERIOD_YEARS_MAX } from '#app/domain/statistics-period.ts'
import { officerOf } from '#app/http/officer.server.ts'
import { periodOf } from '#app/http/statistics-period.ts'
import { readStatistics } from '#app/services/statistics/read-statistics.server.ts'

export const handle = pageTitle('statistics.title')

export async function loader({ request, context }: LoaderFunctionArgs) {
  const officer = await officerOf(context, request)
  const { period, fault, asked } = periodOf(request)
  const statistics = await readStatistics(officer, period)
  if (!statistics.ok) throw data(null, 403)
  return { statistics: statistics.value, fault, asked: fault ? asked : { from: period.from, to: period.to } }
}

export default function OfficeStatistics() {
  const t = useTranslator()
  const { statistics, fault, asked } = useLoaderData<typeof loader>()
  const error = fault && t.dynamic(`statistics.fault.${fault}`, { years: PERIOD_YEARS_MAX })
  return (
    <Page heading={t('statistics.title')} backTo="/office" wide>
      {error && <ErrorSummary errors={[{ name: 'from', text: error }]} />}
      <p className="govuk-body">{t('statistics.lead')}</p>
      <StatisticsPeriod
        key={`${statistics.period.choice} ${asked.from} ${asked.to}`}
        choice={fault ? 'own' : statistics.period.choice}
        {...asked}
        error={error}
      />
      <StatisticsFigures statistics={statistics} />
    </Page>
  )
}
