/** What either side is told of the planning of the day by the other. */
export const PLANNING_OCCASIONS = ['dayProposed', 'dayAgreed', 'dayDropped', 'dayCancelled'] as const
export type PlanningOccasion = (typeof PLANNING_OCCASIONS)[number]

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
  ...PLANNING_OCCASIONS,
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
  ...PLANNING_OCCASIONS,
] as const
export type TeamOccasion = (typeof TEAM_OCCASIONS)[number]
