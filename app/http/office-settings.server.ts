import { type ActionFunctionArgs, type AppLoadContext, data, redirect } from '@remix-run/node'
import type { Officer } from '#app/domain/actor.ts'
import { LANGUAGES, type Language } from '#app/domain/language.ts'
import { may } from '#app/domain/permission.ts'
import type { Result } from '#app/domain/result.ts'
import { readForm } from './answers-form.ts'
import { officerOf } from './officer.server.ts'
import { notFound } from './partner.server.ts'

/** The admin who asks; for the other officers the settings of the office do not exist. */
export async function settingsAdminOf(context: AppLoadContext, request: Request): Promise<Officer> {
  const officer = await officerOf(context, request)
  if (!may(officer, 'officeSettings.manage')) throw notFound()
  return officer
}

/** A text of the office, or a button beside one, as its page posts it. */
export type PostedText = {
  intent: string
  id: string
  name: string
  texts: Readonly<Record<Language, string>>
}

/** Undefined for what no page sends. */
function readPostedText(form: FormData): PostedText | undefined {
  const fields = LANGUAGES.map((language) => `text.${language}`)
  const read = readForm(form, ['intent', 'id', 'name', ...fields])
  if (!read) return undefined
  const { intent = '', id = '', name = '' } = read
  const text = (language: Language) => read[`text.${language}`] ?? ''
  return { intent, id, name, texts: { fr: text('fr'), nl: text('nl'), de: text('de'), en: text('en') } }
}

/** What a button of the page does; undefined for what no button sends. */
type ActOnText = (admin: Officer, posted: PostedText) => Promise<Result<undefined>> | undefined

/** Does what a page of texts posts, and goes back to it; answers only a refusal, with what was typed. */
export async function changeTexts(
  { context, request }: ActionFunctionArgs,
  address: string,
  actOn: ActOnText,
) {
  const admin = await settingsAdminOf(context, request)
  const posted = readPostedText(await request.formData())
  const act = posted && (await actOn(admin, posted))
  if (!posted || !act) throw data(null, 400)
  if (act.ok) throw redirect(`${address}?done`)
  if (act.refusal.message === 'refusal.gone') throw notFound()
  return data({ refusal: act.refusal, typed: posted }, act.refusal.field ? 400 : 409)
}
