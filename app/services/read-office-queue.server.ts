import type { Officer } from '#app/domain/actor.ts'
import type { DossierPurpose } from '#app/domain/dossier-purpose.ts'
import type { DossierState } from '#app/domain/dossier-state.ts'
import { FORMER_MEMBER } from '#app/domain/former-member.ts'
import { type Due, dueOf, type QueueSort } from '#app/domain/queue-view.ts'
import { type Day, dayInBelgium } from '#app/domain/working-days.ts'
import { AWAITED_MAILS } from '#app/mails/parameters.ts'
import { asOffice, type Transaction } from '#db/client.server.ts'
import { withFailedMail } from '#db/mail-delivery.server.ts'
import { type Colleague, teamNames } from '#db/officers.server.ts'
import {
  COUNTED_UP_TO,
  countQueue,
  QUEUE_PAGE,
  type QueueCursor,
  type QueuedDossier,
  type QueueFilter,
  readQueue,
} from '#db/queue.server.ts'
import { type SavedView, viewsOf } from '#db/saved-views.server.ts'
import { unreadByTeam } from '#db/thread-reads.server.ts'

export type { QueueCursor, QueueFilter }

export type QueueRow = {
  id: string
  reference: string
  institution: string
  enterpriseNumber: string
  application: string
  purpose: DossierPurpose
  state: DossierState
  stateSince: Date
  /** Undefined while the clock is paused or stopped. */
  due: Due | undefined
  checksFailing: number
  /** Messages of the partner that nobody of the team has read. */
  unread: number
  /** Its partner did not get a mail that matters. */
  missedMail: boolean
  /** Both empty while nobody reviews the dossier. */
  officerId: string
  officer: string
}

/** `more`: counting stopped at `count`. */
export type StateCount = { count: number; more: boolean }

export type OfficeQueue = {
  rows: QueueRow[]
  counts: Partial<Record<DossierState, StateCount>>
  team: Colleague[]
  views: SavedView[]
  /** Where the next page begins, when there is one. */
  next: QueueCursor | undefined
}

export type QueueRequest = { filter: QueueFilter; sort: QueueSort; after?: QueueCursor | undefined }

/** One page of the team's queue, how many dossiers are in each state, and what the officer filters with. */
export const readOfficeQueue = (
  officer: Officer,
  { filter, sort, after }: QueueRequest,
): Promise<OfficeQueue> =>
  asOffice(async (tx) => {
    // Sent at once: one connection answers them in turn.
    const [first, counts, team, views] = await Promise.all([
      readQueue(tx, filter, sort, after),
      countQueue(tx),
      teamNames(tx),
      viewsOf(tx, officer.personId),
    ])
    const found = first.length === 0 && !after ? await readLoosely(tx, filter, sort) : first
    const page = found.slice(0, QUEUE_PAGE)
    const ids = page.map(({ id }) => id)
    const unread = await unreadByTeam(tx, ids)
    const missed = await withFailedMail(tx, ids, AWAITED_MAILS)
    const today = dayInBelgium(new Date())
    return {
      rows: page.map((dossier) => ({
        ...rowOf(dossier, today),
        unread: unread.get(dossier.id) ?? 0,
        missedMail: missed.has(dossier.id),
      })),
      counts: shown(counts),
      team,
      views,
      next: found.length > page.length ? page.at(-1) : undefined,
    }
  })

/** When nothing has the words as they stand, each may be a beginning. */
const readLoosely = async (
  tx: Transaction,
  filter: QueueFilter,
  sort: QueueSort,
): Promise<QueuedDossier[]> =>
  (filter.text?.length ?? 0) > 1 || (filter.institution?.length ?? 0) > 1
    ? readQueue(tx, { ...filter, beginnings: true }, sort)
    : []

const rowOf = (dossier: QueuedDossier, today: Day): Omit<QueueRow, 'unread' | 'missedMail'> => ({
  id: dossier.id,
  reference: dossier.reference ?? '',
  institution: dossier.institutionName,
  enterpriseNumber: dossier.enterpriseNumber,
  application: dossier.applicationId,
  purpose: dossier.purpose,
  state: dossier.state,
  stateSince: dossier.stateSince,
  due: dueOf(dossier, today),
  checksFailing: dossier.checksFailing,
  officerId: dossier.officerId ?? '',
  officer: dossier.officerErasedAt ? FORMER_MEMBER : dossier.officerName || (dossier.officerEmail ?? ''),
})

const shown = (counts: Partial<Record<DossierState, number>>): OfficeQueue['counts'] =>
  Object.fromEntries(
    Object.entries(counts).map(([state, total]) => [
      state,
      { count: Math.min(total, COUNTED_UP_TO), more: total > COUNTED_UP_TO },
    ]),
  )
