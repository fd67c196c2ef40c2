import type { ComponentProps } from 'react'
import { useTranslator } from './language.tsx'
import { OfficeQueueActs } from './office-queue-acts.tsx'
import { OfficeQueueFilter } from './office-queue-filter.tsx'
import { OfficeQueueTable, type QueueRow } from './office-queue-table.tsx'
import { OfficeQueueViews } from './office-queue-views.tsx'

type Filter = ComponentProps<typeof OfficeQueueFilter>
type Views = ComponentProps<typeof OfficeQueueViews>

type Props = {
  view: Filter['view']
  counts: Filter['counts']
  rows: readonly QueueRow[]
  team: ComponentProps<typeof OfficeQueueActs>['team']
  commonViews: Views['common']
  ownViews: Views['own']
  address: string
  managesOfficers: boolean
  readsLog: boolean
  first: string | undefined
  next: string | undefined
  /** What was refused, and what goes back into the forms. */
  errors: readonly { name?: string | undefined; text: string }[]
  typed: { name: string; to: string; ticked: readonly string[] } | undefined
}

/** The queue of the team: views, filters, one page of dossiers with what is done with several, and the way on. */
export function OfficeQueue({ view, counts, rows, team, address, errors, typed, ...rest }: Props) {
  const t = useTranslator()
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.text
  return (
    <>
      <OfficePlaces managesOfficers={rest.managesOfficers} readsLog={rest.readsLog} />
      <OfficeQueueViews
        common={rest.commonViews}
        own={rest.ownViews}
        address={address}
        typed={typed?.name ?? ''}
        error={errorOf('name')}
      />
      <OfficeQueueFilter view={view} counts={counts} team={team.people} />
      {rows.length === 0 ? (
        <p className="govuk-body">{t('office.queue.empty')}</p>
      ) : (
        <OfficeQueueActs address={address} team={team} to={typed?.to ?? ''} error={errorOf('to')}>
          <OfficeQueueTable rows={rows} sort={view.sort} ticked={typed?.ticked ?? []} />
        </OfficeQueueActs>
      )}
      <Pages first={rest.first} next={rest.next} />
    </>
  )
}

/** The office's other pages. */
function OfficePlaces({ managesOfficers, readsLog }: Pick<Props, 'managesOfficers' | 'readsLog'>) {
  const t = useTranslator()
  const places = [
    { href: '/office/issuers', text: t('office.places.issuers') },
    { href: '/office/calendar', text: t('office.places.calendar') },
    { href: '/office/access', text: t('office.access.title') },
    { href: '/office/prepared', text: t('prepared.title') },
    { href: '/office/certificates', text: t('certificates.title') },
    { href: '/office/statistics', text: t('statistics.title') },
    { href: '/office/export', text: t('office.places.export') },
    ...(managesOfficers ? [{ href: '/office/settings', text: t('officeSettings.title') }] : []),
    ...(readsLog ? [{ href: '/office/log', text: t('log.title') }] : []),
  ]
  return (
    <p className="govuk-body">
      {places.map(({ href, text }, index) => (
        <span key={href}>
          {index > 0 && ' · '}
          <a className="govuk-link" href={href}>
            {text}
          </a>
        </span>
      ))}
    </p>
  )
}

function Pages({ first, next }: Pick<Props, 'first' | 'next'>) {
  const t = useTranslator()
  if (!first && !next) return null
  return (
    <nav className="govuk-button-group" aria-label={t('pagination.name')}>
      {first && (
        <a className="govuk-link" href={first}>
          {t('office.queue.first')}
        </a>
      )}
      {next && (
        <a className="govuk-link" href={next} rel="next">
          {t('office.queue.next')}
        </a>
      )}
    </nav>
  )
}
