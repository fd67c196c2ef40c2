/** What the page says after an act, by its `?done=`. */
export const DONE = [
  'reviewStarted',
  'changesRequested',
  'rejected',
  'approved',
  'validated',
  'reopened',
  'authorityRecorded',
  'checksQueued',
] as const
export type Done = (typeof DONE)[number]
