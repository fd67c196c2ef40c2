import { type DecisionEntry, DecisionWords } from './decision-words.tsx'
import { useTranslator } from './language.tsx'
import { personName } from './person-name.ts'

export type ShownDecision = Omit<DecisionEntry, 'at'> & { at: Date; officer: string }

type Props = { dossierId: string; decisions: readonly ShownDecision[] }

/** The decisions so far, the newest first, with the words the partner got. */
export function OfficeDecisions({ dossierId, decisions }: Props) {
  const t = useTranslator()
  return decisions.map(({ at, officer, ...decision }) => (
    <DecisionWords
      key={decision.id}
      dossierId={dossierId}
      decision={decision}
      by={t('office.decision.by', {
        date: t.dateTime(at),
        by: decision.kind === 'close' ? t('log.by.portal') : personName(t, officer),
      })}
    />
  ))
}
