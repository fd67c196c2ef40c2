import type { ReactNode } from 'react'
import type { DossierAction } from '#app/domain/dossier-state.ts'
import { useTranslator } from './language.tsx'
import { OfficeApprove, type Proposal } from './office-approve.tsx'
import { OfficeForm, type RefusedForm, type Target } from './office-form.tsx'
import { TextArea } from './text-area.tsx'

type Props = {
  actions: readonly DossierAction[]
  target: Target
  refused: RefusedForm
  authorityConfirmed: boolean
  proposal: Proposal
}

/** The decisions this officer may take now, each in its fold; the one that was refused stays open. */
export function OfficeDecide({ actions, target, refused, authorityConfirmed, proposal }: Props) {
  return (
    <>
      {actions.includes('approve') && (
        <Fold action="approve" refused={refused}>
          <OfficeApprove
            target={target}
            refused={refused?.intent === 'approve' ? refused : undefined}
            authorityConfirmed={authorityConfirmed}
            proposal={proposal}
          />
        </Fold>
      )}
      {actions.includes('requestChanges') && (
        <Fold action="requestChanges" refused={refused}>
          <Words action="requestChanges" target={target} refused={refused} />
        </Fold>
      )}
      {actions.includes('reject') && (
        <Fold action="reject" refused={refused}>
          <Words action="reject" target={target} refused={refused} />
        </Fold>
      )}
    </>
  )
}

type FoldProps = {
  action: 'approve' | 'requestChanges' | 'reject'
  refused: RefusedForm
  children: ReactNode
}

function Fold({ action, refused, children }: FoldProps) {
  const t = useTranslator()
  return (
    <details className="govuk-details portal-fold" open={refused?.intent === action}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{t(`office.${action}.heading`)}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  )
}

type WordsProps = { action: 'requestChanges' | 'reject'; target: Target; refused: RefusedForm }

function Words({ action, target, refused }: WordsProps) {
  const t = useTranslator()
  const mine = refused?.intent === action ? refused : undefined
  const name = `${action}.text`
  return (
    <OfficeForm intent={action} target={target}>
      <TextArea
        name={name}
        label={t(`office.${action}.text`)}
        hint={t(`office.${action}.hint`)}
        value={mine?.typed[name] ?? ''}
        error={mine?.refusal.field ? t.message(mine.refusal.message) : undefined}
        rows={6}
      />
      <button
        type="submit"
        className={action === 'reject' ? 'govuk-button govuk-button--warning' : 'govuk-button'}
      >
        {t(`office.${action}.submit`)}
      </button>
    </OfficeForm>
  )
}
