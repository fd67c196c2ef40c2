import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/page-title.tsx'
import { RemarksPage } from '#app/components/remarks-page.tsx'
import { isClosed, isEditable } from '#app/domain/dossier-state.ts'
import { may } from '#app/domain/permission.ts'
import { readForm } from '#app/http/answers-form.ts'
import { notFound, requirePartner } from '#app/http/partner.server.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'
import { answerRemark } from '#app/services/remarks/answer-remark.server.ts'
import type { ListedRemark } from '#app/services/remarks/list-remarks.server.ts'
import { openRemarks } from '#app/services/remarks/open-remarks.server.ts'

export const handle = pageTitle('remarks.title')

export async function loader(args: LoaderFunctionArgs) {
  const { partner, dossierId } = await requirePartner(args)
  const opened = await openRemarks(partner, dossierId)
  if (!opened) throw notFound()
  return {
    dossierId,
    canAnswer: isEditable(opened.dossier.state) && may(partner, 'dossier.edit'),
    isClosed: isClosed(opened.dossier.state),
    remarks: opened.remarks.map(shownOf),
    done: new URL(args.request.url).searchParams.has('done'),
  }
}

/** Who of the team wrote or accepted it is the team's own matter. */
const shownOf = ({ id, part, field, names, state, text, addition, address, ...remark }: ListedRemark) => ({
  id,
  part,
  field,
  names,
  state,
  text,
  addition,
  address,
  sentAt: (remark.sentAt ?? remark.createdAt).toISOString(),
  answer: remark.answer,
  answeredAt: remark.answeredAt?.toISOString(),
  change: remark.change,
})

export async function action(args: ActionFunctionArgs) {
  const { partner, dossierId } = await requirePartner(args)
  const form = await args.request.formData()
  const remarkId = String(form.get('remarkId'))
  const read = readForm(form, ['remarkId', `answer.${remarkId}`])
  if (!read || !isUuid(remarkId)) throw data(null, 400)
  const answer = read[`answer.${remarkId}`] ?? ''
  const answered = await answerRemark(partner, dossierId, { remarkId, text: answer })
  if (answered.ok) throw redirect(`/dossiers/${dossierId}/remarks?done=yes`)
  if (answered.refusal.message === 'refusal.gone') throw notFound()
  return data({ refusal: answered.refusal, typed: { remarkId, answer } }, answered.refusal.field ? 400 : 409)
}

export default function Remarks() {
  return <RemarksPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
