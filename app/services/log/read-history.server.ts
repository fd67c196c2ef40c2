import { sideOfKind } from '#app/domain/event-kind.ts'
import type { Transaction } from '#db/client.server.ts'
import { eventsOf, type StoredEvent } from '#db/events.server.ts'
import { type LoggedPerson, peopleOfLog } from '#db/log.server.ts'
import { checkDigits } from './check-digits.ts'

/** Who did it: a side, and the person's name where the reader may know it and it was not erased. */
export type By = { side: 'institution' | 'team' | 'portal' | 'erased'; name: string }

/** An entry as people read it: ids have become names, as they are today. */
export type HistoryEntry = {
  sequence: number
  at: Date
  kind: string
  by: By
  /** The submitted version that the entry is about. */
  version: number | undefined
  /** Name of the person whom the act was about. */
  person: string | undefined
  /** The first digits of the entry's hash. */
  digits: string
}

/** Whose eyes: a partner sees colleagues by name and the team as a team. */
export type Reader = 'institution' | 'team'

/** A dossier's history, oldest first; what the transaction may not see is not in it. */
export const readHistory = async (
  tx: Transaction,
  dossierId: string,
  reader: Reader,
): Promise<HistoryEntry[]> => readable(tx, await eventsOf(tx, dossierId), reader)

/** Entries of the log in words' terms, in the order given. */
export async function readable(
  tx: Transaction,
  entries: readonly StoredEvent[],
  reader: Reader,
): Promise<HistoryEntry[]> {
  const ids = entries.flatMap(({ actorId, data }) => [actorId, data.personId, data.officerId])
  const people = await peopleOfLog(
    tx,
    ids.filter((id) => typeof id === 'string'),
  )
  return entries.map((entry) => ({
    sequence: entry.sequence,
    at: entry.at,
    kind: entry.kind,
    by: byOf(entry, people.get(entry.actorId ?? ''), reader),
    version: typeof entry.data.version === 'number' ? entry.data.version : undefined,
    person: people.get(String(aboutWhom(entry, reader) ?? ''))?.name || undefined,
    digits: checkDigits(entry.hash),
  }))
}

/** Which officer reviews it is the team's own business. */
const aboutWhom = ({ data }: StoredEvent, reader: Reader) =>
  data.personId ?? (reader === 'team' ? data.officerId : undefined)

function byOf(entry: StoredEvent, person: LoggedPerson | undefined, reader: Reader): By {
  const side = sideOf(entry, person)
  if (person?.erased && (side !== 'team' || reader === 'team')) return { side: 'erased', name: '' }
  const isShown = side !== 'team' || reader === 'team'
  return { side, name: isShown ? (person?.name ?? '') : '' }
}

function sideOf({ kind, data, actorId }: StoredEvent, person: LoggedPerson | undefined): By['side'] {
  const side = sideOfKind(kind)
  if (side !== 'either') return side
  // What confirmed authority is recorded with it; an officer of today tells for the other kinds.
  if (data.by === 'officer' || person?.isOfficer) return 'team'
  return actorId === null && data.by === undefined ? 'portal' : 'institution'
}
