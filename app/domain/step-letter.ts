/** What a partner is told by mail of its environments, and reminded of. */
export const PARTNER_OCCASIONS = [
  'acceptanceConfigured',
  'testsConfirmed',
  'testsRefused',
  'signedOff',
  'certificateAwaited',
  'productionRefused',
  'productionConfigured',
  'live',
  'suspended',
  'resumed',
  'ended',
  'remindCertificate',
  'remindTests',
  'remindDay',
] as const
export type PartnerOccasion = (typeof PARTNER_OCCASIONS)[number]

/** What the team is told that it waits for them. */
export const TEAM_OCCASIONS = [
  'acceptanceReady',
  'testsReported',
  'productionRequested',
  'productionReady',
  'productionScheduled',
  'goLiveDue',
] as const
export type TeamOccasion = (typeof TEAM_OCCASIONS)[number]
