import { BALL, type DossierState } from '#app/domain/dossier-state.ts'
import type { Due } from '#app/domain/queue-view.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { useTranslator } from './language.tsx'
import { Tag } from './tag.tsx'

/** When the team's answer is due, and in words how far away that is; that the clock is paused or stopped, where it is. */
export function DueWords({ state, due }: { state: DossierState; due: Due | undefined }) {
  const t = useTranslator()
  if (!due)
    return (
      <span className="office-words">
        {t(BALL[state] === 'partner' ? 'office.due.paused' : 'office.due.none')}
      </span>
    )
  return (
    <span className="office-words">
      <time className="portal-whole" dateTime={due.on}>
        {t.date(due.on)}
      </time>
      <br />
      {due.isOver ? <Tag colour="red">{farAway(t, due)}</Tag> : farAway(t, due)}
    </span>
  )
}

function farAway(t: Translator, { isOver, workingDaysLate }: Due): string {
  if (workingDaysLate > 0) return t.plural('office.due.late', workingDaysLate)
  // A day on which nobody works has gone by.
  if (isOver) return t('office.due.overdue')
  return workingDaysLate === 0 ? t('office.due.today') : t.plural('office.due.left', -workingDaysLate)
}
