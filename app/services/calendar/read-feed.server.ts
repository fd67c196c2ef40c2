import { writeCalendar } from '#app/domain/icalendar.ts'
import { isLanguage, type Language } from '#app/domain/language.ts'
import { addDays } from '#app/domain/production-slot.ts'
import { dayInBelgium } from '#app/domain/working-days.ts'
import { settings } from '#app/env.server.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { sha256 } from '#app/keyed-hash.server.ts'
import { nameIn } from '#app/services/start-dossier.server.ts'
import { feedByHash, touchFeed } from '#db/calendar-feeds.server.ts'
import { asOffice, asPartner, type Transaction } from '#db/client.server.ts'
import { institutionOfWorkspace } from '#db/institutions.server.ts'
import { readPerson } from '#db/persons.server.ts'
import { calendarSlots } from '#db/production-slots.server.ts'
import { secondsToWait } from '#db/rate-limits.server.ts'
import { slotEntry } from './slot-entry.ts'

/** What lies further back is history, which a calendar has no use for. */
const KEPT_DAYS = 92
const ENTRIES_MAX = 2_000
/** Readers come every few hours; one that comes every second is broken, or somebody guesses. */
const READS = { minutes: 1, most: 30 }

/** 256 bits in base64url: nothing else is looked up or counted. */
const TOKEN = /^[\w-]{43}$/

export type FeedRead = { calendar: string } | { wait: number } | undefined

/**
 * The calendar behind a secret address, in its person's language; undefined where there is none, or its person may see
 * it no more. `clientKey` names who asks, hashed.
 */
export async function readFeed(token: string, clientKey: string, now: Date = new Date()): Promise<FeedRead> {
  if (!TOKEN.test(token)) return undefined
  const wait = await asPartner({}, (tx) => secondsToWait(tx, { key: `calendar/${clientKey}`, ...READS }))
  if (wait !== undefined) return { wait }
  const feed = await asPartner({}, (tx) => feedByHash(tx, sha256(token)))
  if (!feed) return undefined
  const { id, personId, workspaceId } = feed
  const language = await asPartner({ personId }, async (tx) => {
    await touchFeed(tx, id)
    const person = await readPerson(tx, personId)
    return isLanguage(person?.language) ? person.language : 'en'
  })
  const read = (tx: Transaction) => calendarOf(tx, workspaceId, language, now)
  return workspaceId === undefined
    ? { calendar: await asOffice(read) }
    : { calendar: await asPartner({ personId, workspaceId }, read) }
}

async function calendarOf(
  tx: Transaction,
  workspaceId: string | undefined,
  language: Language,
  now: Date,
): Promise<string> {
  const t = translatorFor(language)
  const { origin } = settings()
  const since = addDays(dayInBelgium(now), -KEPT_DAYS)
  const slots = await calendarSlots(tx, { since, limit: ENTRIES_MAX })
  const institution = workspaceId && (await institutionOfWorkspace(tx, workspaceId))
  const name = institution
    ? t('calendar.feed.name', { institution: nameIn(institution.answers, language) })
    : t('calendar.feed.team')
  return writeCalendar({ name, entries: slots.map((slot) => slotEntry(slot, language, origin)) })
}
