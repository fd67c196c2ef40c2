import type { DossierState } from '#app/domain/dossier-state.ts'
import { useTranslator } from './language.tsx'
import { StateTag } from './state-tag.tsx'
import { Table } from './table.tsx'

export type OtherDossier = {
  id: string
  reference: string
  applicationId: string
  state: DossierState
  stateSince: Date
}

type Props = { application: string; list: readonly OtherDossier[]; isMore: boolean }

/** What was asked before, or beside this, with the same enterprise number. */
export function OfficePrevious({ application, list, isMore }: Props) {
  const t = useTranslator()
  return (
    <>
      <Table
        caption={t('review.previous.caption')}
        hideCaption
        columns={(['reference', 'application', 'state', 'since'] as const).map((key) => ({
          key,
          title: t(`review.previous.column.${key}`),
        }))}
        rows={list.map((other) => ({
          id: other.id,
          cells: {
            reference: (
              <a className="govuk-link" href={`/office/dossiers/${other.id}`}>
                {other.reference}
              </a>
            ),
            application: (
              <>
                <span className="portal-code">{other.applicationId}</span>{' '}
                {other.applicationId === application && t('review.previous.same')}
              </>
            ),
            state: <StateTag state={other.state} />,
            since: t.date(other.stateSince),
          },
        }))}
      />
      {isMore && <p className="govuk-body">{t('review.previous.more')}</p>}
    </>
  )
}
