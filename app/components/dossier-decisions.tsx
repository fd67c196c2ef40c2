import { type DecisionEntry, DecisionWords } from './decision-words.tsx'
import { useTranslator } from './language.tsx'

type Props = {
  dossierId: string
  decisions: readonly DecisionEntry[]
  /** The newest one's words stand at the top of the page already. */
  isNewestAbove: boolean
}

/** What the team decided so far, the newest first, as its partner reads it. */
export function DossierDecisions({ dossierId, decisions, isNewestAbove }: Props) {
  const t = useTranslator()
  if (decisions.length === 0) return null
  return (
    <section aria-labelledby="decisions-heading">
      <h2 id="decisions-heading" className="govuk-heading-m">
        {t('status.decisions')}
      </h2>
      {decisions.map(({ at, ...decision }, index) => (
        <DecisionWords
          key={decision.id}
          dossierId={dossierId}
          decision={decision}
          isBrief={isNewestAbove && index === 0}
          by={t('decision.version', { version: decision.version, date: t.dateTime(at) })}
        />
      ))}
    </section>
  )
}
