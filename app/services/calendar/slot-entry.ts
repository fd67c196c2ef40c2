import type { CalendarEntry } from '#app/domain/icalendar.ts'
import type { Language } from '#app/domain/language.ts'
import { PART_HOURS, slotMoments } from '#app/domain/slot-hours.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { nameIn } from '#app/services/start-dossier.server.ts'
import type { PlannedSlot } from '#db/production-slots.server.ts'

const STATUS = {
  proposed: 'TENTATIVE',
  agreed: 'CONFIRMED',
  replaced: 'CANCELLED',
  dropped: 'CANCELLED',
  cancelled: 'CANCELLED',
} as const satisfies Record<PlannedSlot['state'], CalendarEntry['status']>

/**
 * A slot as an entry of a calendar, in its reader's language: the application, its institution and when, and nobody's
 * name. One uid for each issuer, which goes to production once. `origin` without a trailing slash.
 */
export function slotEntry(slot: PlannedSlot, language: Language, origin: string): CalendarEntry {
  const t = translatorFor(language)
  const status = STATUS[slot.state]
  const { from, until } = PART_HOURS[slot.part]
  const facts = { application: slot.applicationId, institution: nameIn(slot.institution, language) }
  return {
    uid: `production-${slot.issuerId}@${new URL(origin).hostname}`,
    sequence: slot.sequence,
    changedAt: slot.changedAt,
    ...slotMoments(slot),
    status,
    summary: t(status === 'TENTATIVE' ? 'calendar.entry.proposed' : 'calendar.entry.agreed', facts),
    description: t(`calendar.entry.${slot.part}`, { from, until }),
    url: `${origin}/issuers/${slot.issuerId}/planning`,
  }
}
