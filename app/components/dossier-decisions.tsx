import { type DecisionEntry, DecisionWords } from './decision-words.tsx'
import { useTranslator } from './language.tsx'

type Props = { dossierId: string; decisions: readonly DecisionEntry[] }

/** What the team decided so far, the newest first, as its partner reads it. */
export function DossierDecisions({ dossierId, decisions }: Props) {
  const t = useTranslator()
  if (decisions.length === 0) return null
  return (
    <section aria-labelledby="decisions-heading">
      <h2 id="decisions-heading" className="govuk-heading-m">
        {t('status.decisions')}
      </h2>
      {decisions.map(({ at, ...decision }) => (
        <DecisionWords
          key={decision.id}
          dossierId={dossierId}
          decision={decision}
          by={t('decision.version', { version: decision.version, date: t.dateTime(at) })}
        />
      ))}
    </section>
  )
}
