import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslator } from '#app/components/language.tsx'
import { OfficeDossier } from '#app/components/office-dossier.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { message } from '#app/domain/message.ts'
import { officerOf, requireFreshStep } from '#app/http/officer.server.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'
import { openOfficeDossier } from '#app/services/open-office-dossier.server.ts'
import { actOn } from './act.server.ts'
import { DONE } from './done.ts'
import { mailsView } from './mails-view.server.ts'
import { reviewView } from './review-view.server.ts'
import { type DossierView, viewOf } from './view.server.ts'

export const handle = pageTitle(({ view }: { view: DossierView }) =>
  message('office.dossier.title', { reference: view.summary.reference }),
)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const officer = await officerOf(context, request)
  const opened = await openOfficeDossier(params.dossierId)
  if (!opened) throw data(null, 404)
  const query = new URL(request.url).searchParams
  return {
    view: await viewOf(opened, officer),
    review: await reviewView(opened, officer, query, context.language),
    mails: await mailsView(opened.dossier.id, officer),
    done: DONE.find((done) => done === query.get('done')),
  }
}

export async function action({ request, context, params: { dossierId } }: ActionFunctionArgs) {
  const officer = await officerOf(context, request)
  if (!isUuid(dossierId)) throw data(null, 404)
  const answer = await actOn(officer, dossierId, await request.formData(), await requireFreshStep(context))
  if (!answer) throw data(null, 400)
  if ('done' in answer) throw redirect(`/office/dossiers/${dossierId}?done=${answer.done}`)
  if ('preview' in answer) return data(answer, 200)
  if (answer.refusal.message === 'refusal.gone') throw data(null, 404)
  return data(answer, answer.refusal.field ? 400 : 409)
}

export default function OfficeDossierPage() {
  const t = useTranslator()
  const { view, review, mails, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const refused = answer && 'refusal' in answer ? answer : undefined
  return (
    <OfficeDossier
      view={view}
      review={review}
      mails={mails}
      preview={answer && 'preview' in answer ? answer : undefined}
      refused={refused}
      notice={done && !answer ? t(`office.done.${done}`) : undefined}
    />
  )
}
