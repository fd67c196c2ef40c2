import { createHash } from 'node:crypto'
import type {
  DecisionKind,
  DecisionSnapshot,
  FrozenRemark,
  GivenReferences,
} from '#app/domain/decision-snapshot.ts'
import type { DossierContent } from '#app/domain/dossier.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { drawDecisionPaper } from '#app/pdf/decision-paper.ts'
import { profilesOf } from '#app/services/profiles/known-profile.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { insertPaper } from '#db/decision-papers.server.ts'
import { type Dossier, readVersion } from '#db/dossiers.server.ts'
import { insertDecision } from '#db/office.server.ts'

/** A decision's words, trimmed and judged already. */
export type NewDecision = {
  kind: DecisionKind
  /** Null where the portal itself closes the dossier. */
  officerId: string | null
  text: string
  reason?: string
  reservations?: string
  remarks?: readonly FrozenRemark[]
  /** What was decided on, where it is not the version as submitted. */
  content?: DossierContent
  references?: GivenReferences
}

/** What the decisions log records of a decision, for `recordEvent`. */
export type FrozenDecision = { decisionId: string; paperSha256: string }

/**
 * Records a decision and freezes it: a snapshot, and a PDF in the institution's language that is never made again.
 * Takes about 60 ms of processor. The SHA-256 of the PDF belongs in the decision's entry of the log.
 */
export async function freezeDecision(
  tx: Transaction,
  dossier: Dossier,
  { content, references, ...words }: NewDecision,
): Promise<FrozenDecision> {
  const version = await readVersion(tx, dossier.id, dossier.version)
  if (!version) throw new Error('a decision on a dossier without a version')
  const at = new Date()
  const { kind, officerId, text, reason = '', reservations = '', remarks = [] } = words
  const snapshot: DecisionSnapshot = {
    reference: dossier.reference ?? '',
    version: dossier.version,
    kind,
    reason,
    text,
    reservations,
    remarks: remarks.map(({ part, field, name, text }) => ({ part, field, name, text })),
    at: at.toISOString(),
    content: content ?? version.content,
    references: references ?? null,
  }
  const { language } = snapshot.content.institution
  const pdf = await drawDecisionPaper(
    snapshot,
    await profilesOf(tx, snapshot.content),
    translatorFor(language),
  )
  const sha256 = createHash('sha256').update(pdf).digest()
  const of = { dossierId: dossier.id, workspaceId: dossier.workspaceId }
  const decisionId = await insertDecision(tx, {
    ...of,
    version: dossier.version,
    kind,
    reason,
    text,
    reservations,
    officerId,
    at,
  })
  await insertPaper(tx, { ...of, decisionId, pdf, sha256, snapshot })
  return { decisionId, paperSha256: sha256.toString('hex') }
}
