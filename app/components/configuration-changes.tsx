import type { ConfigurationChange } from '#app/domain/configuration-change.ts'
import { useTranslator } from './language.tsx'
import { Table } from './table.tsx'
import { Tag, type TagColour } from './tag.tsx'

const COLOURS: Readonly<Record<ConfigurationChange['change'], TagColour>> = {
  added: 'green',
  removed: 'red',
  changed: 'yellow',
}

type Props = { caption: string; changes: readonly ConfigurationChange[]; total: number }

/** What is to be done to the web service, entry by entry; `total` counts those that are not shown too. */
export function ConfigurationChanges({ caption, changes, total }: Props) {
  const t = useTranslator()
  return (
    <>
      <Table
        caption={caption}
        columns={[
          { key: 'what', title: t('export.column.what') },
          { key: 'change', title: t('export.column.change') },
          { key: 'id', title: t('export.column.id') },
          { key: 'fields', title: t('export.column.fields') },
        ]}
        rows={changes.map((one) => {
          const ids = [one.enterpriseNumber, one.applicationId, one.messageTypeId].filter(Boolean)
          return {
            id: `${one.list} ${ids.join(' ')}`,
            cells: {
              what: t(`export.list.${one.list}`),
              change: <Tag colour={COLOURS[one.change]}>{t(`export.change.${one.change}`)}</Tag>,
              id: <span className="portal-code">{ids.join(' · ')}</span>,
              fields: <span className="portal-code">{one.fields?.join(', ') ?? '–'}</span>,
            },
          }
        })}
      />
      {total > changes.length && (
        <p className="govuk-body">{t('export.changes.more', { count: t.number(total - changes.length) })}</p>
      )}
    </>
  )
}
