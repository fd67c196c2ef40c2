/** What the eBox team decided, for both sides, in mails and on paper. */
export const decisions = {
  'decision.kind.requestChanges': 'Changes requested',
  'decision.kind.approve': 'Approved',
  'decision.kind.reject': 'Rejected',
  'decision.kind.reopen': 'Reopened',
  'decision.kind.close': 'Closed by the portal',
  'decision.withReservations': 'Approved with reservations',
  'decision.reason': 'Reason',
  'decision.reservations': 'Still to be done',
  'decision.text': 'Message',
  'decision.paper': 'Decision as a document (PDF)',
  'decision.version': 'Version {version}, {date}',

  'rejection.incomplete': 'The request form does not say enough to be judged',
  'rejection.notEntitled': 'The institution may not publish this in the eBox',
  'rejection.duplicate': 'The same was asked for already',
  'rejection.noAnswer': 'Our questions were not answered',
  'rejection.outOfScope': 'The eBox is not meant for this',
  'rejection.other': 'Another reason',

  'status.decisions': 'Decisions',
  'status.reservations': 'Approved with reservations: what you still have to do',
} as const
