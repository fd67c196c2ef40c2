import type { DossierContent } from './dossier.ts'

export const DECISION_KINDS = ['requestChanges', 'approve', 'reject', 'reopen', 'close'] as const
export type DecisionKind = (typeof DECISION_KINDS)[number]

/** The references that an approval gave, or that were there before; one a document type, in the dossier's order. */
export type GivenReferences = {
  institution: string
  issuer: string
  application: string
  documentTypes: readonly { documentTypeId: string; reference: string }[]
}

/** What was decided on and how, frozen with the decision. No person of either side is in it but those of the form. */
export type DecisionSnapshot = {
  reference: string
  version: number
  kind: DecisionKind
  /** Of a rejection: the kind of reason; else empty. */
  reason: string
  text: string
  reservations: string
  /** ISO time. */
  at: string
  /** As submitted; of an approval with the identifiers as confirmed. */
  content: DossierContent
  references: GivenReferences | null
}
