import { KEPT, type Kept, RETENTION } from '#app/domain/retention.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { useTranslator } from './language.tsx'
import { Table } from './table.tsx'

/** What is kept of a person, how long and why: drawn from the table that the daily job deletes by. */
export function RetentionTable() {
  const t = useTranslator()
  const columns = (['what', 'days', 'why'] as const).map((key) => ({
    key,
    title: t(`personalData.kept.column.${key}`),
  }))
  return (
    <Table
      caption={t('personalData.kept.caption')}
      hideCaption
      columns={columns}
      rows={KEPT.map((kept) => ({
        id: kept,
        cells: { what: t(`retention.${kept}`), days: duration(t, kept), why: t(`retention.${kept}.why`) },
      }))}
    />
  )
}

function duration(t: Translator, kept: Kept): string {
  const { days, since } = RETENTION[kept]
  if (since === 'expired') return t('personalData.kept.until')
  return since === 'decided' ? t('personalData.kept.years') : t.plural('personalData.kept.days', days)
}
