import type { DecisionKind } from '#app/domain/decision-snapshot.ts'
import { useTranslator } from './language.tsx'

/** A decision as both sides read it; `at` is an ISO time. */
export type DecisionEntry = {
  id: string
  kind: DecisionKind
  /** Of a rejection: the kind of reason; else empty. */
  reason: string
  text: string
  /** Of an approval: what the partner still has to do, or empty. */
  reservations: string
  version: number
  at: string
  hasPaper: boolean
}

type Props = {
  dossierId: string
  decision: Omit<DecisionEntry, 'at'>
  by: string
  /** Its words stand elsewhere on the page. */
  isBrief?: boolean
}

/** One decision: what, by whom and when, in which words, and its paper. */
export function DecisionWords({ dossierId, decision, by, isBrief = false }: Props) {
  const t = useTranslator()
  const { id, kind, reservations, hasPaper } = decision
  return (
    <article>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
        {reservations ? t('decision.withReservations') : t(`decision.kind.${kind}`)}
      </h3>
      <p className="govuk-hint">{by}</p>
      {!isBrief && <Words decision={decision} />}
      {hasPaper && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/dossiers/${dossierId}/decisions/${id}.pdf`}>
            {t('decision.paper')}
          </a>
        </p>
      )}
    </article>
  )
}

function Words({ decision: { reason, reservations, text } }: Pick<Props, 'decision'>) {
  const t = useTranslator()
  return (
    <>
      {reason && <p className="govuk-body">{t.dynamic(`rejection.${reason}`)}</p>}
      {reservations && (
        <div className="govuk-inset-text portal-lines">
          <strong>{t('decision.reservations')}</strong>
          {`\n${reservations}`}
        </div>
      )}
      {text && <div className="govuk-inset-text portal-lines">{text}</div>}
    </>
  )
}
