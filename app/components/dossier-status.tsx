import type { DossierPurpose } from '#app/domain/dossier-purpose.ts'
import { BALL, type DossierState, isClosed } from '#app/domain/dossier-state.ts'
import type { DecisionEntry } from './decision-words.tsx'
import { DossierAnswers, type SubmittedAnswers } from './dossier-answers.tsx'
import { DossierCertificates, type StatusCertificate } from './dossier-certificates.tsx'
import { DossierConfirmation } from './dossier-confirmation.tsx'
import { DossierDecisions } from './dossier-decisions.tsx'
import { DossierHistory } from './dossier-history.tsx'
import { DossierReferences, type References } from './dossier-references.tsx'
import { DossierRemarks, type NamedRemark } from './dossier-remarks.tsx'
import { DossierStages } from './dossier-stages.tsx'
import { EnvironmentLadder, type LadderView } from './environment-ladder.tsx'
import type { HistoryEntry } from './history-entry.tsx'
import { InsetText } from './inset-text.tsx'
import { useTranslator } from './language.tsx'
import { Page } from './page.tsx'
import { Panel } from './panel.tsx'
import { StateTag } from './state-tag.tsx'
import { type ShownCheck, StatusChecks } from './status-checks.tsx'
import { SummaryList } from './summary-list.tsx'
import { ThreadLink } from './thread-link.tsx'

/** Times are ISO times, `answerBy` an ISO day; none while it is not the team's move. */
export type StatusDossier = {
  id: string
  reference: string | null
  purpose: DossierPurpose
  state: DossierState
  since: string
  institutionName: string
  answerBy: string | undefined
  /** That day has passed. */
  isLate: boolean
  canWithdraw: boolean
  canStartAgain: boolean
  message: { text: string; reason: string; at: string } | undefined
  /** What an approval left to be done, or empty. */
  reservations: string
  decisions: readonly DecisionEntry[]
  unread: number | undefined
  authority: { state: 'confirmed' | 'asked' | 'team'; at: string } | undefined
  certificates: readonly StatusCertificate[]
  checks: readonly ShownCheck[] | undefined
  references: References | undefined
  submitted: SubmittedAnswers | undefined
  remarks: readonly NamedRemark[]
  history: readonly HistoryEntry[]
  /** From the approval on: how far the issuer is in its environments. */
  ladder: LadderView | undefined
}

/** Where a submitted dossier stands, who has the ball, since when, and what comes next. */
export function DossierStatusPage({
  dossier,
  isConfirmed,
}: {
  dossier: StatusDossier
  isConfirmed: boolean
}) {
  const t = useTranslator()
  const { id, state, reference } = dossier
  return (
    <Page
      heading={reference ? t('dossier.titleOf', { reference }) : t('dossier.title')}
      caption={dossier.institutionName || undefined}
      backTo="/dossiers"
      panel={
        isConfirmed ? (
          <Panel title={t('confirmation.title')}>
            {t('confirmation.reference')} <strong>{reference}</strong>
          </Panel>
        ) : undefined
      }
    >
      {isConfirmed && dossier.answerBy && <DossierConfirmation id={id} answerBy={dossier.answerBy} />}
      <Where dossier={dossier} />
      {dossier.canStartAgain && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/dossiers/${id}/again`}>
            {t('again.link')}
          </a>
        </p>
      )}
      <Message state={state} message={dossier.message} />
      <ThreadLink side="partner" dossierId={id} unread={dossier.unread} />
      <DossierRemarks id={id} remarks={dossier.remarks} isOpen={false} isClosed={isClosed(dossier.state)} />
      <Reservations text={dossier.reservations} />
      {dossier.references && <DossierReferences references={dossier.references} />}
      <Authority authority={dossier.authority} />
      {dossier.ladder && (
        <>
          <EnvironmentLadder ladder={dossier.ladder} />
          <p className="govuk-body">
            <a className="govuk-link" href={`/issuers/${dossier.ladder.issuerId}`}>
              {t('ladder.issuer')}
            </a>
          </p>
        </>
      )}
      <DossierCertificates id={id} certificates={dossier.certificates} />
      {dossier.checks && <StatusChecks checks={dossier.checks} />}
      {isNewIssuer(dossier.purpose) && !dossier.ladder && <DossierStages state={state} />}
      {dossier.submitted && <DossierAnswers id={id} submitted={dossier.submitted} />}
      <DossierDecisions
        dossierId={id}
        decisions={dossier.decisions}
        isNewestAbove={dossier.message !== undefined || dossier.reservations !== ''}
      />
      <DossierHistory id={id} entries={dossier.history} />
      {dossier.canWithdraw && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/dossiers/${id}/withdraw`}>
            {t('status.withdraw')}
          </a>
        </p>
      )}
    </Page>
  )
}

/** Only a couple that is new goes the whole way to production. */
const isNewIssuer = (purpose: DossierPurpose): boolean =>
  purpose === 'registration' || purpose === 'application'

function Where({ dossier: { purpose, state, since, answerBy, isLate } }: { dossier: StatusDossier }) {
  const t = useTranslator()
  const done = state === 'approved' ? t.optional(`change.next.${purpose}`) : undefined
  const next =
    done ??
    t.optional(`status.next.${isLate ? 'late' : state}`, {
      date: answerBy === undefined ? '' : t.date(answerBy),
    })
  return (
    <>
      <h2 className="govuk-heading-m">{t('status.where')}</h2>
      <SummaryList
        rows={[
          { label: t('status.state'), value: <StateTag state={state} /> },
          { label: t('status.ball'), value: t(`ball.${BALL[state]}`) },
          { label: t('status.since'), value: t.date(since) },
          ...(next ? [{ label: t('status.next'), value: next }] : []),
        ]}
      />
    </>
  )
}

function Message({ state, message }: Pick<StatusDossier, 'state' | 'message'>) {
  const t = useTranslator()
  if (!message) return null
  return (
    <>
      <h2 className="govuk-heading-m">
        {t(state === 'rejected' ? 'status.message.rejected' : 'status.message')}
      </h2>
      <InsetText>
        {message.reason && <p className="govuk-body">{t.dynamic(`rejection.${message.reason}`)}</p>}
        <p className="govuk-body portal-lines">{message.text}</p>
        <p className="govuk-body-s">{t('status.message.of', { date: t.date(message.at) })}</p>
      </InsetText>
    </>
  )
}

function Reservations({ text }: { text: string }) {
  const t = useTranslator()
  if (text === '') return null
  return (
    <>
      <h2 className="govuk-heading-m">{t('status.reservations')}</h2>
      <InsetText>
        <p className="govuk-body portal-lines">{text}</p>
      </InsetText>
    </>
  )
}

function Authority({ authority }: Pick<StatusDossier, 'authority'>) {
  const t = useTranslator()
  if (!authority) return null
  const { state, at } = authority
  return (
    <>
      <h2 className="govuk-heading-m">{t('status.authority')}</h2>
      <p className="govuk-body">
        {state === 'team' ? t('status.authority.team') : t(`status.authority.${state}`, { date: t.date(at) })}
      </p>
    </>
  )
}
