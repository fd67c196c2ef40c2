import { InsetText } from './inset-text.tsx'
import { useTranslator } from './language.tsx'
import { OfficeApproveReferences, type ProposedReferences } from './office-approve-references.tsx'
import { OfficeForm, type RefusedForm, type Target } from './office-form.tsx'
import { TextArea } from './text-area.tsx'
import { TextField } from './text-field.tsx'

export type Proposal = {
  applicationId: string
  certificateName: string
  /** In the order of the document types. */
  documentTypeIds: readonly string[]
  documentTypeNames: readonly string[]
  /** Registered already: shown, not asked. */
  known: { institution: boolean; application: boolean }
  references: ProposedReferences
  /** Another officer has to find the version fit first, and nobody has. */
  needsSecondEyes: boolean
}

type Props = { target: Target; refused: RefusedForm; proposal: Proposal }

/** Approval: the team confirms or corrects every identifier that will be registered. */
export function OfficeApprove({ target, refused, proposal }: Props) {
  const t = useTranslator()
  const { known } = proposal
  const control = (name: string, proposed: string) => ({
    name,
    value: refused?.typed[name] ?? proposed,
    error: refused?.refusal.field === name ? t.message(refused.refusal.message) : undefined,
  })
  return (
    <OfficeForm intent="approve" target={target}>
      {proposal.needsSecondEyes && <InsetText>{t('office.approve.secondEyes')}</InsetText>}
      {known.application ? (
        <Fixed label={t('office.approve.applicationId')} value={proposal.applicationId} />
      ) : (
        <TextField
          {...control('applicationId', proposal.applicationId)}
          label={t('office.approve.applicationId')}
          hint={t('office.approve.applicationIdHint')}
          code
        />
      )}
      {known.institution ? (
        <Fixed label={t('office.approve.certificateName')} value={proposal.certificateName} />
      ) : (
        <TextField
          {...control('certificateName', proposal.certificateName)}
          label={t('office.approve.certificateName')}
          hint={t('office.approve.certificateNameHint')}
        />
      )}
      {proposal.documentTypeIds.map((proposed, index) => (
        <TextField
          // biome-ignore lint/suspicious/noArrayIndexKey: frozen at submission, so the place is the identity
          key={index}
          {...control(`documentTypeId.${index}`, proposed)}
          label={t('office.approve.documentTypeId', { name: proposal.documentTypeNames[index] ?? '' })}
          hint={t('office.approve.documentTypeIdHint')}
          code
        />
      ))}
      <OfficeApproveReferences
        references={proposal.references}
        documentTypeNames={proposal.documentTypeNames}
        control={control}
      />
      <TextArea
        {...control('approve.reservations', '')}
        label={t('office.approve.reservations')}
        hint={t('office.approve.reservationsHint')}
        optional
        rows={3}
      />
      <TextArea {...control('approve.text', '')} label={t('office.approve.text')} optional rows={3} />
      <p className="govuk-body">{t('office.approve.what')}</p>
      <button type="submit" className="govuk-button">
        {t('office.approve.submit')}
      </button>
    </OfficeForm>
  )
}

function Fixed({ label, value }: { label: string; value: string }) {
  const t = useTranslator()
  return (
    <p className="govuk-body">
      <strong>{label}</strong>
      <br />
      <span className="portal-code">{value}</span> {t('office.approve.registered')}
    </p>
  )
}
