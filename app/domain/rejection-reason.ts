/** Why a dossier is rejected, in kinds that can be counted; the officer's words say the rest. */
export const REJECTION_REASONS = [
  'incomplete',
  'notEntitled',
  'duplicate',
  'noAnswer',
  'outOfScope',
  'other',
] as const
export type RejectionReason = (typeof REJECTION_REASONS)[number]

export const isRejectionReason = (text: string): text is RejectionReason =>
  REJECTION_REASONS.some((reason) => reason === text)
