import type { AutomaticCheck, CheckOutcome } from '#app/domain/automatic-check.ts'
import { useTranslator } from './language.tsx'
import { SummaryList } from './summary-list.tsx'
import { Tag, type TagColour } from './tag.tsx'

export type ShownCheck = { check: AutomaticCheck; outcome: CheckOutcome }

const COLOURS: Readonly<Record<CheckOutcome, TagColour>> = { pass: 'green', warn: 'yellow', fail: 'red' }

/** What the portal looked up by itself about the partner's own papers; empty while the job runs. */
export function StatusChecks({ checks }: { checks: readonly ShownCheck[] }) {
  const t = useTranslator()
  return (
    <>
      <h2 className="govuk-heading-m">{t('status.checks')}</h2>
      {checks.length === 0 ? (
        <p className="govuk-body">{t('status.checks.running')}</p>
      ) : (
        <SummaryList
          rows={checks.map(({ check, outcome }) => ({
            label: t.dynamic(`check.${check}.label`),
            value: <Tag colour={COLOURS[outcome]}>{t(`status.check.${outcome}`)}</Tag>,
          }))}
        />
      )}
    </>
  )
}
