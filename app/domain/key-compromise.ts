/** Who noticed that somebody else may have a key; never a name. */
export const NOTICED_BY = ['institution', 'provider', 'authority', 'team', 'other'] as const
export type NoticedBy = (typeof NOTICED_BY)[number]

/** What happened to a key, as a choice: free words would hold names. */
export const HAPPENED = [
  'keySent',
  'keyPublished',
  'passPhraseKnown',
  'machineEntered',
  'mediumLost',
  'formerColleague',
  'misused',
  'suspicion',
] as const
export type Happened = (typeof HAPPENED)[number]
