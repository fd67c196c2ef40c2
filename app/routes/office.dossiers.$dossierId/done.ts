/** What the page says after an act, by its `?done=`. */
export const DONE = [
  'reviewStarted',
  'changesRequested',
  'rejected',
  'approved',
  'validated',
  'reopened',
  'authorityRecorded',
  'remarkPinned',
  'remarkAccepted',
  'remarkReopened',
  'remarkWithdrawn',
  'noteWritten',
  'checklistMarked',
  'checksQueued',
  'assigned',
  'released',
  'mailSentAgain',
] as const
export type Done = (typeof DONE)[number]
