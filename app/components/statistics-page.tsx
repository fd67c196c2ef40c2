import type { Translator } from '#app/i18n/translator.ts'
import { useTranslator } from './language.tsx'
import { numberOr, percentOr, rightPercent, type ShownStatistics } from './statistics-figures.ts'
import { StatisticsGroups, StatisticsReasons } from './statistics-groups.tsx'
import { StatisticsSteps } from './statistics-steps.tsx'
import { SummaryList } from './summary-list.tsx'

const SECTIONS = [
  'inflow',
  'backlog',
  'times',
  'firstTimeRight',
  'remarks',
  'rejections',
  'languages',
  'regions',
] as const

/** How the team's work goes, over a period: the main figures, then one question after the other. */
export function StatisticsFigures({ statistics }: { statistics: ShownStatistics }) {
  const t = useTranslator()
  const { period, languages, regions } = statistics
  const query = new URLSearchParams({ period: 'own', from: period.from, to: period.to }).toString()
  const file = '/office/statistics.csv'
  const fileOf = (table: string) => `${file}?${query}&table=${table}`
  return (
    <>
      <h2 className="govuk-heading-m">
        {t('statistics.span', { from: t.date(period.from), to: t.date(period.to) })}
      </h2>
      <WholePeriod whole={statistics.whole} />
      <p className="govuk-body">
        <a className="govuk-link" href={`${file}?${query}`} download>
          {t('statistics.dossiers')}
        </a>
      </p>
      <nav aria-label={t('office.dossier.contents')}>
        <ul className="office-contents govuk-body-s">
          {SECTIONS.map((id) => (
            <li key={id}>
              <a className="govuk-link" href={`#${id}`}>
                {t(`statistics.${id}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <StatisticsSteps statistics={statistics} fileOf={fileOf} />
      <StatisticsReasons
        of="remarks"
        reasons={statistics.remarked.map((remark) => ({
          name: remarkedName(t, remark),
          total: remark.total,
        }))}
        file={fileOf('remarks')}
      />
      <StatisticsReasons
        of="rejections"
        reasons={statistics.rejections.map(({ reason, total }) => ({
          name: t.optional(`rejection.${reason}`) ?? t('statistics.notTold'),
          total,
        }))}
        file={fileOf('rejections')}
      />
      <StatisticsGroups of="languages" groups={languages} file={fileOf('languages')} />
      <StatisticsGroups of="regions" groups={regions} file={fileOf('regions')} />
    </>
  )
}

/** The part and the question that a remark was about; a question that is no longer asked by its own name. */
function remarkedName(t: Translator, { part, field }: { part: string; field: string }): string {
  const place =
    part === 'documentType' ? t('statistics.documentType') : (t.optional(`remarks.part.${part}`) ?? part)
  if (field === '') return place
  return t('remarks.field', { part: place, field: t.optional(`field.${part}.${field}.label`) ?? field })
}

function WholePeriod({ whole }: { whole: ShownStatistics['whole'] }) {
  const t = useTranslator()
  const days = (median: number | null, p90: number | null) =>
    median === null ? '–' : t('statistics.days', { median: numberOr(t, median), p90: numberOr(t, p90) })
  return (
    <SummaryList
      rows={[
        {
          label: t('statistics.inflow'),
          value: t('statistics.submissions', { first: t.number(whole.first), again: t.number(whole.again) }),
        },
        {
          label: t('statistics.backlog'),
          value: t('statistics.waiting', { team: t.number(whole.team), partner: t.number(whole.partner) }),
        },
        { label: t('statistics.times'), value: days(whole.median, whole.p90) },
        { label: t('statistics.answers'), value: days(whole.answerMedian, whole.answerP90) },
        { label: t('statistics.firstTimeRight'), value: percentOr(t, rightPercent(whole)) },
      ]}
    />
  )
}
