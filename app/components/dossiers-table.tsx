import type { DossierPurpose } from '#app/domain/dossier-purpose.ts'
import { BALL, type DossierState } from '#app/domain/dossier-state.ts'
import { useTranslator } from './language.tsx'
import { StateTag } from './state-tag.tsx'
import { Table } from './table.tsx'
import { UnreadMessages } from './thread-link.tsx'
import { WholeReferences } from './whole-references.tsx'

export type ListedDossier = {
  id: string
  reference: string | null
  purpose: DossierPurpose
  state: DossierState
  institutionName: string
  applicationId: string
  /** ISO times. */
  createdAt: string
  stateSince: string
  /** Messages not read yet. */
  unread: number
}

/** A partner's own dossiers; the first column leads to each. */
export function DossiersTable({ dossiers }: { dossiers: readonly ListedDossier[] }) {
  const t = useTranslator()
  const columns = ['reference', 'institution', 'application', 'state', 'since', 'ball'] as const
  return (
    <Table
      caption={t('dossiers.caption')}
      columns={columns.map((key) => ({ key, title: t(`dossiers.${key}`) }))}
      rows={dossiers.map((dossier) => ({
        id: dossier.id,
        cells: {
          reference: (
            <>
              <a className="govuk-link" href={`/dossiers/${dossier.id}`}>
                <WholeReferences
                  text={dossier.reference ?? t('dossiers.draftOf', { date: t.date(dossier.createdAt) })}
                />
              </a>
              {dossier.purpose !== 'registration' && (
                <span className="portal-words govuk-!-font-weight-regular">
                  <br />
                  {t(`change.purpose.${dossier.purpose}`)}
                </span>
              )}
            </>
          ),
          institution: (
            <span className="portal-words">{dossier.institutionName || t('dossiers.notYet')}</span>
          ),
          application: dossier.applicationId || t('dossiers.notYet'),
          state: <StateTag state={dossier.state} />,
          since: <span className="portal-whole">{t.date(dossier.stateSince)}</span>,
          ball: (
            <>
              <span className="portal-words">{t(`ball.${BALL[dossier.state]}`)}</span>
              <UnreadMessages side="partner" dossierId={dossier.id} unread={dossier.unread} />
            </>
          ),
        },
      }))}
    />
  )
}
