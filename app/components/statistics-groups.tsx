import { useTranslator } from './language.tsx'
import { ShareBar } from './share-bar.tsx'
import { numberOr, percentOr, rightPercent, type ShownGroup } from './statistics-figures.ts'
import { StatisticsSection } from './statistics-section.tsx'

type GroupsProps = { of: 'languages' | 'regions'; groups: readonly ShownGroup[]; file: string }

const WORDS = { languages: 'field.institution.language', regions: 'field.institution.region' } as const

/** The same figures by language or by region, with a bar for how much came in. */
export function StatisticsGroups({ of, groups, file }: GroupsProps) {
  const t = useTranslator()
  const highest = Math.max(0, ...groups.map(({ first }) => first))
  const numbers = ['decided', 'share', 'median', 'p90', 'answerMedian', 'answerP90'] as const
  return (
    <StatisticsSection
      id={of}
      heading={t(`statistics.${of}`)}
      lead={t(`statistics.${of}.lead`)}
      file={file}
      columns={[
        { key: 'name', title: t(`statistics.column.${of}`) },
        { key: 'first', title: t('statistics.column.first') },
        ...numbers.map((key) => ({ key, title: t(`statistics.column.${key}`), numeric: true })),
      ]}
      rows={groups.map((group) => ({
        id: group.name || 'none',
        cells: {
          name: t.optional(`${WORDS[of]}.${group.name}`) ?? (group.name || t('statistics.notTold')),
          first: <ShareBar text={t.number(group.first)} value={group.first} highest={highest} />,
          decided: t.number(group.decided),
          share: percentOr(t, rightPercent(group)),
          median: numberOr(t, group.median),
          p90: numberOr(t, group.p90),
          answerMedian: numberOr(t, group.answerMedian),
          answerP90: numberOr(t, group.answerP90),
        },
      }))}
    />
  )
}

type ReasonsProps = {
  of: 'remarks' | 'rejections'
  reasons: readonly { name: string; total: number }[]
  file: string
}

/** What is asked or refused how often, the most frequent first. */
export function StatisticsReasons({ of, reasons, file }: ReasonsProps) {
  const t = useTranslator()
  const highest = Math.max(0, ...reasons.map(({ total }) => total))
  return (
    <StatisticsSection
      id={of}
      heading={t(`statistics.${of}`)}
      lead={t(`statistics.${of}.lead`)}
      file={file}
      columns={[
        { key: 'name', title: t(`statistics.column.${of}`) },
        { key: 'total', title: t('statistics.column.total') },
      ]}
      rows={reasons.map(({ name, total }) => ({
        id: name,
        cells: { name, total: <ShareBar text={t.number(total)} value={total} highest={highest} /> },
      }))}
    />
  )
}
