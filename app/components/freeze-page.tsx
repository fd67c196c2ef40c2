import type { PlanningLimit } from '#app/domain/office-settings.ts'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { Table } from './table.tsx'
import { DateField, TextField } from './text-field.tsx'

type Typed = Readonly<Record<string, string>>
type Error = { name: string; text: string } | undefined

const LIMITS = ['productionNoticeDays', 'productionsADay'] as const satisfies readonly PlanningLimit[]

/** How far ahead days are planned, and how many issuers a day has room for. */
export function PlanningLimits({ values, error }: { values: Typed; error: Error }) {
  const t = useTranslator()
  return (
    <form method="post" noValidate>
      <FormToken />
      <h2 className="govuk-heading-m">{t('freeze.limits')}</h2>
      {LIMITS.map((name) => (
        <TextField
          key={name}
          name={name}
          label={t(`freeze.${name}`)}
          hint={t(`freeze.${name}.hint`)}
          value={values[name] ?? ''}
          error={error?.name === name ? error.text : undefined}
          inputMode="numeric"
          width={5}
        />
      ))}
      <button type="submit" name="intent" value="limits" className="govuk-button">
        {t('freeze.save')}
      </button>
    </form>
  )
}

/** Days as ISO days. */
export type ShownFreeze = { id: string; fromDay: string; untilDay: string; note: string }

const COLUMNS = ['days', 'note', 'remove'] as const

/** The periods in which nothing goes to production, each with the way to open its days again. */
export function FreezePeriods({ freezes }: { freezes: readonly ShownFreeze[] }) {
  const t = useTranslator()
  if (freezes.length === 0) return <p className="govuk-body">{t('freeze.none')}</p>
  const days = ({ fromDay, untilDay }: ShownFreeze) =>
    fromDay === untilDay
      ? t.date(fromDay)
      : t('planning.freeze', { from: t.date(fromDay), until: t.date(untilDay) })
  return (
    <Table
      caption={t('freeze.periods')}
      hideCaption
      columns={COLUMNS.map((key) => ({ key, title: t(`freeze.column.${key}`) }))}
      rows={freezes.map((freeze) => ({
        id: freeze.id,
        cells: {
          days: days(freeze),
          note: <span className="office-words">{freeze.note}</span>,
          remove: (
            <form method="post">
              <FormToken />
              <input type="hidden" name="id" value={freeze.id} />
              <button
                type="submit"
                name="intent"
                value="remove"
                className="govuk-button govuk-button--secondary govuk-!-margin-bottom-0"
              >
                {t('freeze.remove')} <span className="govuk-visually-hidden">{days(freeze)}</span>
              </button>
            </form>
          ),
        },
      }))}
    />
  )
}

/** One more period. */
export function NewFreeze({ typed, error }: { typed: Typed; error: Error }) {
  const t = useTranslator()
  const errorOf = (name: string) => (error?.name === name ? error.text : undefined)
  return (
    <form method="post" noValidate>
      <FormToken />
      <h3 className="govuk-heading-s">{t('freeze.new')}</h3>
      {(['from', 'until'] as const).map((name) => (
        <DateField
          key={name}
          name={name}
          label={t(`freeze.${name}`)}
          value={typed[name] ?? ''}
          error={errorOf(name)}
          autoComplete="off"
        />
      ))}
      <TextField
        name="note"
        label={t('freeze.note')}
        hint={t('freeze.note.hint')}
        value={typed.note ?? ''}
        error={errorOf('note')}
        optional
        autoComplete="off"
      />
      <button type="submit" name="intent" value="add" className="govuk-button">
        {t('freeze.add')}
      </button>
    </form>
  )
}
