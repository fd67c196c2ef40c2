import { createHash, randomUUID } from 'node:crypto'
import { z } from 'zod/mini'
import { dossierIdSchema, dossierOf, dossierSchema, taskName } from '#app/api/dossier-schema.ts'
import { issueAt } from '#app/api/issues.ts'
import { operation, partnerOf, refusedBy } from '#app/api/operation.ts'
import type { Issue } from '#app/api/problem.ts'
import { type Draft, TASKS, taskStatuses } from '#app/domain/dossier.ts'
import { isEditable } from '#app/domain/dossier-state.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { openDossier } from '#app/services/open-dossier.server.ts'
import { submitDossier } from '#app/services/submit-dossier.server.ts'

export const submitDossierOperation = operation({
  method: 'POST',
  path: '/api/v1/dossiers/{dossierId}/submit',
  operationId: 'submitDossier',
  summary: 'Submits a complete draft to the eBox team.',
  description: 'The body is an empty object. A repeat with the same Idempotency-Key is the same submission.',
  scope: 'dossiers:write',
  params: { dossierId: dossierIdSchema },
  body: z.strictObject({}),
  ifMatch: true,
  idempotent: true,
  reply: { status: 200, schema: dossierSchema, description: 'The dossier, with its reference.' },
  problems: ['missingPermission', 'resourceNotFound', 'conflict'],
  async handle(call) {
    const partner = partnerOf(call)
    const dossierId = call.params.dossierId ?? ''
    const opened = partner && (await openDossier(partner, dossierId))
    if (!opened) return { problem: 'resourceNotFound' }
    const submissionId = submissionOf(call.bearer?.tokenId ?? '', call.idempotencyKey)
    const submitted = await submitDossier(partner, {
      dossierId,
      submissionId,
      expects: call.ifMatch,
      also: (tx, now) => call.keep(tx, { status: 200, body: dossierOf(now) }),
    })
    if (!submitted.ok) {
      const refused = refusedBy(submitted.refusal, call.t)
      const issues = isEditable(opened.dossier.state) ? openTasks(opened.draft, call.t) : []
      return refused.problem === 'conflict' && issues.length > 0 ? { ...refused, issues } : refused
    }
    const now = await openDossier(partner, dossierId)
    return now ? { status: 200, body: dossierOf(now) } : { problem: 'resourceNotFound' }
  },
})

/** From the key, so that even a repeat after a lost answer is the same submission; RFC 9562 version 8. */
function submissionOf(tokenId: string, key: string): string {
  if (key === '') return randomUUID()
  const hex = createHash('sha256').update(`${tokenId}\n${key}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

function openTasks(draft: Draft, t: Translator): Issue[] {
  const statuses = taskStatuses(draft)
  return TASKS.flatMap((task) => {
    const status = statuses[task]
    if (status === undefined || status === 'done') return []
    return [issueAt('body', taskName(task).split('.'), 'invalidInput', t(`api.issue.task.${status}`))]
  })
}
