import type { PlanningSide } from '#app/domain/planning.ts'
import type { Slot } from '#app/domain/production-slot.ts'
import { useTranslator } from './language.tsx'
import { slotWords } from './slot-words.ts'
import { Table } from './table.tsx'

/** A day that was proposed, and what became of it; times in ISO 8601. */
export type PastSlot = Slot & {
  id: string
  by: PlanningSide
  state: 'proposed' | 'agreed' | 'replaced' | 'dropped' | 'cancelled'
  changedAt: string
}

const COLUMNS = ['day', 'by', 'state', 'at'] as const

/** Every day that was ever proposed for an issuer, the newest first. */
export function PlanningHistory({ slots }: { slots: readonly PastSlot[] }) {
  const t = useTranslator()
  if (slots.length === 0) return null
  return (
    <Table
      caption={t('planning.history')}
      columns={COLUMNS.map((key) => ({ key, title: t(`planning.column.${key}`) }))}
      rows={slots.map((slot) => ({
        id: slot.id,
        cells: {
          day: slotWords(t, slot),
          by: t(slot.by === 'partner' ? 'log.by.institution' : 'log.by.team'),
          state: <span className="portal-words">{t(`slot.state.${slot.state}`)}</span>,
          at: t.dateTime(slot.changedAt),
        },
      }))}
    />
  )
}
