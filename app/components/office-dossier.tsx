import type { ComponentProps } from 'react'
import type { DossierPurpose } from '#app/domain/dossier-purpose.ts'
import type { DossierAction } from '#app/domain/dossier-state.ts'
import type { Due } from '#app/domain/queue-view.ts'
import { ErrorSummary } from './error-summary.tsx'
import type { HistoryEntry } from './history-entry.tsx'
import { useTranslator } from './language.tsx'
import { NotificationBanner } from './notification-banner.tsx'
import { OfficeAnswers } from './office-answers.tsx'
import type { Proposal } from './office-approve.tsx'
import type { ProposedReferences } from './office-approve-references.tsx'
import { OfficeAsked } from './office-asked.tsx'
import { type Assignment, OfficeAssignment } from './office-assignment.tsx'
import { OfficeAuthority, type ShownAuthority } from './office-authority.tsx'
import { OfficeCertificates, type ShownCertificate } from './office-certificates.tsx'
import { OfficeChecks, type ShownCheck } from './office-checks.tsx'
import { decidesAnything, OfficeDecide } from './office-decide.tsx'
import { OfficeDecisions, type ShownDecision } from './office-decisions.tsx'
import { type DossierMails, MissedMail, OfficeDossierMails } from './office-dossier-mails.tsx'
import type { RefusedForm } from './office-form.tsx'
import { OfficeHistory } from './office-history.tsx'
import { OfficeIssued, type OfficeIssuedCertificate } from './office-issued.tsx'
import { OfficeRegistered, type Registered } from './office-registered.tsx'
import {
  CertificatePins,
  pinsOf,
  type ReviewSections,
  reviewedFirst,
  reviewedLast,
} from './office-review.tsx'
import { OfficeSection } from './office-section.tsx'
import { type DossierSummary, OfficeSummary } from './office-summary.tsx'
import { Page } from './page.tsx'
import { needsStepUp, PasskeyStepUp } from './passkey-step-up.tsx'
import { ThreadLink } from './thread-link.tsx'

type View = {
  summary: DossierSummary
  actions: readonly DossierAction[]
  assignment: Assignment & { due: Due | undefined }
  unread: number
  canRunChecks: boolean
  checks: readonly ShownCheck[]
  skippedChecks: ComponentProps<typeof OfficeChecks>['skipped']
  purpose: DossierPurpose
  asked: ComponentProps<typeof OfficeAsked>['asked'] | undefined
  answers: ComponentProps<typeof OfficeAnswers>['answers']
  known: { institution: boolean; application: boolean }
  certificates: readonly ShownCertificate[]
  issued: readonly OfficeIssuedCertificate[]
  authority: ShownAuthority | undefined
  registered: Registered | undefined
  decisions: readonly ShownDecision[]
  validated: { by: string; at: Date } | null
  fourEyes: boolean
  secondEyes: boolean
  proposedReferences: ProposedReferences
  history: readonly HistoryEntry[]
  proposal: Pick<Proposal, 'applicationId' | 'certificateName' | 'documentTypeIds'>
}

type Props = {
  view: View
  review: ReviewSections
  mails: DossierMails
  preview: ComponentProps<typeof OfficeDecide>['preview']
  refused: RefusedForm
  notice: string | undefined
}

/** Everything an officer decides on, from the facts to the decision, on one page. */
export function OfficeDossier(props: Props) {
  const { view, refused, notice } = props
  const t = useTranslator()
  const { summary } = view
  const sections = Object.entries(sectionsOf(props)).filter(([, content]) => content)
  return (
    <Page
      heading={t('office.dossier.title', { reference: summary.reference })}
      caption={summary.institution}
      backTo="/office"
      wide
    >
      {refused && (
        <ErrorSummary errors={[{ name: refused.refusal.field, text: t.message(refused.refusal.message) }]} />
      )}
      {needsStepUp(refused?.refusal) && <PasskeyStepUp />}
      <MissedMail isMissed={props.mails.isMissed} />
      {notice && <NotificationBanner kind="success" heading={notice} />}
      <OfficeSummary
        summary={summary}
        actions={view.actions}
        validated={view.validated}
        due={view.assignment.due}
      />
      <OfficeAssignment assignment={view.assignment} target={summary} refused={refused} />
      <ThreadLink side="team" dossierId={summary.id} unread={view.unread} />
      <nav className="office-places" aria-label={t('office.dossier.contents')}>
        <ul className="office-contents govuk-body">
          {sections.map(([id]) => (
            <li key={id}>
              <a className="govuk-link" href={`#${id}`}>
                {t.dynamic(`office.${id}.heading`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(([id, content]) => (
        <OfficeSection key={id} id={id} heading={t.dynamic(`office.${id}.heading`)}>
          {content}
        </OfficeSection>
      ))}
    </Page>
  )
}

/** Of other contacts, the answers are those that are asked for, not those that were validated. */
const NOT_KNOWN = { institution: false, application: false }

/** In the order in which a decision is made; what has nothing to say is left out. */
function sectionsOf({ view, review, mails, preview, refused }: Props) {
  const { summary, registered, authority, answers, known, actions } = view
  const documentTypeNames = answers.documentTypes.map((type) => type.nameFr)
  return {
    asked: view.asked && <OfficeAsked purpose={view.purpose} asked={view.asked} />,
    registered: registered && <OfficeRegistered {...registered} />,
    ...reviewedFirst(review, summary, refused),
    checks: (
      <OfficeChecks
        checks={view.checks}
        skipped={view.skippedChecks}
        target={summary}
        canRun={view.canRunChecks}
      />
    ),
    authority: <OfficeAuthority authority={authority} target={summary} refused={refused} />,
    certificates: view.certificates.length > 0 && (
      <>
        <OfficeCertificates certificates={view.certificates} approved={summary.state === 'approved'} />
        <OfficeIssued issued={view.issued} />
        <CertificatePins review={review} dossierId={summary.id} />
      </>
    ),
    answers: (
      <OfficeAnswers
        answers={answers}
        known={view.purpose === 'contacts' ? NOT_KNOWN : known}
        pins={pinsOf(review, summary.id)}
      />
    ),
    decide: decidesAnything(actions) && (
      <OfficeDecide
        actions={actions}
        target={summary}
        refused={refused}
        authorityConfirmed={authority?.confirmedAt != null}
        fourEyes={view.fourEyes}
        proposal={{
          ...view.proposal,
          documentTypeNames,
          known,
          references: view.proposedReferences,
          needsSecondEyes: !view.secondEyes,
        }}
        review={{ ...review, unmarked: review.checklist.unmarked }}
        preview={preview}
      />
    ),
    decisions: view.decisions.length > 0 && (
      <OfficeDecisions dossierId={summary.id} decisions={view.decisions} />
    ),
    ...reviewedLast(review, summary, refused),
    mails: <OfficeDossierMails mails={mails} target={summary} />,
    history: <OfficeHistory id={summary.id} history={view.history} />,
  }
}
