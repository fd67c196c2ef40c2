import type { Cells } from '#app/services/log/table-file.ts'
import type { Measured } from './measured-times.ts'
import type { GroupFigures, Statistics } from './read-statistics.server.ts'

/** The tables of the page, as the address of a file names them. */
export const STATISTICS_TABLES = [
  'inflow',
  'backlog',
  'times',
  'firstTimeRight',
  'remarks',
  'rejections',
  'languages',
  'regions',
] as const
export type StatisticsTable = (typeof STATISTICS_TABLES)[number]

type Sheet = { columns: readonly string[]; rows: Cells[] }

const TIMES = ['decided', 'median', 'p90', 'answered', 'answerMedian', 'answerP90'] as const
const RIGHT = ['decided', 'approved', 'firstTimeRight', 'share'] as const

/** The share of what was decided that was approved as first submitted, 0 to 1; null where nothing was decided. */
const rightShare = ({ firstTimeRight, decided }: Measured): number | null =>
  decided === 0 ? null : firstTimeRight / decided

const share = (figures: Measured): number | null => {
  const exact = rightShare(figures)
  return exact === null ? null : Math.round(exact * 10_000) / 10_000
}

const grouped = (name: string, groups: readonly GroupFigures[]): Sheet => ({
  columns: [name, 'first', ...RIGHT, ...TIMES.slice(1)],
  rows: groups.map((group) => ({ ...group, [name]: group.name, share: share(group) })),
})

const SHEETS: Readonly<Record<StatisticsTable, (statistics: Statistics) => Sheet>> = {
  inflow: ({ period, steps }) => ({
    columns: [period.step, 'first', 'again'],
    rows: steps.map(({ step, ...figures }) => ({ ...figures, [period.step]: step })),
  }),
  backlog: ({ period, steps }) => ({
    columns: [period.step, 'team', 'partner'],
    rows: steps.map(({ step, ...figures }) => ({ ...figures, [period.step]: step })),
  }),
  times: ({ period, steps }) => ({
    columns: [period.step, ...TIMES],
    rows: steps.map(({ step, ...figures }) => ({ ...figures, [period.step]: step })),
  }),
  firstTimeRight: ({ period, steps }) => ({
    columns: [period.step, ...RIGHT, 'rejected', 'withdrawn'],
    rows: steps.map(({ step, ...figures }) => ({ ...figures, [period.step]: step, share: share(figures) })),
  }),
  remarks: ({ remarked }) => ({ columns: ['part', 'field', 'total'], rows: remarked }),
  rejections: ({ rejections }) => ({ columns: ['reason', 'total'], rows: rejections }),
  languages: ({ languages }) => grouped('language', languages),
  regions: ({ regions }) => grouped('region', regions),
}

/** One table of the page, for a file: days as first days of weeks and months, times in working days. */
export const sheetOf = (table: StatisticsTable, statistics: Statistics): Sheet => SHEETS[table](statistics)
