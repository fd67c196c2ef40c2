import type { PlanningAction, PlanningSide } from '#app/domain/planning.ts'
import type { Freeze, Slot } from '#app/domain/production-slot.ts'
import type { Refusal } from '#app/domain/result.ts'
import { FormToken } from './form-token.tsx'
import { InsetText } from './inset-text.tsx'
import { useTranslator } from './language.tsx'
import { RadioField } from './radio-field.tsx'
import { slotMessage, slotWords } from './slot-words.ts'
import { DateField } from './text-field.tsx'

/** How the planning of an issuer stands, for the side that reads it. */
export type ShownPlanning = {
  issuerId: string
  side: PlanningSide
  agreed: Slot | undefined
  proposed: (Slot & { by: PlanningSide }) | undefined
  /** The last act on it, which each form names. */
  sequence: number
  actions: readonly PlanningAction[]
  /** Days are planned before they can be, or after they could. */
  phase: 'notYet' | 'now' | 'over'
  earliest: string
  free: readonly string[]
  freezes: readonly Freeze[]
  parts: readonly { part: Slot['part']; from: number; until: number }[]
}

type Props = {
  planning: ShownPlanning
  refused?: { refusal: Refusal; typed: { day: string; part: string } } | undefined
}

/** Where an issuer's going to production is planned: how it stands, and what this side can do. Posts to its own page. */
export function ProductionPlanning({ planning, refused }: Props) {
  const t = useTranslator()
  const { actions, phase } = planning
  return (
    <>
      <PlanningNow planning={planning} />
      {phase !== 'now' && <p className="govuk-body">{t(`planning.${phase}`)}</p>}
      {planning.proposed && <AnswerProposal planning={planning} />}
      {actions.includes('propose') && <ProposeForm planning={planning} refused={refused} />}
      {actions.includes('cancel') && (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">{t('planning.cancel')}</span>
          </summary>
          <div className="govuk-details__text">
            <p className="govuk-body">{t('planning.cancel.what')}</p>
            <PlanningButton planning={planning} action="cancel" text={t('planning.cancel')} />
          </div>
        </details>
      )}
    </>
  )
}

/** To the open proposal: agree, or have it dropped. */
function AnswerProposal({ planning }: { planning: ShownPlanning }) {
  const t = useTranslator()
  const { actions, proposed, side } = planning
  return (
    <div className="govuk-button-group">
      {actions.includes('agree') && (
        <PlanningButton planning={planning} action="agree" text={t('planning.agree')} />
      )}
      {actions.includes('drop') && (
        <PlanningButton
          planning={planning}
          action="drop"
          text={t(proposed?.by === side ? 'planning.drop.own' : 'planning.drop.other')}
        />
      )}
    </div>
  )
}

/** What is agreed and what is proposed, in a sentence each. */
function PlanningNow({ planning: { issuerId, agreed, proposed, side } }: { planning: ShownPlanning }) {
  const t = useTranslator()
  if (!agreed && !proposed) return <p className="govuk-body">{t('planning.nothing')}</p>
  return (
    <InsetText>
      {agreed && (
        <p className="govuk-body">
          <strong>{t('planning.agreed', { when: slotWords(t, agreed) })}</strong>
          <br />
          <a className="govuk-link" href={`/issuers/${issuerId}/planning.ics`}>
            {t('planning.ics')}
          </a>
        </p>
      )}
      {proposed && (
        <p className="govuk-body">
          {t(proposed.by === side ? `planning.own.${side}` : `planning.other.${side}`, {
            when: slotWords(t, proposed),
          })}{' '}
          {agreed && t('planning.stays')}
        </p>
      )}
    </InsetText>
  )
}

type ButtonProps = { planning: ShownPlanning; action: PlanningAction; text: string }

function PlanningButton({ planning: { issuerId, sequence }, action, text }: ButtonProps) {
  return (
    <form method="post" action={`/issuers/${issuerId}/planning`}>
      <FormToken />
      <input type="hidden" name="sequence" value={sequence} />
      <button
        type="submit"
        name="intent"
        value={action}
        className={action === 'agree' ? 'govuk-button' : 'govuk-button govuk-button--secondary'}
      >
        {text}
      </button>
    </form>
  )
}

function ProposeForm({ planning, refused }: Props) {
  const t = useTranslator()
  const { issuerId, sequence, agreed, proposed, earliest, free, freezes, parts } = planning
  const asks = proposed ? (agreed ? 'moving' : 'proposed') : agreed ? 'agreed' : 'nothing'
  const errorOf = (name: string) =>
    refused?.refusal.field === name ? slotMessage(t, refused.refusal.message) : undefined
  const hint = [
    t('planning.day.hint', { day: t.date(earliest) }),
    ...(free.length > 0
      ? [t('planning.free', { days: free.map((day) => t.date(day, 'short')).join(' · ') })]
      : []),
  ]
  return (
    <form method="post" action={`/issuers/${issuerId}/planning`} noValidate>
      <FormToken />
      <input type="hidden" name="sequence" value={sequence} />
      <h2 className="govuk-heading-m">{t(`planning.propose.${asks}`)}</h2>
      <DateField
        name="day"
        label={t('planning.day')}
        hint={hint.join(' ')}
        value={refused?.typed.day ?? ''}
        error={errorOf('day')}
        autoComplete="off"
      />
      {freezes.length > 0 && <Freezes freezes={freezes} />}
      <RadioField
        name="part"
        label={t('planning.part')}
        value={refused?.typed.part ?? ''}
        error={errorOf('part')}
        choices={parts.map(({ part, from, until }) => ({
          value: part,
          text: t(`planning.part.${part}`, { from, until }),
        }))}
      />
      <button type="submit" name="intent" value="propose" className="govuk-button">
        {t('planning.submit')}
      </button>
    </form>
  )
}

function Freezes({ freezes }: { freezes: readonly Freeze[] }) {
  const t = useTranslator()
  return (
    <>
      <p className="govuk-body">{t('planning.freezes')}</p>
      <ul className="govuk-list govuk-list--bullet">
        {freezes.map(({ from, until }) => (
          <li key={`${from}/${until}`}>
            {from === until
              ? t.date(from)
              : t('planning.freeze', { from: t.date(from), until: t.date(until) })}
          </li>
        ))}
      </ul>
    </>
  )
}
