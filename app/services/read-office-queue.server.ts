import type { DossierState } from '#app/domain/dossier-state.ts'
import { asOffice } from '#db/client.server.ts'
import {
  COUNTED_UP_TO,
  countQueue,
  QUEUE_PAGE,
  type QueueCursor,
  type QueueFilter,
  readQueue,
} from '#db/office.server.ts'
import { nameOfPerson } from '#db/persons.server.ts'

export type { QueueCursor, QueueFilter }

export type QueueRow = {
  id: string
  reference: string
  institution: string
  enterpriseNumber: string
  application: string
  state: DossierState
  stateSince: Date
  /** Empty while nobody has taken the dossier up. */
  officer: string
}

/** `more`: counting stopped at `count`. */
export type StateCount = { count: number; more: boolean }

export type OfficeQueue = {
  rows: QueueRow[]
  counts: Partial<Record<DossierState, StateCount>>
  /** Where the next page begins, when there is one. */
  next: QueueCursor | undefined
}

/** One page of the team's queue and how many dossiers are in each state, all of one moment. */
export const readOfficeQueue = (filter: QueueFilter, after?: QueueCursor): Promise<OfficeQueue> =>
  asOffice(async (tx) => {
    const found = await readQueue(tx, filter, after)
    const page = found.slice(0, QUEUE_PAGE)
    const names = new Map<string | null, string>()
    for (const { officerId } of page)
      if (officerId && !names.has(officerId)) names.set(officerId, await nameOfPerson(tx, officerId))
    const last = page.at(-1)
    return {
      rows: page.map((dossier) => ({
        id: dossier.id,
        reference: dossier.reference ?? '',
        institution: dossier.institutionName,
        enterpriseNumber: dossier.enterpriseNumber,
        application: dossier.applicationId,
        state: dossier.state,
        stateSince: dossier.stateSince,
        officer: names.get(dossier.officerId) ?? '',
      })),
      counts: shown(await countQueue(tx)),
      next: last && found.length > page.length ? { stateSince: last.stateSince, id: last.id } : undefined,
    }
  })

const shown = (counts: Partial<Record<DossierState, number>>): OfficeQueue['counts'] =>
  Object.fromEntries(
    Object.entries(counts).map(([state, total]) => [
      state,
      { count: Math.min(total, COUNTED_UP_TO), more: total > COUNTED_UP_TO },
    ]),
  )
