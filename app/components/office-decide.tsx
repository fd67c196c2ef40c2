import type { ReactNode } from 'react'
import type { DossierAction } from '#app/domain/dossier-state.ts'
import { useTranslator } from './language.tsx'
import { OfficeApprove, type Proposal } from './office-approve.tsx'
import type { RefusedForm, Target } from './office-form.tsx'
import { type MailPreview, OfficeMailPreview } from './office-mail-preview.tsx'
import { OfficeReviewState, type ReviewState } from './office-review-state.tsx'
import { OfficeValidate } from './office-validate.tsx'
import { OfficeWords } from './office-words.tsx'

/** In the order in which they are offered. */
const DECISIONS = ['validate', 'approve', 'requestChanges', 'reject', 'reopen'] as const
type Decision = (typeof DECISIONS)[number]

export const decidesAnything = (actions: readonly DossierAction[]): boolean =>
  DECISIONS.some((decision) => actions.includes(decision))

type Props = {
  actions: readonly DossierAction[]
  target: Target
  refused: RefusedForm
  authorityConfirmed: boolean
  fourEyes: boolean
  proposal: Proposal
  review: ReviewState
  /** The mail that asks for changes, when a preview was asked for, and what was typed into that form. */
  preview: { preview: MailPreview; typed: Readonly<Record<string, string>> } | undefined
}

/** The decisions this officer may take now, each in its fold; the one that was refused stays open. */
export function OfficeDecide(props: Props) {
  const { actions, target, refused, authorityConfirmed, fourEyes, proposal, review, preview } = props
  const t = useTranslator()
  const form: Readonly<Record<Decision, ReactNode>> = {
    validate: <OfficeValidate target={target} fourEyes={fourEyes} />,
    approve: (
      <OfficeApprove
        target={target}
        refused={refused?.intent === 'approve' ? refused : undefined}
        proposal={proposal}
      />
    ),
    requestChanges: (
      <>
        <OfficeWords
          action="requestChanges"
          target={target}
          refused={refused}
          previewed={preview?.typed ?? {}}
        >
          {review.open > 0 && <p className="govuk-body">{t.plural('review.requestChanges', review.open)}</p>}
        </OfficeWords>
        {preview && <OfficeMailPreview preview={preview.preview} />}
      </>
    ),
    reject: <OfficeWords action="reject" target={target} refused={refused} />,
    reopen: <OfficeWords action="reopen" target={target} refused={refused} />,
  }
  return (
    <>
      {actions.includes('validate') && (
        <OfficeReviewState {...review} authorityConfirmed={authorityConfirmed} />
      )}
      {DECISIONS.filter((decision) => actions.includes(decision)).map((decision) => (
        <Fold
          key={decision}
          action={decision}
          isOpen={refused?.intent === decision || (decision === 'requestChanges' && preview !== undefined)}
        >
          {form[decision]}
        </Fold>
      ))}
    </>
  )
}

type FoldProps = { action: Decision; isOpen: boolean; children: ReactNode }

function Fold({ action, isOpen, children }: FoldProps) {
  const t = useTranslator()
  return (
    <details className="govuk-details portal-fold" open={isOpen}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{t(`office.${action}.heading`)}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  )
}
