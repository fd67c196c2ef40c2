import { data, redirect } from '@remix-run/node'
import type { Officer, Partner } from '#app/domain/actor.ts'
import type { Language } from '#app/domain/language.ts'
import type { Refusal, Result } from '#app/domain/result.ts'
import type { OpenRung } from '#app/services/environments/open-rung.server.ts'
import { nameIn } from '#app/services/start-dossier.server.ts'
import { readForm } from './answers-form.ts'
import { notFound } from './partner.server.ts'

/** Whose environment the page is about, above its heading. */
export const captionOf = (
  { institution, issuer }: Pick<OpenRung, 'institution' | 'issuer'>,
  language: Language,
): string => `${nameIn(institution.answers, language)} · ${issuer.applicationId}`

export type Typed = Readonly<Record<string, string>>

/** A posted form of an environment's page beside who sent it; `revision` is the environment's as the page showed it. */
export type PostedStep = {
  issuerId: string
  revision: number
  documentTypeIds: readonly string[]
  typed: Typed
}

type By<Side> = { weighty?: true; run: (actor: Side, posted: PostedStep) => Promise<Result<undefined>> }

/** `weighty`: only shortly after the second step. */
export type StepAct = ({ by: 'partner' } & By<Partner>) | ({ by: 'team' } & By<Officer>)

export type RefusedStep = {
  intent: string
  refusal: Refusal
  typed: Typed
  documentTypeIds: readonly string[]
}

type Asked = {
  actor: Partner | Officer
  issuerId: string
  request: Request
  fresh: Result<undefined>
  acts: Readonly<Record<string, StepAct>>
  fields: readonly string[]
}

/** Does what a form of the page asks and leads back to it, or answers what is to be shown again. */
export async function postStep({ actor, issuerId, request, fresh, acts, fields }: Asked) {
  const form = await request.formData()
  const posted = readPosted(form, fields)
  const act = posted && Object.hasOwn(acts, posted.intent) ? acts[posted.intent] : undefined
  if (!posted || !act) throw data(null, 400)
  const { intent, ...rest } = posted
  const step = { issuerId, ...rest }
  const done = act.weighty && !fresh.ok ? fresh : await run(act, actor, step)
  if (done.ok) throw redirect(`${new URL(request.url).pathname}?done=${intent}`)
  const { refusal } = done
  if (refusal.message === 'refusal.environment.gone') throw notFound()
  const { typed, documentTypeIds } = step
  return data<RefusedStep>({ intent, refusal, typed, documentTypeIds }, refusal.field ? 400 : 409)
}

/** The other side's act does not exist for this one. */
async function run(act: StepAct, actor: Partner | Officer, step: PostedStep): Promise<Result<undefined>> {
  if (act.by === 'partner' && actor.kind === 'partner') return act.run(actor, step)
  if (act.by === 'team' && actor.kind === 'officer') return act.run(actor, step)
  throw data(null, 403)
}

/** As a couple has at most, in one form. */
const TYPES_MAX = 500

/** Undefined when no form of the page sends that. */
function readPosted(form: FormData, fields: readonly string[]) {
  const documentTypeIds = form.getAll('documentTypeIds').map(String)
  form.delete('documentTypeIds')
  const read = readForm(form, ['intent', 'revision', ...fields])
  if (!read) return undefined
  const { intent = '', revision = '', formToken: _, ...typed } = read
  if (!/^\d{1,9}$/.test(revision) || documentTypeIds.length > TYPES_MAX) return undefined
  return { intent, revision: Number(revision), documentTypeIds, typed }
}
