import { DOSSIER_STATES, type DossierState } from '#app/domain/dossier-state.ts'
import { OFFICIAL_LANGUAGES, type OfficialLanguage } from '#app/domain/language.ts'

/** What the address of the queue asks for. */
export type QueueQuery = {
  states: readonly DossierState[]
  language: OfficialLanguage | undefined
  mine: boolean
  text: string
  after: { stateSince: Date; id: string } | undefined
}

/** What waits for the team. */
const WAITING: readonly DossierState[] = ['submitted', 'inReview']
const TEXT_MAX = 100
const CURSOR = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** Reads the filters; what cannot be read counts as not given, so that an old address still shows a queue. */
export function readQueueQuery(query: URLSearchParams): QueueQuery {
  const states = DOSSIER_STATES.filter((state) => state !== 'draft' && query.getAll('state').includes(state))
  return {
    states: states.length > 0 ? states : WAITING,
    language: OFFICIAL_LANGUAGES.find((language) => language === query.get('language')),
    mine: query.get('mine') === 'yes',
    text: (query.get('text') ?? '').trim().slice(0, TEXT_MAX),
    after: readCursor(query.get('after') ?? ''),
  }
}

function readCursor(text: string): QueueQuery['after'] {
  const [, time = '', id = ''] = CURSOR.exec(text) ?? []
  const stateSince = new Date(time)
  return Number.isNaN(stateSince.getTime()) ? undefined : { stateSince, id }
}

/** The address of the queue with these filters, from its first page or from after a row. */
export function queueAddress(
  query: Pick<QueueQuery, 'states' | 'language' | 'mine' | 'text'>,
  after?: { stateSince: Date; id: string },
): string {
  const address = new URLSearchParams(query.states.map((state) => ['state', state]))
  if (query.language) address.set('language', query.language)
  if (query.mine) address.set('mine', 'yes')
  if (query.text) address.set('text', query.text)
  if (after) address.set('after', `${after.stateSince.toISOString()}_${after.id}`)
  return `/office?${address}`
}
