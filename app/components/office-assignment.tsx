import { useTranslator } from './language.tsx'
import { OfficeForm, type RefusedForm, type Target } from './office-form.tsx'
import { SelectColleague, type Team } from './office-queue-acts.tsx'

/** `officerId`: who reviews the dossier; empty for nobody. The team is empty when that can no longer change. */
export type Assignment = { officerId: string; team: Team }

type Props = { assignment: Assignment; target: Target; refused: RefusedForm }

/** Claim, release, or give to a colleague: folded, since most dossiers stay with who took them up. */
export function OfficeAssignment({ assignment: { officerId, team }, target, refused }: Props) {
  const t = useTranslator()
  if (team.people.length === 0) return null
  const error = refused?.refusal.field === 'to' ? t.message(refused.refusal.message) : undefined
  const act = officerId === '' ? 'claim' : 'release'
  return (
    <details className="govuk-details" open={error !== undefined}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{t('office.assign.change')}</span>
      </summary>
      <OfficeForm intent={act} target={target}>
        <input type="hidden" name="was" value={officerId} />
        <button type="submit" className="govuk-button govuk-button--secondary">
          {t(`office.assign.${act}`)}
        </button>
      </OfficeForm>
      <OfficeForm intent="assign" target={target}>
        <input type="hidden" name="was" value={officerId} />
        <div className="office-acts__assign">
          <SelectColleague team={team} to={refused?.typed.to ?? ''} error={error} />
          <button type="submit" className="govuk-button govuk-button--secondary">
            {t('office.assign.submit')}
          </button>
        </div>
      </OfficeForm>
    </details>
  )
}
