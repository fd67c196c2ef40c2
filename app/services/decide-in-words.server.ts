import { createHash } from 'node:crypto'
import type { Officer } from '#app/domain/actor.ts'
import { isRejectionReason } from '#app/domain/rejection-reason.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { readMailedRemarks } from '#app/mails/mailed-remarks.ts'
import { moveDossier } from '#db/dossiers.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { institutionOfWorkspace } from '#db/institutions.server.ts'
import { freezeDecision } from './decisions/freeze-decision.server.ts'
import { printedEntry } from './log/printed-entry.ts'
import { actOnDossier, type OfficerAct } from './move-dossier.server.ts'
import { mailedRemarks, sendRemarks } from './remarks/send-remarks.server.ts'
import { tellPartner } from './tell-partner.server.ts'

/** What an officer writes to the partner, at most 4,000 characters; of a rejection also the kind of reason. */
export type Words = { text: string; reason?: string }

export type WordDecision = 'requestChanges' | 'reject' | 'reopen'

const DECISION_EVENT = {
  requestChanges: 'changesRequested',
  reject: 'dossierRejected',
  reopen: 'dossierReopened',
} as const

/** The decisions that are words to the partner: what to mend, why not, or why yet again. */
export const decideInWords = (
  officer: Officer,
  action: WordDecision,
  act: OfficerAct & Words,
): Promise<Result<undefined>> =>
  actOnDossier(officer, act, action, async (tx, dossier, state) => {
    // Nobody could mend it: whoever may only reads there.
    if (action === 'reopen' && (await institutionOfWorkspace(tx, dossier.workspaceId))?.mergedInto)
      return refused('institutionChange.refusal.merged')
    const text = act.text.trim()
    const reason = action === 'reject' ? (act.reason ?? '') : ''
    if (action === 'reject' && !isRejectionReason(reason)) return refused('refusal.reject.reason', 'reason')
    const remarks = action === 'requestChanges' ? await mailedRemarks(tx, dossier) : ''
    // The remarks are words enough.
    if (text === '' && remarks === '') return refused(`refusal.${action}.text`, 'text')
    if ([...text].length > 4000) return refused('refusal.textTooLong', 'text')
    const frozen = await freezeDecision(tx, dossier, {
      kind: action,
      text,
      reason,
      remarks: readMailedRemarks(remarks),
      officerId: officer.personId,
    })
    await moveDossier(tx, dossier, state)
    if (remarks !== '') await sendRemarks(tx, officer, dossier)
    const entry = await recordEvent(tx, {
      kind: DECISION_EVENT[action],
      dossierId: dossier.id,
      workspaceId: dossier.workspaceId,
      actorId: officer.personId,
      data: {
        version: dossier.version,
        ...frozen,
        ...(reason && { reason }),
        textSha256: createHash('sha256').update(text).digest('hex'),
      },
    })
    const words = { text, ...printedEntry(entry) }
    if (action === 'reject') await tellPartner(tx, dossier, 'rejected', { ...words, reason })
    else if (action === 'reopen') await tellPartner(tx, dossier, 'reopened', words)
    else await tellPartner(tx, dossier, 'changesRequested', { ...words, remarks })
    return ok(undefined)
  })
