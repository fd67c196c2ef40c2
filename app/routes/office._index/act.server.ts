import type { Officer } from '#app/domain/actor.ts'
import type { Message } from '#app/domain/message.ts'
import { type Result, refused } from '#app/domain/result.ts'
import { textOf } from '#app/http/form.ts'
import { assignDossier } from '#app/services/assignment/assign-dossier.server.ts'
import { claimDossier } from '#app/services/assignment/claim-dossier.server.ts'
import { referenceOf } from '#app/services/assignment/reference-of.server.ts'
import { releaseDossier } from '#app/services/assignment/release-dossier.server.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'
import { removeView } from '#app/services/views/delete-view.server.ts'
import { keepView } from '#app/services/views/save-view.server.ts'
import type { QueueAct } from './done.ts'
import { queryOf, readQueueQuery } from './queue-query.ts'

/** Which dossier is ticked, and who reviewed it as the page showed it: `<id>` or `<id>:<officer's id>`. */
type Ticked = { dossierId: string; was: string }

const ONE_DOSSIER = {
  claim: (officer: Officer, { dossierId }: Ticked) => claimDossier(officer, dossierId),
  assign: (officer: Officer, ticked: Ticked, to: string) => assignDossier(officer, { ...ticked, to }),
  release: (officer: Officer, ticked: Ticked) => releaseDossier(officer, ticked),
} as const
type ForEach = keyof typeof ONE_DOSSIER

/** A page shows no more. */
const PAGE = 50

const isForEach = (intent: string): intent is ForEach => Object.hasOwn(ONE_DOSSIER, intent)

/** What came of an act: how many dossiers it was done on, and for which it was not possible and why. */
export type QueueAnswer = {
  act: QueueAct
  done: number
  refusals: { message: Message; field?: string; reference?: string }[]
  typed: { name: string; to: string; ticked: string[] }
}

/** Does what the posted form asks for; undefined when no form of this page sends that. */
export async function actOnQueue(
  officer: Officer,
  form: FormData,
  query: URLSearchParams,
): Promise<QueueAnswer | undefined> {
  const intent = textOf(form, 'intent')
  const ticked = form.getAll('dossier').map(String)
  const typed = { name: textOf(form, 'name').replaceAll('\0', ''), to: textOf(form, 'to'), ticked }
  if (isForEach(intent)) return forEach(officer, intent, typed)
  const view = readQueueQuery(query)
  if (intent === 'saveView')
    return answerOf(intent, await keepView(officer, { name: typed.name, query: queryOf(view) }), typed)
  if (intent === 'deleteView') return answerOf(intent, await removeView(officer, textOf(form, 'id')), typed)
  return undefined
}

const answerOf = (act: QueueAct, result: Result<undefined>, typed: QueueAnswer['typed']): QueueAnswer => ({
  act,
  done: result.ok ? 1 : 0,
  refusals: result.ok ? [] : [result.refusal],
  typed,
})

/** Each dossier by itself: what is not possible for one hinders no other. */
async function forEach(
  officer: Officer,
  act: ForEach,
  typed: QueueAnswer['typed'],
): Promise<QueueAnswer | undefined> {
  const ticked = typed.ticked.flatMap((value) => read(value) ?? [])
  if (ticked.length < typed.ticked.length || ticked.length > PAGE) return undefined
  if (typed.to !== '' && !isUuid(typed.to)) return undefined
  if (ticked.length === 0) return answerOf(act, refused('refusal.assign.none'), typed)
  if (act === 'assign' && typed.to === '') return answerOf(act, refused('refusal.assign.nobody', 'to'), typed)
  const answer: QueueAnswer = { act, done: 0, refusals: [], typed }
  for (const one of ticked) {
    const result = await ONE_DOSSIER[act](officer, one, typed.to)
    if (result.ok) answer.done += 1
    else answer.refusals.push({ ...result.refusal, reference: await referenceOf(one.dossierId) })
  }
  return answer
}

function read(value: string): Ticked | undefined {
  const [dossierId = '', was = ''] = value.split(':')
  return isUuid(dossierId) && (was === '' || isUuid(was)) ? { dossierId, was } : undefined
}
