import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DossierReview } from '#app/components/dossier-review.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { isCertificateChoice } from '#app/domain/certificate-answer.ts'
import { environmentsOf, taskStatuses } from '#app/domain/dossier.ts'
import { readForm } from '#app/http/answers-form.ts'
import { requireDraft, requirePartner } from '#app/http/partner.server.ts'
import { isUuid, type OpenDossier } from '#app/services/open-dossier.server.ts'
import { namedRemark } from '#app/services/remarks/list-remarks.server.ts'
import { unansweredRemarks } from '#app/services/remarks/open-remarks.server.ts'
import { submitDossier } from '#app/services/submit-dossier.server.ts'

export const handle = pageTitle('review.title')

export async function loader(args: LoaderFunctionArgs) {
  const { partner, dossierId, opened } = await requireDraft(args)
  const unanswered = (await unansweredRemarks(partner, opened)).map(namedRemark)
  // A submit that is sent twice is the same submit: it carries the id that this page was given.
  return { dossierId, submissionId: randomUUID(), unanswered, ...reviewOf(opened) }
}

function reviewOf({ dossier, draft }: OpenDossier) {
  return {
    institutionName: dossier.institutionName,
    purpose: draft.purpose,
    known: draft.purpose === 'contacts' ? { institution: false, application: false } : draft.known,
    statuses: taskStatuses(draft),
    institution: draft.institution?.answers,
    application: draft.application?.answers,
    documentTypes: draft.documentTypes.map(({ id, answers }) => ({ id, answers })),
    end: draft.end?.answers,
    certificates: environmentsOf(draft).map((environment) => {
      const { choice, spkiSha256 = '' } = draft.certificates[environment]?.answers ?? {}
      return { environment, choice: isCertificateChoice(choice) ? choice : undefined, spkiSha256 }
    }),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { partner, dossierId } = await requirePartner(args)
  const form = readForm(await args.request.formData(), ['submissionId'])
  if (!form || !isUuid(form.submissionId)) throw data(null, 400)
  const submitted = await submitDossier(partner, { dossierId, submissionId: form.submissionId })
  if (submitted.ok) return redirect(`/dossiers/${dossierId}?confirmed=1`)
  return data({ refusal: submitted.refusal.message, field: submitted.refusal.field }, 409)
}

export default function Review() {
  return <DossierReview review={useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
