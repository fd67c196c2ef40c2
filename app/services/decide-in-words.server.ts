import { createHash } from 'node:crypto'
import type { Officer } from '#app/domain/actor.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { moveDossier } from '#db/dossiers.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { insertDecision } from '#db/office.server.ts'
import { printedEntry } from './log/printed-entry.ts'
import { actOnDossier, type OfficerAct } from './move-dossier.server.ts'
import { tellPartner } from './tell-partner.server.ts'

/** What an officer writes to the partner; at most 4,000 characters. */
export type Words = { text: string }

const DECISION_EVENT = { requestChanges: 'changesRequested', reject: 'dossierRejected' } as const
const MAIL = { requestChanges: 'changesRequested', reject: 'rejected' } as const

/** The two decisions that are words to the partner: what to mend, or why not. */
export const decideInWords = (
  officer: Officer,
  action: 'requestChanges' | 'reject',
  act: OfficerAct & Words,
): Promise<Result<undefined>> =>
  actOnDossier(officer, act, action, async (tx, dossier, state) => {
    const text = act.text.trim()
    if (text === '') return refused(`refusal.${action}.text`, 'text')
    if ([...text].length > 4000) return refused('refusal.textTooLong', 'text')
    const { id: dossierId, workspaceId, version } = dossier
    const decisionId = await insertDecision(tx, {
      dossierId,
      workspaceId,
      version,
      kind: action,
      text,
      officerId: officer.personId,
    })
    await moveDossier(tx, dossier, state)
    const entry = await recordEvent(tx, {
      kind: DECISION_EVENT[action],
      dossierId,
      workspaceId,
      actorId: officer.personId,
      data: { version, decisionId, textSha256: createHash('sha256').update(text).digest('hex') },
    })
    await tellPartner(tx, dossier, MAIL[action], { text, ...printedEntry(entry) })
    return ok(undefined)
  })
