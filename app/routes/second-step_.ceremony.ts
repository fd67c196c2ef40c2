import type { ActionFunctionArgs } from '@remix-run/node'
import type { Message } from '#app/domain/message.ts'
import type { Result } from '#app/domain/result.ts'
import { readForm } from '#app/http/answers-form.ts'
import type { Session } from '#app/http/load-context.ts'
import { notFound } from '#app/http/partner.server.ts'
import { optionalPerson, sessionCookie } from '#app/http/session.server.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { beginEnrolment } from '#app/services/passkey/begin-enrolment.server.ts'
import { beginVerification } from '#app/services/passkey/begin-verification.server.ts'
import { finishEnrolment } from '#app/services/passkey/finish-enrolment.server.ts'
import { finishVerification } from '#app/services/passkey/finish-verification.server.ts'
import type { SteppedUp } from '#app/services/passkey/step-up.server.ts'

/** What the page's script is answered, as JSON. */
export type CeremonyAnswer = { options: unknown } | { done: true } | { refusal: Message }

type Asked = { session: Session; answer: string; name: string; portal: string }

const begun = (result: Result<unknown>): Response =>
  result.ok ? answerOf({ options: result.value }) : refusal(result.refusal.message)

const finished = (result: Result<SteppedUp>): Response =>
  result.ok
    ? answerOf({ done: true }, { headers: { 'Set-Cookie': sessionCookie(result.value.cookie) } })
    : refusal(result.refusal.message)

const answerOf = (answer: CeremonyAnswer, init?: ResponseInit): Response => Response.json(answer, init)
const refusal = (message: Message, status = 409): Response => answerOf({ refusal: message }, { status })

const STEPS: Readonly<Record<string, (asked: Asked) => Promise<Response>>> = {
  beginEnrol: async ({ session, portal }) =>
    begun(await beginEnrolment(session, { userName: session.email || session.name, rpName: portal })),
  finishEnrol: async ({ session, answer, name }) =>
    finished(await finishEnrolment(session, { answer, name })),
  beginVerify: async ({ session }) => begun(await beginVerification(session)),
  finishVerify: async ({ session, answer }) => finished(await finishVerification(session, answer)),
}

/** Nothing to read here. */
export const loader = () => {
  throw notFound()
}

/** The two halves of making a passkey and of using one; for the script of the pages that offer it. */
export async function action({ context, request }: ActionFunctionArgs): Promise<Response> {
  const session = await optionalPerson(context)
  if (!session) return refusal('security.refusal.signedOut', 401)
  if (session.officerRoles.length === 0) throw notFound()
  const {
    intent = '',
    answer = '',
    name = '',
  } = readForm(await request.formData(), ['intent', 'answer', 'name']) ?? {}
  const step = Object.hasOwn(STEPS, intent) ? STEPS[intent] : undefined
  if (!step) throw new Response(null, { status: 400 })
  return step({ session, answer, name, portal: translatorFor(context.language)('shell.portal') })
}
