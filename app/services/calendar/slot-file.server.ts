import type { Officer, Partner } from '#app/domain/actor.ts'
import { writeCalendar } from '#app/domain/icalendar.ts'
import type { Language } from '#app/domain/language.ts'
import { settings } from '#app/env.server.ts'
import { within } from '#app/services/open-dossier.server.ts'
import { asOffice, type Transaction } from '#db/client.server.ts'
import { calendarSlots } from '#db/production-slots.server.ts'
import { slotEntry } from './slot-entry.ts'

/** Every slot lies after this day. */
const BEGINNING = '2000-01-01'

/** The day on which an issuer goes to production, as a file for a calendar; undefined when none is agreed. */
export async function slotFile(
  reader: Partner | Officer,
  issuerId: string,
  language: Language,
): Promise<string | undefined> {
  const read = (tx: Transaction) => calendarSlots(tx, { since: BEGINNING, issuerId, limit: 1 })
  const [slot] = await (reader.kind === 'partner' ? within(reader, read) : asOffice(read))
  if (slot?.state !== 'agreed') return undefined
  const entry = slotEntry(slot, language, settings().origin)
  return writeCalendar({ name: entry.summary, entries: [entry] })
}
