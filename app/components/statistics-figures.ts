import type { Period } from '#app/domain/statistics-period.ts'
import type { Translator } from '#app/i18n/translator.ts'

/** Times in working days; null where nothing was decided or answered. */
export type ShownTimes = {
  decided: number
  approved: number
  firstTimeRight: number
  median: number | null
  p90: number | null
  answered: number
  answerMedian: number | null
  answerP90: number | null
}
export type ShownStep = ShownTimes & {
  step: string
  first: number
  again: number
  rejected: number
  withdrawn: number
  team: number
  partner: number
}
export type ShownGroup = ShownTimes & { name: string; first: number }

/** The figures of a period as the pages show them. */
export type ShownStatistics = {
  period: Period
  whole: ShownTimes & { first: number; again: number; team: number; partner: number }
  steps: readonly ShownStep[]
  languages: readonly ShownGroup[]
  regions: readonly ShownGroup[]
  remarked: readonly { part: string; field: string; total: number }[]
  rejections: readonly { reason: string; total: number }[]
}

/** A number as written, or a dash where there is none. */
export const numberOr = (t: Translator, value: number | null): string =>
  value === null ? '–' : t.number(value)

/** The share approved as first submitted, in whole percents; null where nothing was decided. */
export const rightPercent = ({ firstTimeRight, decided }: ShownTimes): number | null =>
  decided === 0 ? null : Math.round((firstTimeRight / decided) * 100)

export const percentOr = (t: Translator, value: number | null): string =>
  value === null ? '–' : t('statistics.percent', { value: t.number(value) })
