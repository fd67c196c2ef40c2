import type { AutomaticCheck, CheckOutcome } from '#app/domain/automatic-check.ts'
import { useTranslator } from './language.tsx'
import { OfficeForm, type Target } from './office-form.tsx'
import { Table } from './table.tsx'
import { Tag, type TagColour } from './tag.tsx'

export type ShownCheck = { check: AutomaticCheck; outcome: CheckOutcome; evidence: string; ranAt: Date }

type Props = {
  checks: readonly ShownCheck[]
  /** Those that this request does not ask for. */
  skipped: readonly AutomaticCheck[]
  target: Target
  canRun: boolean
}

const COLOURS: Readonly<Record<CheckOutcome, TagColour>> = { pass: 'green', warn: 'yellow', fail: 'red' }

/** What the portal looked up by itself, with what it saw. */
export function OfficeChecks({ checks, skipped, target, canRun }: Props) {
  const t = useTranslator()
  const [first] = checks
  return (
    <>
      {first ? (
        <>
          <Table
            caption={t('office.checks.caption')}
            hideCaption
            columns={(['check', 'outcome', 'evidence'] as const).map((key) => ({
              key,
              title: t(`office.checks.column.${key}`),
            }))}
            rows={checks.map(({ check, outcome, evidence }) => ({
              id: check,
              cells: {
                check: t(`check.${check}.label`),
                outcome: <Tag colour={COLOURS[outcome]}>{t(`office.outcome.${outcome}`)}</Tag>,
                evidence: t.message(evidence),
              },
            }))}
          />
          <p className="govuk-body govuk-hint">
            {t('office.checks.ranAt', { date: t.dateTime(first.ranAt) })}
          </p>
        </>
      ) : (
        <p className="govuk-body">{t('office.checks.waiting')}</p>
      )}
      {skipped.length > 0 && (
        <p className="govuk-body">
          {t('office.checks.skipped', {
            checks: skipped.map((check) => t(`check.${check}.label`)).join(', '),
          })}
        </p>
      )}
      {canRun && (
        <OfficeForm intent="runChecks" target={target}>
          <button type="submit" className="govuk-button govuk-button--secondary">
            {t('office.checks.again')}
          </button>
        </OfficeForm>
      )}
    </>
  )
}
