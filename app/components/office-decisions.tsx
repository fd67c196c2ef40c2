import { useTranslator } from './language.tsx'
import { personName } from './person-name.ts'

export type ShownDecision = {
  id: string
  kind: 'requestChanges' | 'approve' | 'reject' | 'reopen' | 'close'
  text: string
  at: Date
  officer: string
}

/** The decisions so far, the newest first, with the words the partner got. */
export function OfficeDecisions({ decisions }: { decisions: readonly ShownDecision[] }) {
  const t = useTranslator()
  return (
    <>
      {decisions.map(({ id, kind, text, at, officer }) => (
        <article key={id}>
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{t(`office.decision.${kind}`)}</h3>
          <p className="govuk-hint">
            {t('office.decision.by', { date: t.dateTime(at), by: personName(t, officer) })}
          </p>
          {text && <div className="govuk-inset-text portal-lines">{text}</div>}
        </article>
      ))}
    </>
  )
}
