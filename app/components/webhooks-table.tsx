import { useTranslator } from './language.tsx'
import { Table } from './table.tsx'

/** Times are ISO. */
export type ShownTarget = {
  id: string
  url: string
  paused: boolean
  waiting: number
  failed: number
  deliveredAt: string | undefined
}

/** The systems that are told, each leading to its page. */
export function WebhooksTable({ targets }: { targets: readonly ShownTarget[] }) {
  const t = useTranslator()
  if (targets.length === 0) return <p className="govuk-body">{t('webhooks.none')}</p>
  return (
    <Table
      caption={t('webhooks.caption')}
      hideCaption
      columns={[
        { key: 'url', title: t('webhooks.column.url') },
        { key: 'state', title: t('webhooks.column.state') },
        { key: 'waiting', title: t('webhooks.column.waiting'), numeric: true },
        { key: 'failed', title: t('webhooks.column.failed'), numeric: true },
        { key: 'last', title: t('webhooks.column.last') },
      ]}
      rows={targets.map(({ id, url, paused, waiting, failed, deliveredAt }) => ({
        id,
        cells: {
          url: (
            <a className="govuk-link" href={`/office/settings/webhooks/${id}`}>
              {url}
            </a>
          ),
          state: t(paused ? 'webhooks.state.paused' : 'webhooks.state.active'),
          waiting: t.number(waiting),
          failed: t.number(failed),
          last: deliveredAt ? t.dateTime(deliveredAt) : t('webhooks.never'),
        },
      }))}
    />
  )
}
