import { formatEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import { useTranslator } from './language.tsx'
import { personName } from './person-name.ts'
import { Table } from './table.tsx'

/** Times are ISO times; `on`: when it was claimed, or when the link ends. */
export type ShownPrepared = {
  id: string
  email: string
  institutionName: string
  enterpriseNumber: string
  preparedAt: string
  by: string
  state: 'open' | 'claimed' | 'expired'
  on: string
}

const COLUMNS = ['institution', 'email', 'prepared', 'state'] as const

/** The drafts that the team prepared, with what became of them. */
export function PreparedTable({ drafts }: { drafts: readonly ShownPrepared[] }) {
  const t = useTranslator()
  return (
    <Table
      caption={t('prepared.caption')}
      columns={COLUMNS.map((key) => ({ key, title: t(`prepared.column.${key}`) }))}
      rows={drafts.map((draft) => ({
        id: draft.id,
        cells: {
          institution: `${draft.institutionName} (${formatEnterpriseNumber(draft.enterpriseNumber)})`,
          email: draft.email,
          prepared: t('prepared.by', { date: t.dateTime(draft.preparedAt), by: personName(t, draft.by) }),
          state: t(`prepared.state.${draft.state}`, { date: t.date(draft.on) }),
        },
      }))}
    />
  )
}
