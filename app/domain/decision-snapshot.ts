import type { DossierContent } from './dossier.ts'
import type { RemarkPart } from './remark.ts'

export const DECISION_KINDS = ['requestChanges', 'approve', 'reject', 'reopen', 'close'] as const
export type DecisionKind = (typeof DECISION_KINDS)[number]

/** The references that an approval gave, or that were there before; one a document type, in the dossier's order. */
export type GivenReferences = {
  institution: string
  issuer: string
  application: string
  documentTypes: readonly { documentTypeId: string; reference: string }[]
}

/** A remark that went with a decision; `name` is the document type's, in the institution's language. */
export type FrozenRemark = { part: RemarkPart; field: string; name: string; text: string }

/** What was decided on and how, frozen with the decision. No person of either side is in it but those of the form. */
export type DecisionSnapshot = {
  reference: string
  version: number
  kind: DecisionKind
  /** Of a rejection: the kind of reason; else empty. */
  reason: string
  text: string
  reservations: string
  /** Of changes requested: what is to be mended where. */
  remarks: readonly FrozenRemark[]
  /** ISO time. */
  at: string
  /** As submitted; of an approval with the identifiers as confirmed. */
  content: DossierContent
  references: GivenReferences | null
}
