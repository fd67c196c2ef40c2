import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AskForChange } from '#app/components/ask-for-change.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { type AskedChange, isAskedChange, purposeOf } from '#app/domain/dossier-purpose.ts'
import type { Message } from '#app/domain/message.ts'
import { readForm } from '#app/http/answers-form.ts'
import { registeredView } from '#app/http/registered-view.server.ts'
import { requirePerson } from '#app/http/session.server.ts'
import { startChange } from '#app/services/change/start-change.server.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'

export const handle = pageTitle('change.title')

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { personId } = await requirePerson(context, request)
  const issuers = (await registeredView(personId)).filter(
    ({ institutionId, mayAsk }) => mayAsk && institutionId === params.institutionId,
  )
  const [first] = issuers
  // For whoever it is not: what they have is listed there, and nothing is told of what others have.
  if (!first) throw redirect('/dossiers')
  const asked = new URL(request.url).searchParams.get('issuer')
  const chosen = issuers.length === 1 ? first : issuers.find(({ id }) => id === asked)
  return {
    institution: first.institution,
    issuers: issuers.map(({ id, applicationId, nameFr, nameNl }) => ({ id, applicationId, nameFr, nameNl })),
    issuer: chosen?.id ?? '',
    // A form that is sent twice begins one draft.
    dossierId: randomUUID(),
  }
}

type Refused = {
  errors: { issuer?: Message; ask?: Message }
  refusal?: Message
  typed: { issuer: string; ask: AskedChange | '' }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { personId } = await requirePerson(context, request)
  const form = readForm(await request.formData(), ['issuer', 'ask', 'dossierId'])
  const { institutionId } = params
  if (!form || !isUuid(form.dossierId) || !isUuid(institutionId)) throw data(null, 400)
  const { issuer = '', ask } = form
  const typed = { issuer, ask: isAskedChange(ask) ? ask : ('' as const) }
  if (!isAskedChange(ask)) return refuse({ errors: { ask: 'change.ask.required' }, typed })
  const { purpose, environments } = purposeOf(ask)
  if (purpose !== 'application' && !isUuid(issuer))
    return refuse({ errors: { issuer: 'change.issuer.required' }, typed })
  const started = await startChange(
    { personId, language: context.language },
    { institutionId, issuerId: issuer || undefined, purpose, environments, dossierId: form.dossierId },
  )
  if (started.ok) return redirect(`/dossiers/${started.value}`)
  const { message, field } = started.refusal
  if (message === 'refusal.gone') return redirect('/dossiers')
  return refuse(
    field === 'issuer' ? { errors: { issuer: message }, typed } : { errors: {}, refusal: message, typed },
  )
}

const refuse = (refused: Refused) => data(refused, 400)

export default function Change() {
  return <AskForChange {...useLoaderData<typeof loader>()} refused={useActionData<Refused>()} />
}
