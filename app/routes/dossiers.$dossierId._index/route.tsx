import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DossierReadingPage } from '#app/components/dossier-reading.tsx'
import { DossierStatusPage } from '#app/components/dossier-status.tsx'
import { DossierTasksPage } from '#app/components/dossier-tasks.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { taskStatuses } from '#app/domain/dossier.ts'
import { isEditable } from '#app/domain/dossier-state.ts'
import { message } from '#app/domain/message.ts'
import { may } from '#app/domain/permission.ts'
import { notFound, requirePartner } from '#app/http/partner.server.ts'
import { openLadder } from '#app/services/environments/open-ladder.server.ts'
import { openDossier } from '#app/services/open-dossier.server.ts'
import { openStatus } from '#app/services/open-status.server.ts'
import { namedRemark } from '#app/services/remarks/list-remarks.server.ts'
import { openRemarks } from '#app/services/remarks/open-remarks.server.ts'
import { answersOf, decisionsOf, messageOf, statusOf } from './view.server.ts'

type Titled = { isConfirmed: boolean; reference: string | null }

export const handle = pageTitle(({ isConfirmed, reference }: Titled) => {
  if (isConfirmed) return 'confirmation.title'
  return reference === null ? 'dossier.title' : message('dossier.titleOf', { reference })
})

export async function loader(args: LoaderFunctionArgs) {
  const { partner, dossierId } = await requirePartner(args)
  const status = await openStatus(partner, dossierId)
  if (!status) throw notFound()
  const { reference, state, createdAt } = status.dossier
  const remarks = ((await openRemarks(partner, dossierId))?.remarks ?? []).map(namedRemark)
  if (isEditable(state)) {
    const opened = await openDossier(partner, dossierId)
    if (!opened) throw notFound()
    const draft = {
      id: dossierId,
      reference,
      createdAt: createdAt.toISOString(),
      institutionName: status.dossier.institutionName,
      purpose: opened.draft.purpose,
      applicationId: status.dossier.applicationId,
      statuses: taskStatuses(opened.draft),
      decisions: decisionsOf(status),
      unread: status.unread,
      changes: state === 'changesRequested' ? messageOf(status) : undefined,
      remarks,
    }
    const answers = may(partner, 'dossier.edit') ? undefined : answersOf(opened.draft)
    return { isConfirmed: false, reference, draft, answers, status: undefined }
  }
  // The submit leads here with a mark in the address: whoever comes back later sees the status without the panel.
  const isConfirmed = state === 'submitted' && new URL(args.request.url).searchParams.has('confirmed')
  const { issuerId } = status.dossier
  const ladder = state === 'approved' && issuerId ? await openLadder(partner, issuerId) : undefined
  const shown = { ...statusOf(status, partner), remarks, ladder }
  return { isConfirmed, reference, draft: undefined, answers: undefined, status: shown }
}

export default function Dossier() {
  const { isConfirmed, draft, answers, status } = useLoaderData<typeof loader>()
  if (draft && answers) return <DossierReadingPage dossier={draft} answers={answers} />
  if (draft) return <DossierTasksPage dossier={draft} />
  return status ? <DossierStatusPage dossier={status} isConfirmed={isConfirmed} /> : null
}
