import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { Table } from './table.tsx'

/** Times are ISO; `status` is what the target answered, if it did. */
export type ShownDelivery = {
  id: string
  kind: string
  sequence: number
  createdAt: string
  state: 'waiting' | 'delivered' | 'failed'
  status: number | undefined
  failure: string
  attempts: number
}

const COLUMNS = ['kind', 'at', 'state', 'answer', 'attempts', 'again'] as const

/** What a target was told, the newest first. */
export function WebhookDeliveries({ deliveries }: { deliveries: readonly ShownDelivery[] }) {
  const t = useTranslator()
  if (deliveries.length === 0) return <p className="govuk-body">{t('webhooks.deliveries.none')}</p>
  return (
    <Table
      caption={t('webhooks.deliveries.caption')}
      hideCaption
      columns={COLUMNS.map((key) => ({
        key,
        title: t(`webhooks.delivery.column.${key}`),
        numeric: key === 'attempts',
      }))}
      rows={deliveries.map((delivery) => ({
        id: delivery.id,
        cells: {
          kind: (
            <>
              {t.optional(`event.${delivery.kind}`) ?? delivery.kind}
              <br />
              <span className="govuk-hint">
                {t('webhooks.delivery.entry', { sequence: t.number(delivery.sequence) })}
              </span>
            </>
          ),
          at: t.dateTime(delivery.createdAt),
          state: t(`webhooks.delivery.state.${delivery.state}`),
          answer: <Answer delivery={delivery} />,
          attempts: t.number(delivery.attempts),
          again: delivery.state === 'waiting' ? '' : <Again id={delivery.id} />,
        },
      }))}
    />
  )
}

function Answer({ delivery: { failure, status, attempts } }: { delivery: ShownDelivery }) {
  const t = useTranslator()
  if (attempts === 0) return t('webhooks.delivery.notYet')
  if (failure === '') return status === undefined ? '' : String(status)
  return t.optional(`webhooks.failure.${failure}`, { status: String(status ?? '') }) ?? failure
}

/** The button says aloud which delivery it sends again. */
function Again({ id }: { id: string }) {
  const t = useTranslator()
  return (
    <form method="post">
      <FormToken />
      <input type="hidden" name="deliveryId" value={id} />
      <button
        type="submit"
        name="intent"
        value="replay"
        className="govuk-button govuk-button--secondary govuk-!-margin-bottom-0"
      >
        {t('webhooks.again')} <span className="govuk-visually-hidden">{id}</span>
      </button>
    </form>
  )
}
