import { useTranslator } from './language.tsx'
import { Plot, type PlotSeries } from './plot.tsx'
import {
  numberOr,
  percentOr,
  rightPercent,
  type ShownStatistics,
  type ShownStep,
} from './statistics-figures.ts'
import { StatisticsSection } from './statistics-section.tsx'
import { shortStepName, stepName } from './step-name.ts'

type Props = { statistics: Pick<ShownStatistics, 'period' | 'steps'>; fileOf: (table: string) => string }

type Part = {
  id: 'inflow' | 'backlog' | 'times' | 'firstTimeRight'
  kind: 'bars' | 'lines'
  /** What the picture shows, and what else only the table tells. */
  drawn: readonly string[]
  told: readonly string[]
}

const PARTS: readonly Part[] = [
  { id: 'inflow', kind: 'bars', drawn: ['first', 'again'], told: [] },
  { id: 'backlog', kind: 'lines', drawn: ['team', 'partner'], told: [] },
  {
    id: 'times',
    kind: 'lines',
    drawn: ['median', 'p90'],
    told: ['decided', 'answered', 'answerMedian', 'answerP90'],
  },
  {
    id: 'firstTimeRight',
    kind: 'lines',
    drawn: ['share'],
    told: ['decided', 'firstTimeRight', 'approved', 'rejected', 'withdrawn'],
  },
]

const figure = (step: ShownStep, name: string): number | null => {
  const value =
    name === 'share' ? rightPercent(step) : Object.entries(step).find(([key]) => key === name)?.[1]
  return typeof value === 'number' ? value : null
}

/** What is told week by week, or month by month. */
export function StatisticsSteps({ statistics, fileOf }: Props) {
  return PARTS.map((part) => <StepsPart key={part.id} part={part} statistics={statistics} fileOf={fileOf} />)
}

function StepsPart({ part, statistics, fileOf }: Props & { part: Part }) {
  const t = useTranslator()
  const { id, kind, drawn, told } = part
  const { period, steps } = statistics
  const write = (name: string, value: number | null) =>
    name === 'share' ? percentOr(t, value) : numberOr(t, value)
  const nameOf = (name: string) => t.dynamic(`statistics.column.${name}`)
  const series = drawn.map(
    (name): PlotSeries => ({ name: nameOf(name), values: steps.map((step) => figure(step, name)) }),
  )
  const heading = t(`statistics.${id}`)
  const description = series
    .map(({ name, values }) => {
      const known = values.filter((value) => value !== null)
      const write = (value: number) => t.number(value)
      return known.length === 0
        ? t('statistics.describe.none', { name })
        : t('statistics.describe', {
            name,
            lowest: write(Math.min(...known)),
            highest: write(Math.max(...known)),
            last: write(known.at(-1) ?? 0),
          })
    })
    .join(' ')
  return (
    <StatisticsSection
      id={id}
      heading={heading}
      lead={t(`statistics.${id}.lead`)}
      file={fileOf(id)}
      picture={
        <Plot
          title={heading}
          description={description}
          unit={t(`statistics.${id}.unit`)}
          kind={kind}
          places={steps.map(({ step }) => shortStepName(t, step, period.step))}
          series={series}
          format={t.number}
        />
      }
      columns={[
        { key: 'step', title: t(`statistics.column.${period.step}`) },
        ...[...drawn, ...told].map((key) => ({ key, title: nameOf(key), numeric: true })),
      ]}
      rows={steps.toReversed().map((step) => ({
        id: step.step,
        cells: {
          step: stepName(t, step.step, period.step),
          ...Object.fromEntries([...drawn, ...told].map((name) => [name, write(name, figure(step, name))])),
        },
      }))}
    />
  )
}
