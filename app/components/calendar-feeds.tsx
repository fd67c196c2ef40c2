import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { NotificationBanner } from './notification-banner.tsx'
import { RadioField } from './radio-field.tsx'
import { Table } from './table.tsx'

/** A calendar that a person may follow; without a name it is the whole team's. */
export type ShownChoice = { id: string; name: string | undefined }

/** Times in ISO 8601; `name` is undefined when its person may see that calendar no more. */
export type ShownFeed = {
  id: string
  of: ShownChoice | undefined
  createdAt: string
  lastReadAt: string | undefined
}

const COLUMNS = ['of', 'made', 'read', 'revoke'] as const

/** The addresses that a person has, each with the way to end it. */
export function CalendarFeeds({ feeds }: { feeds: readonly ShownFeed[] }) {
  const t = useTranslator()
  if (feeds.length === 0) return <p className="govuk-body">{t('calendar.feed.none')}</p>
  const nameOf = ({ of }: ShownFeed) =>
    of ? (of.name ?? t('calendar.feed.choice.team')) : t('calendar.feed.gone')
  return (
    <Table
      caption={t('calendar.feed.caption')}
      columns={COLUMNS.map((key) => ({ key, title: t(`calendar.feed.column.${key}`) }))}
      rows={feeds.map((feed) => ({
        id: feed.id,
        cells: {
          of: <span className="portal-words">{nameOf(feed)}</span>,
          made: t.dateTime(feed.createdAt),
          read: feed.lastReadAt ? t.dateTime(feed.lastReadAt) : t('calendar.feed.never'),
          revoke: <Revoke id={feed.id} name={nameOf(feed)} />,
        },
      }))}
    />
  )
}

function Revoke({ id, name }: { id: string; name: string }) {
  const t = useTranslator()
  return (
    <form method="post">
      <FormToken />
      <input type="hidden" name="id" value={id} />
      <button
        type="submit"
        name="intent"
        value="revoke"
        className="govuk-button govuk-button--secondary govuk-!-margin-bottom-0"
      >
        {t('calendar.feed.revoke')} <span className="govuk-visually-hidden">{name}</span>
      </button>
    </form>
  )
}

/** The new address, this once. */
export function IssuedFeed({ address }: { address: string }) {
  const t = useTranslator()
  return (
    <NotificationBanner kind="success" heading={t('calendar.feed.issued')}>
      <p className="govuk-body">{t('calendar.feed.issued.copy')}</p>
      <p className="govuk-body">
        <code className="portal-code" id="address">
          {address}
        </code>
      </p>
    </NotificationBanner>
  )
}

/** Asks for one more; which calendar is asked where there are several. */
export function NewFeed({ choices, error }: { choices: readonly ShownChoice[]; error: string | undefined }) {
  const t = useTranslator()
  const [only, ...others] = choices
  if (!only) return <p className="govuk-body">{t('calendar.feed.noChoice')}</p>
  return (
    <form method="post" noValidate>
      <FormToken />
      {others.length === 0 ? (
        <input type="hidden" name="of" value={only.id} />
      ) : (
        <RadioField
          name="of"
          label={t('calendar.feed.of')}
          value=""
          error={error}
          choices={choices.map(({ id, name }) => ({
            value: id,
            text: name ?? t('calendar.feed.choice.team'),
          }))}
        />
      )}
      <button type="submit" name="intent" value="issue" className="govuk-button">
        {t('calendar.feed.submit')}
        {others.length === 0 && (
          <span className="govuk-visually-hidden"> {only.name ?? t('calendar.feed.choice.team')}</span>
        )}
      </button>
    </form>
  )
}
