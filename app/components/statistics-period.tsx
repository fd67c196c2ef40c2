import { PERIOD_CHOICES, type PeriodChoice } from '#app/domain/statistics-period.ts'
import { useTranslator } from './language.tsx'
import { Select } from './select.tsx'
import { DateField } from './text-field.tsx'

type Props = { choice: PeriodChoice; from: string; to: string; error: string | undefined }

/** Which period, as a form of the address: each can be kept as a bookmark. */
export function StatisticsPeriod({ choice, from, to, error }: Props) {
  const t = useTranslator()
  return (
    <form method="get" action="/office/statistics" aria-label={t('statistics.period')} noValidate>
      <div className="office-filter__fields">
        <Select
          name="period"
          label={t('statistics.period')}
          value={choice}
          none={undefined}
          options={PERIOD_CHOICES.map((value) => ({ value, text: t(`statistics.period.${value}`) }))}
        />
        <DateField
          name="from"
          label={t('statistics.from')}
          hint={t('statistics.own')}
          value={from}
          error={error}
        />
        <DateField name="to" label={t('statistics.to')} hint={t('statistics.own')} value={to} />
      </div>
      <button type="submit" className="govuk-button govuk-button--secondary">
        {t('statistics.apply')}
      </button>
    </form>
  )
}
