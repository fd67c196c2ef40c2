import { DOSSIER_PURPOSES } from '#app/domain/dossier-purpose.ts'
import { ENVIRONMENTS } from '#app/domain/environment.ts'
import { OFFICIAL_LANGUAGES } from '#app/domain/language.ts'
import {
  QUEUE_AGES,
  QUEUE_DUES,
  QUEUE_REGIONS,
  QUEUE_SORTS,
  QUEUE_STATES,
  type QueueView,
  WAITING,
} from '#app/domain/queue-view.ts'

/** Where the page before ended. */
type Cursor = { queueDay: string; stateSince: Date; id: string }

/** What the address of the queue asks for. */
export type QueueQuery = QueueView & { after: Cursor | undefined }

const TEXT_MAX = 100
const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const CURSOR = new RegExp(
  `^(infinity|\\d{4}-\\d{2}-\\d{2})_(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z)_(${UUID})$`,
)
const OFFICER = new RegExp(`^(?:me|nobody|${UUID})$`)

/** Reads the filters; what cannot be read counts as not given, so that an old address still shows a queue. */
export function readQueueQuery(query: URLSearchParams): QueueQuery {
  const one = <T extends string>(name: string, choices: readonly T[]) =>
    choices.find((choice) => choice === query.get(name))
  const typed = (name: string) => (query.get(name) ?? '').trim().slice(0, TEXT_MAX)
  const states = QUEUE_STATES.filter((state) => query.getAll('state').includes(state))
  const officer = query.get('officer') ?? ''
  return {
    states: states.length > 0 ? states : WAITING,
    text: typed('text'),
    institution: typed('institution'),
    language: one('language', OFFICIAL_LANGUAGES),
    region: one('region', QUEUE_REGIONS),
    purpose: one('purpose', DOSSIER_PURPOSES),
    environment: one('environment', ENVIRONMENTS),
    officer: OFFICER.test(officer) ? officer : '',
    age: one('age', QUEUE_AGES),
    due: one('due', QUEUE_DUES),
    failing: query.get('checks') === 'failing',
    sort: one('sort', QUEUE_SORTS) ?? 'due',
    after: readCursor(query.get('after') ?? ''),
  }
}

function readCursor(text: string): Cursor | undefined {
  const [, queueDay = '', time = '', id = ''] = CURSOR.exec(text) ?? []
  const isSound = isMoment(time) && (queueDay === 'infinity' || isMoment(`${queueDay}T00:00:00.000Z`))
  return isSound ? { queueDay, stateSince: new Date(time), id } : undefined
}

/** JavaScript reads the 30th of February, and the year 0; PostgreSQL takes neither. */
function isMoment(text: string): boolean {
  const moment = new Date(text)
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === text && !text.startsWith('0000')
}

/** The query of a view, always in one spelling; empty for the queue as it first opens. */
export function queryOf(view: QueueView): string {
  const { states, failing, sort, text, institution, language, region, purpose } = view
  const { environment, officer, age, due } = view
  const isWaiting = states.length === WAITING.length && states.every((state) => WAITING.includes(state))
  const query = new URLSearchParams(isWaiting ? [] : states.map((state) => ['state', state]))
  const named = { text, institution, officer, due, age, language, region, environment, purpose }
  for (const [name, value] of Object.entries(named)) if (value) query.set(name, value)
  if (failing) query.set('checks', 'failing')
  if (sort !== 'due') query.set('sort', sort)
  return query.toString()
}

/** The address of the queue with these filters, from its first page or from after a row. */
export function queueAddress(view: QueueView, after?: Cursor): string {
  const query = new URLSearchParams(queryOf(view))
  if (after) query.set('after', `${after.queueDay}_${after.stateSince.toISOString()}_${after.id}`)
  const text = query.toString()
  return text === '' ? '/office' : `/office?${text}`
}
