/** Which side an act is of; `either` is told by who did it. */
export type EventSide = 'institution' | 'team' | 'portal' | 'either'

/**
 * Every kind of entry of the decisions log, and whose act it is. A new kind is added here and gets its words, as
 * `event.KIND`, in the area `log` of every language.
 */
export const EVENT_KINDS = {
  dossierStarted: 'institution',
  dossierSubmitted: 'institution',
  dossierWithdrawn: 'institution',
  reviewStarted: 'team',
  dossierAssigned: 'team',
  dossierReleased: 'team',
  partnerReminded: 'portal',
  changesRequested: 'team',
  dossierApproved: 'team',
  dossierRejected: 'team',
  dossierValidated: 'team',
  dossierReopened: 'team',
  draftPrepared: 'team',
  draftClaimed: 'institution',
  referencePatternsChanged: 'team',
  officeTimesChanged: 'team',
  remarkPinned: 'team',
  remarksSent: 'team',
  remarkAnswered: 'institution',
  remarkAccepted: 'team',
  remarkReopened: 'team',
  remarkWithdrawn: 'team',
  noteWritten: 'team',
  checklistMarked: 'team',
  remarkTemplateChanged: 'team',
  checklistChanged: 'team',
  authorityConfirmed: 'either',
  certificateReleased: 'institution',
  partnerWrote: 'institution',
  teamWrote: 'team',
  accessAsked: 'institution',
  accessGranted: 'either',
  accessRefused: 'either',
  memberInvited: 'institution',
  invitationRevoked: 'institution',
  memberJoined: 'institution',
  memberRoleChanged: 'institution',
  managementHandedOver: 'institution',
  memberRemoved: 'institution',
  memberLeft: 'institution',
  draftWarned: 'portal',
  draftDeleted: 'either',
  personErased: 'either',
  memberLetInByProvider: 'institution',
  identityLinked: 'either',
  identityUnlinked: 'either',
  tokenIssued: 'institution',
  tokenRevoked: 'institution',
  doneByToken: 'institution',
  systemTokenIssued: 'team',
  systemTokenRevoked: 'team',
  officerRoleGranted: 'team',
  officerRoleRevoked: 'team',
  enrolmentOpened: 'team',
  passkeyAdded: 'team',
  passkeyRemoved: 'team',
  sessionEnded: 'either',
} as const satisfies Record<string, EventSide>

export type EventKind = keyof typeof EVENT_KINDS

/** The side of a kind; what a newer version recorded is told by who did it. */
export const sideOfKind = (kind: string): EventSide =>
  Object.hasOwn(EVENT_KINDS, kind) ? EVENT_KINDS[kind as EventKind] : 'either'
