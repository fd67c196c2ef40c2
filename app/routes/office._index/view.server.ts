import type { Officer } from '#app/domain/actor.ts'
import { may } from '#app/domain/permission.ts'
import { readOfficeQueue } from '#app/services/read-office-queue.server.ts'
import { QUEUE_ACTS } from './done.ts'
import { type QueueQuery, queryOf, queueAddress, readQueueQuery } from './queue-query.ts'
import { requestOf } from './queue-request.ts'

/** The views that every officer has. */
const COMMON = {
  waiting: '',
  mine: 'state=submitted&state=inReview&state=changesRequested&officer=me',
  nobody: 'officer=nobody',
  overdue: 'due=overdue',
  partner: 'state=changesRequested',
} as const

/** What the page shows: a page of the queue, the views with the one that is open, and what there is to choose from. */
export async function viewOf(officer: Officer, query: QueueQuery, search: URLSearchParams) {
  const { after, ...view } = query
  const { rows, counts, team, views, next } = await readOfficeQueue(
    officer,
    requestOf(query, officer, new Date()),
  )
  const open = queryOf(view)
  const linkTo = (text: string) => {
    const asked = readQueueQuery(new URLSearchParams(text))
    return { address: queueAddress(asked), isCurrent: queryOf(asked) === open }
  }
  return {
    view,
    rows,
    counts,
    team: { people: team, me: officer.personId },
    address: queueAddress(view, after),
    commonViews: Object.entries(COMMON).map(([id, text]) => ({ id, ...linkTo(text) })),
    ownViews: views.map(({ id, name, query: text }) => ({ id, name, ...linkTo(text) })),
    managesOfficers: may(officer, 'officers.manage'),
    readsLog: may(officer, 'log.export'),
    first: after && queueAddress(view),
    next: next && queueAddress(view, next),
    done: doneOf(search),
  }
}

/** What the page says after an act, by its `?done=claim&count=3`. */
function doneOf(search: URLSearchParams) {
  const act = QUEUE_ACTS.find((one) => one === search.get('done'))
  const count = Number(/^\d{1,3}$/.exec(search.get('count') ?? '')?.[0] ?? '1')
  return act && { act, count }
}
